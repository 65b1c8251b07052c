import { formatCount, formatDate, formatPercentage } from '../../kernel/format.ts';
import { unreachable } from '../../kernel/result.ts';
import type { Figure } from '../../monitoring/figures/figure.ts';
import type { MonitoringDueItem, MonitoringSentence } from '../../monitoring/summary/sentences.ts';
import { CO_FUNDING_LINE } from '../co-funding.ts';
import type { MonitoringSummaryTexts } from './contract.ts';

type Started = Extract<MonitoringSentence, { key: 'started' }>;

const people = (count: number): string => `${formatCount(count)} ${count === 1 ? 'persoon' : 'personen'}`;
const companies = (count: number): string => `${formatCount(count)} ${count === 1 ? 'onderneming' : 'ondernemingen'}`;

const at = (employers: Figure): string =>
  employers.kind === 'shown' ? ` bij ${companies(employers.value)}` : ' bij ondersteunde ondernemingen';

/** What a period of so many quarters is called, after "in". */
const PERIODS: Readonly<Record<number, string>> = { 2: 'het halfjaar', 4: 'het jaar' };
const before = ({ quarters }: Started): string => `in ${PERIODS[quarters] ?? 'het kwartaal'} ervoor`;
/** The period by its last quarter; a longer one says how long it is. */
const periodOf = ({ quarter, quarters }: Started): string => {
  const period = PERIODS[quarters];
  return period === undefined ? quarter : `${period} tot en met ${quarter}`;
};

const comparison = (said: Started): string => {
  const { persons, previous, trend } = said;
  if (persons.kind !== 'shown' || previous.kind !== 'shown') return '';
  const shown = trend === '' ? '' : ` (${trend})`;
  if (persons.value === previous.value) return `, evenveel als ${before(said)}${shown}`;
  const difference = formatCount(Math.abs(persons.value - previous.value));
  return `, ${difference} ${persons.value > previous.value ? 'meer' : 'minder'} dan ${before(said)}${shown}`;
};

const notShown = (figure: Figure): string =>
  figure.kind === 'absent' ? 'is er niets gemeten' : 'wordt het aantal personen niet getoond';

const started = (said: Started): string =>
  said.persons.kind === 'shown'
    ? `In ${periodOf(said)} ${said.persons.value === 1 ? 'startte' : 'startten'} ${people(said.persons.value)} uit lokale partnerschappen${at(said.employers)}${comparison(said)}.`
    : `Voor ${periodOf(said)} ${notShown(said.persons)}.`;

const partnership = ({
  partnershipId,
  persons,
  employers,
}: Extract<MonitoringSentence, { key: 'partnership' }>): string =>
  persons.kind === 'shown'
    ? `${partnershipId}: ${people(persons.value)}${at(employers)}.`
    : `${partnershipId}: ${persons.kind === 'absent' ? 'niets gemeten' : 'niet getoond'}.`;

const retention = ({
  quarter,
  months,
  sameCompany,
  anyWork,
}: Extract<MonitoringSentence, { key: 'retention' }>): string => {
  const other = anyWork === undefined ? '' : `, en ${formatPercentage(anyWork)} is ergens aan het werk`;
  return `Volgens de laatste meting werkt van wie in ${quarter} startte na ${formatCount(months)} maanden ${formatPercentage(sameCompany)} nog bij dezelfde onderneming${other}.`;
};

const narrative = (said: MonitoringSentence): string => {
  switch (said.key) {
    case 'started':
      return started(said);
    case 'partnership':
      return partnership(said);
    case 'synergy':
      return `${said.persons === 1 ? 'Eén van hen' : `${formatCount(said.persons)} van hen`} (${formatPercentage(said.share)}) ${said.persons === 1 ? 'startte' : 'startten'} tijdens of na de ondersteuning van de onderneming: daar kwamen beide vormen van ondersteuning samen.`;
    case 'leavers':
      return `In die periode ${said.persons === 1 ? 'verliet' : 'verlieten'} ${people(said.persons)} een lokaal partnerschap; van ${formatCount(said.atWork)} van hen is sindsdien werk gekend, bij welke werkgever ook.`;
    case 'retention':
      return retention(said);
    case 'quality': {
      const reach =
        said.missingDays === 0
          ? 'De levering reikt tot het einde van het kwartaal'
          : `De levering mist de laatste ${said.missingDays === 1 ? 'dag' : `${formatCount(said.missingDays)} dagen`} van het kwartaal`;
      return `${reach}; ${formatCount(said.shown)} van de ${formatCount(said.of)} cijfers zijn te tonen zonder dat er iemand uit te herkennen is.`;
    }
    case 'notSettled':
      return 'Deze cijfers tellen niet mee voor de afrekening.';
    default:
      return unreachable(said);
  }
};

const due = (item: MonitoringDueItem): string => {
  switch (item.key) {
    case 'note':
      return `Bezorg de kwartaalnota van ${item.quarter} tegen ${formatDate(item.on)}.`;
    case 'nextDelivery':
      return `De levering van ${item.quarter} wordt verwacht tegen ${formatDate(item.on)}.`;
    default:
      return unreachable(item);
  }
};

export const nl: MonitoringSummaryTexts = {
  headline: ({ quarter, persons }) =>
    persons.kind === 'shown'
      ? `${quarter}: ${people(persons.value)} uit lokale partnerschappen aan de slag`
      : `${quarter}: de monitoring is afgesloten`,
  narrative,
  due,
  ofPartnership: (partnershipId) => `Monitoring van het partnerschap ${partnershipId}`,
  ofAgency: 'Monitoring van alle partnerschappen',
  narrativeTitle: 'Wat de cijfers zeggen',
  dueTitle: 'Wat er te doen is',
  openPage: 'Bekijk de cijfers in het systeem',
  forYourRole: 'Hier staat wat bij je rol hoort. Alle cijfers vind je in het systeem.',
  provenance: (day, time, rulesVersion) =>
    `Gemeten op ${day} om ${time}, volgens programmaregels ${rulesVersion}, zoals gerapporteerd bij het afsluiten van het kwartaal.`,
  whyThisMail:
    'Je krijgt deze mail door je rol of je keuze. Je kunt er niet op antwoorden; je kiest taal en frequentie bij je voorkeuren.',
  coFunded: CO_FUNDING_LINE.nl,
};
