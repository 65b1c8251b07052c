import { formatCount, formatDate, formatExactPercentage, formatMoney, formatPercentage } from '../../kernel/format.ts';
import type { Cents } from '../../kernel/money.ts';
import { unreachable } from '../../kernel/result.ts';
import type { DueItem, Headline, NarrativeSentence, SentenceOf } from '../../summary/sentences.ts';
import { CO_FUNDING_LINE } from '../co-funding.ts';
import type { Phrase, SummaryTexts } from './contract.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const companies = (count: number): string => `${formatCount(count)} ${count === 1 ? 'company' : 'companies'}`;
const unique = (count: number): string => `${formatCount(count)} unique ${count === 1 ? 'company' : 'companies'}`;
const counted = (count: number, one: string, several: string): string =>
  `${companies(count)} ${count === 1 ? one : several}`;

const bands: SummaryTexts['bands'] = {
  above: 'above target',
  on: 'on target',
  under: 'less than 10 below target',
  far: 'more than 10 below target',
  none: 'not judged',
};

const headline = (said: Headline): string => {
  switch (said.key) {
    case 'realisedOfTarget':
      return `${formatCount(said.realised)} of ${companies(said.target)} realised`;
    case 'realisedWithoutTarget':
      return `${companies(said.realised)} realised`;
    default:
      return unreachable(said);
  }
};

const comparison = (count: number, previous: number | undefined, trend: string): string => {
  if (previous === undefined) return '';
  const shown = trend === '' ? '' : ` (${trend})`;
  if (count === previous) return `, as many as in the quarter before${shown}`;
  const difference = formatCount(Math.abs(count - previous));
  return `, ${difference} ${count > previous ? 'more' : 'fewer'} than in the quarter before${shown}`;
};

const volume = ({ quarter, count, previous, trend }: SentenceOf<'volume'>): string =>
  count < 0
    ? `In ${quarter}, ${unique(-count)} no longer counted after a correction.`
    : `In ${quarter}, ${unique(count)} ${count === 1 ? 'was' : 'were'} realised${comparison(count, previous, trend)}.`;

const norm = ({ on, expected, realised, share, band }: SentenceOf<'norm'>): Phrase => [
  { strong: `Norm: ${companies(expected)} to be realised by ${formatDate(on)}.` },
  ` It is ${formatCount(realised)} (${formatExactPercentage(share)}): ${bands[band]}.`,
];

const stillUnderway = ({ planned, implementing }: SentenceOf<'stillUnderway'>): string =>
  `Reason: ${counted(planned, 'has', 'have')} a plan and ${counted(implementing, 'is', 'are')} implementing one, not completed yet.`;

const cutOf = (amount: Cents): string => (amount === 0 ? 'no cut' : `a cut of ${formatMoney(amount)}`);

const cut = ({ today, forecast, provisional, settledOnce }: SentenceOf<'cut'>): string =>
  [
    `If the period ended with this quarter: ${cutOf(today)}.`,
    ...(forecast === undefined ? [] : [`At the present pace: ${cutOf(forecast)}.`]),
    ...(provisional ? ['Computed for now on the subsidy that was granted.'] : []),
    ...(settledOnce
      ? [
          'Computed for each period. By the programme rules an extended partnership is settled once, over both periods together.',
        ]
      : []),
  ].join(' ');

const earlyWarning = ({ share, partnershipIds }: SentenceOf<'earlyWarning'>): string => {
  const whom = partnershipIds.length === 0 ? '' : ` for ${list.format(partnershipIds)}`;
  return `Early warning${whom}: less than ${formatPercentage(share)} of where the target should stand by now. It is followed closely, with an action plan.`;
};

const partnership = ({ partnershipId, realised, target, band }: SentenceOf<'partnership'>): string =>
  target === undefined
    ? `${partnershipId}: ${companies(realised)} realised, without a target as yet.`
    : `${partnershipId}: ${formatCount(realised)} of ${companies(target)} realised, ${bands[band]} for this day.`;

const narrative = (said: NarrativeSentence): Phrase => {
  switch (said.key) {
    case 'volume':
      return [volume(said)];
    case 'norm':
      return norm(said);
    case 'stillUnderway':
      return [stillUnderway(said)];
    case 'completedNotCounted':
      return [`${counted(said.count, 'is', 'are')} completed, but ${said.count === 1 ? 'does' : 'do'} not count yet.`];
    case 'forecast':
      return [
        `At the present pace ${companies(said.expected)} will be realised on ${formatDate(said.on)} (between ${formatCount(said.low)} and ${formatCount(said.high)}).`,
      ];
    case 'cut':
      return [cut(said)];
    case 'earlyWarning':
      return [earlyWarning(said)];
    case 'partnership':
      return [partnership(said)];
    case 'coverage':
      return [`At least one company was realised in ${said.covered} of the ${said.regions} reference regions.`];
    default:
      return unreachable(said);
  }
};

const due = (item: DueItem): string => {
  switch (item.key) {
    case 'evidence':
      return `Complete what the counting rule still asks of ${companies(item.count)} with a completed trajectory.`;
    case 'verification':
      return `${counted(item.count, 'awaits', 'await')} verification by the agency.`;
    case 'actionPlan':
      return 'Hand in an action plan: the standing is below the threshold of early warning.';
    case 'actionPlanOf':
      return `Discuss the action plan with ${item.partnershipId}.`;
    case 'yearlyStep':
      return `By ${formatDate(item.on)}: ${companies(item.step)} realised. Still to go: ${formatCount(item.missing)}.`;
    case 'targetMissing':
      return item.partnershipIds.length === 0
        ? 'No target has been approved for this period yet.'
        : `Approve a target for ${list.format(item.partnershipIds)}.`;
    default:
      return unreachable(item);
  }
};

export const en: SummaryTexts = {
  headline,
  narrative,
  due,
  bands,
  ofPartnership: (partnershipId) => `Quarterly summary of the partnership ${partnershipId}`,
  ofAgency: 'Quarterly summary of all partnerships',
  processes: { companies: 'Companies', adaptations: 'Adaptations', indicators: 'Indicators' },
  norms: {
    realisedAgainstExpected: 'realised against where the target should stand by now',
    adaptedWithEvidence: 'structural adaptations with evidence',
    smeShare: 'share of SMEs in support',
    inSupport: 'unique companies in support',
    realised: 'unique companies realised',
  },
  legend: 'Colours and shapes',
  noData: 'no data',
  notApplicable: 'n/a',
  columns: {
    process: 'Core process',
    norm: 'Legal provision/norm',
    goal: 'Target figure',
    previous: 'Previous quarter',
    together: 'Together',
    trend: 'Trend',
  },
  normsTitle: 'Norms and results',
  narrativeTitle: 'What the figures say',
  dueTitle: 'What is to be done',
  nothingDue: 'Nothing is open.',
  nothingDueForYou: 'Nothing is open for your role.',
  forYourRole: 'Here is what matters to your role. The whole summary is in the system.',
  openPage: 'Open the summary in the system',
  otherLanguage: 'Lees dit overzicht in het Nederlands',
  provenance: (day, time, rulesVersion) =>
    `Data retrieved on ${day} at ${time}, under programme rules ${rulesVersion}. Targets were entered by hand; all else is computed from the files.`,
  whyThisMail:
    'You receive this mail because of your role or your choice. It cannot be answered; choose language and frequency in your preferences.',
  coFunded: CO_FUNDING_LINE.en,
};
