/** Who stands in for somebody. */
export const deputy = {
  action: 'Vervanger',
  actionFor: (name: string) => `Vervanger van ${name}`,
  card: 'Vervanging',
  title: (name: string) => `Wie vervangt ${name}?`,
  explain:
    'Van de eerste tot en met de laatste dag mag de vervanger wat deze persoon hier mag, en ziet ook diens trajecten en taken, met erbij voor wie. Alleen wie zelf anderen kan toelaten, zoals een promotor of coördinator, beheert een vervanger daarmee niet. Daarna houdt het vanzelf op. De afwezige blijft verantwoordelijk. Waarom iemand er niet is, hoort hier niet.',
  who: 'Wie vervangt?',
  from: 'Eerste dag',
  to: 'Laatste dag',
  name: 'Vervanger aanduiden',
  nobody: 'Er is geen vervanger aangeduid.',
  nobodyToName:
    'U kunt hier niemand als vervanger aanduiden. Het moet iemand zijn met dezelfde rol, of iemand aan wie u die rol kunt geven. Een rol die u zelf als vervanger hebt, telt daarvoor niet. Vraag het aan wie de mensen hier beheert.',
  standsInFor: 'Vervangt zelf',
  onDuty: (name: string, roles: string, to: string) =>
    roles === '' ? `U vervangt ${name} tot en met ${to}.` : `U vervangt ${name} als ${roles} tot en met ${to}.`,
  end: 'Beëindigen',
  endFor: (period: string) => `Beëindigen: ${period}`,
  period: (name: string, from: string, to: string) => `${name}, van ${from} tot en met ${to}`,
  withRoles: (period: string, roles: string) => `${period}, als ${roles}`,
  until: (name: string, to: string) => `vervangen door ${name} tot en met ${to}`,
  inPlaceOf: (name: string) => `in de plaats van ${name}`,
  others: (count: number) => (count === 1 ? 'vervangt iemand in 1 traject' : `vervangt anderen in ${count} trajecten`),
};
