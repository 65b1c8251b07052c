import { formatCount, formatDate, formatPercentage } from '../../kernel/format.ts';
import { unreachable } from '../../kernel/result.ts';
import type { Figure } from '../../monitoring/figures/figure.ts';
import type { MonitoringDueItem, MonitoringSentence } from '../../monitoring/summary/sentences.ts';
import { CO_FUNDING_LINE } from '../co-funding.ts';
import type { MonitoringSummaryTexts } from './contract.ts';

type Started = Extract<MonitoringSentence, { key: 'started' }>;

const people = (count: number): string => `${formatCount(count)} ${count === 1 ? 'person' : 'people'}`;
const companies = (count: number): string => `${formatCount(count)} ${count === 1 ? 'company' : 'companies'}`;

const at = (employers: Figure): string =>
  employers.kind === 'shown' ? ` at ${companies(employers.value)}` : ' at supported companies';

const PERIODS: Readonly<Record<number, string>> = { 2: 'half year', 4: 'year' };
const before = ({ quarters }: Started): string => `in the ${PERIODS[quarters] ?? 'quarter'} before`;
const periodOf = ({ quarter, quarters }: Started): string => {
  const period = PERIODS[quarters];
  return period === undefined ? quarter : `the ${period} up to and including ${quarter}`;
};

const comparison = (said: Started): string => {
  const { persons, previous, trend } = said;
  if (persons.kind !== 'shown' || previous.kind !== 'shown') return '';
  const shown = trend === '' ? '' : ` (${trend})`;
  if (persons.value === previous.value) return `, as many as ${before(said)}${shown}`;
  const difference = formatCount(Math.abs(persons.value - previous.value));
  return `, ${difference} ${persons.value > previous.value ? 'more' : 'fewer'} than ${before(said)}${shown}`;
};

const notShown = (figure: Figure): string =>
  figure.kind === 'absent' ? 'nothing was measured' : 'the number of people is not shown';

const started = (said: Started): string =>
  said.persons.kind === 'shown'
    ? `In ${periodOf(said)} ${people(said.persons.value)} from local partnerships started${at(said.employers)}${comparison(said)}.`
    : `For ${periodOf(said)} ${notShown(said.persons)}.`;

const partnership = ({
  partnershipId,
  persons,
  employers,
}: Extract<MonitoringSentence, { key: 'partnership' }>): string =>
  persons.kind === 'shown'
    ? `${partnershipId}: ${people(persons.value)}${at(employers)}.`
    : `${partnershipId}: ${persons.kind === 'absent' ? 'nothing measured' : 'not shown'}.`;

const retention = ({
  quarter,
  months,
  sameCompany,
  anyWork,
}: Extract<MonitoringSentence, { key: 'retention' }>): string => {
  const other = anyWork === undefined ? '' : `, and ${formatPercentage(anyWork)} are at work anywhere`;
  return `By the latest measurement, ${formatPercentage(sameCompany)} of those who started in ${quarter} still work at the same company after ${formatCount(months)} months${other}.`;
};

const narrative = (said: MonitoringSentence): string => {
  switch (said.key) {
    case 'started':
      return started(said);
    case 'partnership':
      return partnership(said);
    case 'synergy':
      return `${formatCount(said.persons)} of them (${formatPercentage(said.share)}) started during or after the support of the company: there both kinds of support came together.`;
    case 'leavers':
      return `In that period ${people(said.persons)} left a local partnership; of ${formatCount(said.atWork)} of them work is known since, of whatever employer.`;
    case 'retention':
      return retention(said);
    case 'quality': {
      const reach =
        said.missingDays === 0
          ? 'The delivery reaches to the end of the quarter'
          : `The delivery lacks the last ${said.missingDays === 1 ? 'day' : `${formatCount(said.missingDays)} days`} of the quarter`;
      return `${reach}; ${formatCount(said.shown)} of ${formatCount(said.of)} figures can be shown without anybody being recognised in them.`;
    }
    case 'notSettled':
      return 'These figures do not count for the settlement.';
    default:
      return unreachable(said);
  }
};

const due = (item: MonitoringDueItem): string => {
  switch (item.key) {
    case 'note':
      return `Hand in the quarterly note of ${item.quarter} by ${formatDate(item.on)}.`;
    case 'nextDelivery':
      return `The delivery of ${item.quarter} is expected by ${formatDate(item.on)}.`;
    default:
      return unreachable(item);
  }
};

export const en: MonitoringSummaryTexts = {
  headline: ({ quarter, persons }) =>
    persons.kind === 'shown'
      ? `${quarter}: ${people(persons.value)} from local partnerships at work`
      : `${quarter}: the monitoring is closed`,
  narrative,
  due,
  ofPartnership: (partnershipId) => `Monitoring of the partnership ${partnershipId}`,
  ofAgency: 'Monitoring of all partnerships',
  narrativeTitle: 'What the figures say',
  dueTitle: 'What is to be done',
  openPage: 'Look at the figures in the system',
  forYourRole: 'Here is what matters to your role. All figures are in the system.',
  provenance: (day, time, rulesVersion) =>
    `Measured on ${day} at ${time}, by programme rules ${rulesVersion}, as reported when the quarter was closed.`,
  whyThisMail:
    'You get this mail because of your role or your choice. You cannot answer it; you choose language and frequency in your preferences.',
  coFunded: CO_FUNDING_LINE.en,
};
