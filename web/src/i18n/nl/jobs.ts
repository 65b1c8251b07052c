import type { JobName, JobWork } from '../../../../shared/jobs/names.ts';
import type { Job, JobRunView } from '../../../../shared/jobs/schema.ts';

/** What people lose, in Dutch; in English the list of functions says it, in the words of the alarm. */
const losses: Readonly<Record<JobName, string>> = {
  'partnership-worker': 'Een import of overname van dit partnerschap ligt stil.',
  'partnership-projector': 'Cijfers en lijsten van dit partnerschap volgen het werk niet meer.',
  'partnership-projection-check': 'Niemand weet of de cijfers van dit partnerschap nog kloppen.',
  'partnership-quarterly-summary': 'Het kwartaaloverzicht van dit partnerschap wordt niet vastgezet en niet verstuurd.',
  'partnership-monitoring-summary': 'Niemand in dit partnerschap krijgt een mail over een afgesloten kwartaal.',
  'partnership-delivery-recovery': 'Een mail van dit partnerschap die wacht of onderbroken werd, vertrekt niet alsnog.',
  'partnership-confirmation-reminders': 'Ondernemingen die om een bevestiging gevraagd zijn, krijgen geen herinnering.',
  'partnership-member-leaving': 'Open trajecten van een lid dat vertrok, gaan niet vanzelf over.',
  'partnership-reminders': 'Niemand in dit partnerschap krijgt een herinnering aan wat openstaat.',
  'partnership-register-check':
    'Niemand verneemt welke ondernemingen van dit partnerschap stopten, fuseerden of verhuisden.',
  'partnership-mail-events': 'Niemand in dit partnerschap ziet wat er van verstuurde mails geworden is.',
  'agency-worker': 'Een levering van uitstromers of een meting van de monitoring ligt stil.',
  'agency-quarterly-summary': 'Het kwartaaloverzicht van alle partnerschappen wordt niet vastgezet en niet verstuurd.',
  'agency-monitoring-summary': 'Niemand bij Europa WSE krijgt een mail over een afgesloten kwartaal.',
  'agency-delivery-recovery': 'Een mail van Europa WSE die wacht of onderbroken werd, vertrekt niet alsnog.',
  'agency-monitoring-quarters': 'Een kwartaal van de monitoring dat voorbij is, wordt niet geopend.',
  'agency-leaver-rows-removal': 'Rijen van uitstromers blijven langer bewaard dan mag.',
  'agency-reminders': 'Niemand bij Europa WSE krijgt een herinnering aan wat openstaat.',
  'agency-mail-events': 'Het logboek van Europa WSE toont niet wat er van verstuurde mails geworden is.',
};

const names: Readonly<Record<JobWork, string>> = {
  worker: 'Imports en andere lange taken',
  projector: 'Cijfers bijwerken',
  'projection-check': 'Cijfers nakijken',
  'quarterly-summary': 'Kwartaaloverzicht',
  'monitoring-summary': 'Overzicht van de monitoring',
  'delivery-recovery': 'Wachtende en onderbroken mails',
  'confirmation-reminders': 'Herinneringen aan ondernemingen',
  'member-leaving': 'Trajecten van wie vertrok overdragen',
  reminders: 'Herinneringen aan medewerkers',
  'register-check': 'Vergelijking met de KBO',
  'monitoring-quarters': 'Kwartalen van de monitoring openen',
  'leaver-rows-removal': 'Rijen van uitstromers na hun bewaartermijn verwijderen',
  'mail-events': 'Wat er van mails werd',
};

const counts: Readonly<Record<string, string>> = {
  checked: 'nagekeken',
  open: 'staat open',
  flagged: 'met een verschil',
  left: 'ongemoeid',
  reminded: 'herinnerd',
  unreachable: 'zonder adres',
  unsettled: 'nog onzeker',
  sentAgain: 'opnieuw verstuurd',
  givenUp: 'opgegeven',
  totalsOff: 'totalen die niet kloppen',
  opened: 'geopend',
  removed: 'verwijderd',
  companies: 'ondernemingen',
  trajectories: 'trajecten',
  projected: 'bijgewerkt',
  refused: 'geweigerd',
  frozen: 'vastgezet',
  quarters: 'kwartalen',
  handedOver: 'overgedragen',
  notHandedOver: 'niet overgedragen',
  withoutTaker: 'zonder overnemer',
  waiting: 'wacht op vrijgave',
  already: 'al eerder verstuurd',
  sent: 'verstuurd',
  delivered: 'aangekomen',
  claimed: 'klaargezet',
  uncertain: 'onzeker',
  failed: 'mislukt',
  bounced: 'teruggekomen',
  complained: 'als ongewenst gemeld',
};

/** The counts whose word is another one when there is one. */
const countsOfOne: Readonly<Record<string, string>> = {
  totalsOff: 'totaal dat niet klopt',
  companies: 'onderneming',
  trajectories: 'traject',
  quarters: 'kwartaal',
};

const works: Readonly<Record<string, string>> = {
  companyImport: 'import van ondernemingen',
  takeoverCheck: 'nazicht van een overname',
  takeover: 'overname',
  leaverDelivery: 'levering van uitstromers',
  measurement: 'meting',
  rebuild: 'cijfers opnieuw opgebouwd',
  project: 'dossiers opnieuw bijgewerkt',
};

const states: Readonly<Record<JobRunView['state'] | 'never' | 'noFailure', string>> = {
  never: 'liep nog niet',
  noFailure: 'geen mislukking',
  running: 'bezig',
  done: 'gelukt',
  failed: 'mislukt',
  interrupted: 'onderbroken',
};

const keeps: Readonly<Record<Job['keeps'], string>> = {
  everyRun: 'Elke keer wordt 400 dagen bewaard.',
  lastRunAndFailures: 'De laatste keer en wat mislukte wordt bewaard.',
  failures: 'Loopt telkens als er iets verandert; alleen wat mislukte of opnieuw gevraagd werd, wordt bewaard.',
};

/** Background jobs: what ran, for how long, and what failed. */
export const jobs = {
  page: 'Achtergrondtaken',
  allWell: 'Alle achtergrondtaken lopen',
  trouble: (count: number) =>
    count === 1 ? 'Eén achtergrondtaak vraagt aandacht' : `${count} achtergrondtaken vragen aandacht`,
  explain:
    'Wat het systeem uit zichzelf doet, ook als niemand kijkt. Een taak die mislukt, wordt opnieuw geprobeerd; blijft ze mislukken, dan gaat een alarm af en staat in het draaiboek wat te doen. Een taak opnieuw doen kan nooit kwaad.',
  store: 'Waar',
  agency: 'Europa WSE',
  archived: 'Dit partnerschap is gearchiveerd: zijn taken lopen niet meer.',
  names,
  lossOf: ({ name }: Pick<Job, 'name' | 'whenItFails'>): string =>
    new Map<string, string>(Object.entries(losses)).get(name) ?? '',
  ifItFails: 'Als dit mislukt:',
  counts,
  countsOfOne,
  works,
  states,
  keeps,
  lastRun: 'Laatste keer',
  lasted: 'Duur',
  counted: 'Telde',
  nothing: 'niets',
  next: 'Volgende keer',
  every: (minutes: number) => `om de ${minutes} minuten`,
  whenNeeded: { queue: 'zodra er een taak klaarstaat', stream: 'bij elke wijziging', mailEvents: 'bij elk bericht' },
  lastFailure: 'Laatste mislukking',
  earlier: (count: number) => (count === 1 ? 'Eén keer' : `De laatste ${count} keren`),
  started: 'Begonnen',
  state: 'Afloop',
  what: 'Wat',
  request: 'Kenmerk in het logboek',
  milliseconds: (count: string) => `${count} ms`,
  seconds: (count: string) => `${count} s`,
  minutes: (minutes: string, seconds: string) => `${minutes} min ${seconds} s`,
};
