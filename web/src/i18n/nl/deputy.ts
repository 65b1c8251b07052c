/** Who stands in for a coach. */
export const deputy = {
  action: 'Vervanger',
  actionFor: (name: string) => `Vervanger van ${name}`,
  title: (name: string) => `Wie vervangt ${name}?`,
  explain:
    'De vervanger ziet in die periode ook de trajecten en taken van deze coach, met erbij voor wie. Daarna houdt het vanzelf op. De coach blijft verantwoordelijk. Waarom iemand er niet is, hoort hier niet.',
  who: 'Welke coach vervangt?',
  from: 'Eerste dag',
  to: 'Laatste dag',
  name: 'Vervanger aanduiden',
  end: 'Beëindigen',
  endFor: (period: string) => `Beëindigen: ${period}`,
  period: (name: string, from: string, to: string) => `${name}, van ${from} tot en met ${to}`,
  until: (name: string, to: string) => `vervangen door ${name} tot en met ${to}`,
  inPlaceOf: (name: string) => `in de plaats van ${name}`,
  others: (count: number) => (count === 1 ? 'vervangt iemand in 1 traject' : `vervangt anderen in ${count} trajecten`),
};
