import type { DigestLine, ReminderSubject } from '../../reminder/schema.ts';
import { CO_FUNDING_LINE } from '../co-funding.ts';
import type { ReminderTexts } from './contract.ts';

const SUBJECTS: Readonly<Record<ReminderSubject, readonly [one: string, more: string]>> = {
  query: ['vraag van Europa WSE', 'vragen van Europa WSE'],
  action: ['traject met een actie die moet gebeuren', 'trajecten met een actie die moet gebeuren'],
  trajectory: ['traject', 'trajecten'],
  claim: ['traject waarvan Europa WSE iets niet aanvaardde', 'trajecten waarvan Europa WSE iets niet aanvaardde'],
  objection: ['traject met een bezwaar van een onderneming', 'trajecten met een bezwaar van een onderneming'],
  unreached: ['traject met een mail die niet aankwam', 'trajecten met een mail die niet aankwam'],
  confirmation: ['vraag om bevestiging zonder antwoord', 'vragen om bevestiging zonder antwoord'],
  talk: ['gesprek met een ander partnerschap', 'gesprekken met een ander partnerschap'],
  delivery: ['levering van uitstromers', 'leveringen van uitstromers'],
  note: ['kwartaalnota', 'kwartaalnota’s'],
  check: ['nazicht van een kwartaal', 'keer nazicht van een kwartaal'],
  verification: [
    'partnerschap met ondernemingen die op verificatie wachten',
    'partnerschappen met ondernemingen die op verificatie wachten',
  ],
  rules: ['voorstel van programmaregels', 'voorstellen van programmaregels'],
  rulesDraft: ['ontwerp van programmaregels', 'ontwerpen van programmaregels'],
  accessReview: ['nazicht van wie toegang heeft', 'keer nazicht van wie toegang heeft'],
  mailing: ['soort mail die op vrijgave wacht', 'soorten mails die op vrijgave wachten'],
  agreement: ['overeenkomst om te ondertekenen', 'overeenkomsten om te ondertekenen'],
  agreementDraft: ['ontwerp van overeenkomst', 'ontwerpen van overeenkomst'],
  member: ['vertrokken lid met open trajecten', 'vertrokken leden met open trajecten'],
  taker: [
    'vertrokken lid met open trajecten die niemand nog kan overnemen',
    'vertrokken leden met open trajecten die niemand nog kan overnemen',
  ],
  amendment: ['wijziging van een doel of begroting', 'wijzigingen van een doel of begroting'],
  close: ['afsluiting van een kwartaal', 'afsluitingen van een kwartaal'],
};

const days = (count: number): string => (count === 1 ? '1 werkdag' : `${count} werkdagen`);

const whenOf = ({ kind, count, businessDays, isToday = false }: DigestLine): string => {
  // What only waits has no due day to be counted from.
  if (businessDays === undefined) return '';
  if (kind === 'overdue' || kind === 'escalated')
    return count === 1 ? `, ${days(businessDays)} over tijd` : `, de oudste ${days(businessDays)} over tijd`;
  if (kind !== 'dueSoon') return '';
  const soon = isToday ? 'vandaag' : 'vóór de volgende werkdag';
  const within = businessDays === 0 ? soon : `binnen ${days(businessDays)}`;
  return count === 1 ? `, ${within}` : `, de eerste ${within}`;
};

export const nl: ReminderTexts = {
  title: (count, overdue) => {
    if (overdue === count) return count === 1 ? 'Eén zaak is over tijd' : `${count} zaken zijn over tijd`;
    const all = count === 1 ? 'Eén zaak vraagt aandacht' : `${count} zaken vragen aandacht`;
    return overdue === 0 ? all : `${all}, waarvan ${overdue} over tijd`;
  },
  day: (day) => `Herinneringen van ${day}`,
  kinds: {
    escalated: 'Blijft te lang liggen',
    overdue: 'Over tijd',
    returned: 'Komt naar je terug',
    dueSoon: 'Bijna tijd',
    pending: 'Wacht op jou',
    staleDraft: 'Staat stil',
  },
  line: (line) => `${line.count} ${SUBJECTS[line.subject][line.count === 1 ? 0 : 1]}${whenOf(line)}`,
  openPage: 'Bekijk wat openstaat',
  onlyNew: 'Hier staat wat nieuw is sinds je vorige mail. Alles wat openstaat, vind je in het systeem.',
  whyThisMail:
    'Je krijgt hoogstens één zo’n mail per werkdag. Bij je voorkeuren kies je elke werkdag, wekelijks of nooit; wat te lang blijft liggen, melden we altijd aan wie eindverantwoordelijk is. Je kunt niet op deze mail antwoorden.',
  coFunded: CO_FUNDING_LINE.nl,
};
