import { formatCount, formatDate, formatExactPercentage, formatMoney, formatPercentage } from '../../kernel/format.ts';
import type { Cents } from '../../kernel/money.ts';
import { unreachable } from '../../kernel/result.ts';
import type { DueItem, Headline, NarrativeSentence, SentenceOf } from '../../summary/sentences.ts';
import { CO_FUNDING_LINE } from '../co-funding.ts';
import type { Phrase, SummaryTexts } from './contract.ts';

const list = new Intl.ListFormat('nl', { type: 'conjunction' });
const companies = (count: number): string => `${formatCount(count)} ${count === 1 ? 'onderneming' : 'ondernemingen'}`;
const unique = (count: number): string =>
  count === 1 ? '1 unieke onderneming' : `${formatCount(count)} unieke ondernemingen`;
const counted = (count: number, one: string, several: string): string =>
  `${companies(count)} ${count === 1 ? one : several}`;

const bands: SummaryTexts['bands'] = {
  above: 'boven streefdoel',
  on: 'op streefdoel',
  under: 'minder dan 10 onder streefdoel',
  far: 'meer dan 10 onder streefdoel',
  none: 'geen oordeel',
};

const headline = (said: Headline): string => {
  switch (said.key) {
    case 'realisedOfTarget':
      return `${formatCount(said.realised)} van ${companies(said.target)} gerealiseerd`;
    case 'realisedWithoutTarget':
      return `${companies(said.realised)} gerealiseerd`;
    default:
      return unreachable(said);
  }
};

const comparison = (count: number, previous: number | undefined, trend: string): string => {
  if (previous === undefined) return '';
  const shown = trend === '' ? '' : ` (${trend})`;
  if (count === previous) return `, evenveel als in het kwartaal ervoor${shown}`;
  const difference = formatCount(Math.abs(count - previous));
  return `, ${difference} ${count > previous ? 'meer' : 'minder'} dan in het kwartaal ervoor${shown}`;
};

const volume = ({ quarter, count, previous, trend }: SentenceOf<'volume'>): string =>
  count < 0
    ? `In ${quarter} ${count === -1 ? 'viel' : 'vielen'} ${unique(-count)} weg na een correctie.`
    : `In ${quarter} ${count === 1 ? 'werd' : 'werden'} ${unique(count)} gerealiseerd${comparison(count, previous, trend)}.`;

const norm = ({ on, expected, realised, share, band }: SentenceOf<'norm'>): Phrase => [
  {
    strong: `Norm: op ${formatDate(on)} ${expected === 1 ? 'moest' : 'moesten'} ${companies(expected)} gerealiseerd zijn.`,
  },
  ` Het zijn er ${formatCount(realised)} (${formatExactPercentage(share)}): ${bands[band]}.`,
];

const stillUnderway = ({ planned, implementing }: SentenceOf<'stillUnderway'>): string =>
  `Reden: ${counted(planned, 'heeft', 'hebben')} een plan en ${counted(implementing, 'is', 'zijn')} in uitvoering, maar niet afgerond.`;

const cutOf = (amount: Cents): string => (amount === 0 ? 'geen korting' : `een korting van ${formatMoney(amount)}`);

const cut = ({ today, forecast, provisional, settledOnce }: SentenceOf<'cut'>): string =>
  [
    `Als de periode met dit kwartaal eindigde: ${cutOf(today)}.`,
    ...(forecast === undefined ? [] : [`Aan het huidige tempo: ${cutOf(forecast)}.`]),
    ...(provisional ? ['Voorlopig berekend op de toegekende subsidie.'] : []),
    ...(settledOnce
      ? [
          'Per periode berekend. Volgens de programmaregels wordt een verlengd partnerschap één keer afgerekend, over beide periodes samen.',
        ]
      : []),
  ].join(' ');

const earlyWarning = ({ share, partnershipIds }: SentenceOf<'earlyWarning'>): string => {
  const whom = partnershipIds.length === 0 ? '' : ` voor ${list.format(partnershipIds)}`;
  return `Vroege waarschuwing${whom}: minder dan ${formatPercentage(share)} van waar het streefcijfer nu moet staan. Dit wordt van nabij gevolgd, met een actieplan.`;
};

const partnership = ({ partnershipId, realised, target, band }: SentenceOf<'partnership'>): string =>
  target === undefined
    ? `${partnershipId}: ${companies(realised)} gerealiseerd, nog zonder streefcijfer.`
    : `${partnershipId}: ${formatCount(realised)} van ${companies(target)} gerealiseerd, ${bands[band]} voor deze dag.`;

const narrative = (said: NarrativeSentence): Phrase => {
  switch (said.key) {
    case 'volume':
      return [volume(said)];
    case 'norm':
      return norm(said);
    case 'stillUnderway':
      return [stillUnderway(said)];
    case 'completedNotCounted':
      return [
        `${counted(said.count, 'is', 'zijn')} afgerond, maar ${said.count === 1 ? 'telt' : 'tellen'} nog niet mee.`,
      ];
    case 'forecast':
      return [
        `Aan het huidige tempo zijn op ${formatDate(said.on)} ${companies(said.expected)} gerealiseerd (tussen ${formatCount(said.low)} en ${formatCount(said.high)}).`,
      ];
    case 'cut':
      return [cut(said)];
    case 'earlyWarning':
      return [earlyWarning(said)];
    case 'partnership':
      return [partnership(said)];
    case 'coverage':
      return [`In ${said.covered} van de ${said.regions} referentieregio's is minstens één onderneming gerealiseerd.`];
    default:
      return unreachable(said);
  }
};

const due = (item: DueItem): string => {
  switch (item.key) {
    case 'evidence':
      return `Vul aan wat de telregel nog vraagt bij ${companies(item.count)} met een afgerond traject.`;
    case 'verification':
      return `${counted(item.count, 'wacht', 'wachten')} op verificatie door het agentschap.`;
    case 'actionPlan':
      return 'Bezorg een actieplan: de stand ligt onder de drempel voor vroege waarschuwing.';
    case 'actionPlanOf':
      return `Bespreek het actieplan met ${item.partnershipId}.`;
    case 'yearlyStep':
      return `Tegen ${formatDate(item.on)}: ${companies(item.step)} gerealiseerd. Nog te gaan: ${formatCount(item.missing)}.`;
    case 'targetMissing':
      return item.partnershipIds.length === 0
        ? 'Er is voor deze periode nog geen streefcijfer goedgekeurd.'
        : `Keur een streefcijfer goed voor ${list.format(item.partnershipIds)}.`;
    default:
      return unreachable(item);
  }
};

export const nl: SummaryTexts = {
  headline,
  narrative,
  due,
  bands,
  ofPartnership: (partnershipId) => `Kwartaaloverzicht van het partnerschap ${partnershipId}`,
  ofAgency: 'Kwartaaloverzicht van alle partnerschappen',
  processes: { companies: 'Ondernemingen', adaptations: 'Aanpassingen', indicators: 'Indicatoren' },
  norms: {
    realisedAgainstExpected: 'gerealiseerd tegenover waar het streefcijfer nu moet staan',
    adaptedWithEvidence: 'structurele aanpassingen met bewijs',
    smeShare: "aandeel kmo's in begeleiding",
    inSupport: 'unieke ondernemingen in begeleiding',
    realised: 'unieke ondernemingen gerealiseerd',
  },
  legend: 'Kleuren en vormen',
  noData: 'n.b.',
  notApplicable: 'n.v.t.',
  columns: {
    process: 'Kernproces',
    norm: 'Wettelijke bepaling/streefnorm',
    goal: 'Streefdoel',
    previous: 'Vorig kwartaal',
    together: 'Samen',
    trend: 'Trend',
  },
  normsTitle: 'Streefnormen en resultaten',
  narrativeTitle: 'Wat de cijfers zeggen',
  dueTitle: 'Wat er te doen is',
  nothingDue: 'Er staat niets open.',
  nothingDueForYou: 'Voor jouw rol staat er niets open.',
  forYourRole: 'Hier staat wat bij je rol hoort. Het hele overzicht vind je in het systeem.',
  openPage: 'Bekijk het overzicht in het systeem',
  otherLanguage: 'Read this summary in English',
  provenance: (day, time, rulesVersion) =>
    `Gegevens opgevraagd op ${day} om ${time}, volgens programmaregels ${rulesVersion}. Streefcijfers zijn met de hand ingevoerd; al het andere is berekend uit de dossiers.`,
  whyThisMail:
    'Je krijgt deze mail door je rol of je keuze. Je kunt er niet op antwoorden; je kiest taal en frequentie bij je voorkeuren.',
  coFunded: CO_FUNDING_LINE.nl,
};
