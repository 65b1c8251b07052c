import { addDays, type IsoDate } from '../../kernel/dates.ts';
import type { Role } from '../../kernel/permissions.ts';
import type { FundingPeriod, ProgrammeRules } from '../../programme/schema.ts';
import type { ClosedPeriod, ClosingItem, ClosingItemName, Extension } from './schema.ts';

/** How a partnership stands at the end of a period, as the capabilities around tell it. */
export type ClosingFacts = {
  /** Companies in an open phase, and those that are completed but do not count. */
  readonly openCases: number;
  readonly completedNotCounted: number;
  readonly waitingForVerification: number;
  /** An agreement is in force that leaves nothing open. */
  readonly agreementSettles: boolean;
  /** Years of the period of which nothing was certified yet. */
  readonly yearsWithoutCertified: number;
  /** The own contribution that was brought in reaches what the accepted cost asks for. */
  readonly ownContributionReached: boolean;
  /** The note of the last quarter was accepted. */
  readonly lastNoteAccepted: boolean;
  readonly settled: boolean;
  /** The period in whose settlement this one comes: it has none of its own that could be waited for. */
  readonly settledWith: number | undefined;
  readonly extension: Extension | undefined;
  readonly closed: ClosedPeriod | undefined;
  /** What is there of the next period. */
  readonly next: { readonly target: boolean; readonly budget: boolean; readonly agreement: boolean };
};

type Rules = Pick<ProgrammeRules, 'noteDueDays' | 'firstAssessmentDays' | 'paymentDeadlineDays'>;

type Due = { readonly period: FundingPeriod; readonly rules: Rules };

/**
 * By when: what makes companies count within the period itself; the note and the certified amounts within the days of the rules; the
 * settlement within the legal days of payment after that; the decision on the next period, its target and its budget before it begins.
 */
const dueDay = (name: ClosingItemName, { period: { to }, rules }: Due): IsoDate => {
  const assessed = addDays(to, rules.firstAssessmentDays);
  const days: Readonly<Record<ClosingItemName, IsoDate>> = {
    openCases: to,
    completedNotCounted: to,
    verification: assessed,
    agreement: to,
    certified: assessed,
    ownContribution: assessed,
    note: addDays(to, rules.noteDueDays),
    settlement: addDays(assessed, rules.paymentDeadlineDays),
    extension: to,
    nextTarget: to,
    nextBudget: to,
    nextAgreement: addDays(to, rules.firstAssessmentDays),
    close: addDays(assessed, rules.paymentDeadlineDays),
  };
  return days[name];
};

const WHO: Readonly<Record<ClosingItemName, readonly Role[]>> = {
  openCases: ['coordinator', 'coach'],
  completedNotCounted: ['coordinator', 'coach'],
  verification: ['controller'],
  agreement: ['promotor', 'coordinator', 'administrator'],
  certified: ['project-officer', 'controller'],
  ownContribution: ['promotor', 'finance'],
  note: ['coordinator', 'promotor'],
  settlement: ['project-officer', 'programme-manager'],
  extension: ['programme-manager'],
  nextTarget: ['programme-manager'],
  nextBudget: ['programme-manager'],
  nextAgreement: ['promotor', 'coordinator', 'administrator'],
  close: ['programme-manager'],
};

type State = { readonly name: ClosingItemName; readonly done: boolean; readonly open?: number };

const counted = (name: ClosingItemName, open: number): State => ({ name, done: open === 0, open });

/** What is asked in the last period there is: nothing of a next one. */
const ofNextPeriod = ({ extension, next }: ClosingFacts): State[] => [
  { name: 'extension', done: extension !== undefined },
  ...(extension?.decision === 'extended'
    ? ([
        { name: 'nextTarget', done: next.target },
        { name: 'nextBudget', done: next.budget },
        { name: 'nextAgreement', done: next.agreement },
      ] as const)
    : []),
];

/**
 * What is open at the end of a period, by whom and by when. Nobody is held up by it but the closing itself: open cases go on in the next
 * period, and what does not count by the last day counts there (*open* `periodAttribution`).
 */
export const closingItems = (
  facts: ClosingFacts,
  { period, rules, today, hasNext }: Due & { readonly today: IsoDate; readonly hasNext: boolean },
): ClosingItem[] => {
  const states: State[] = [
    counted('openCases', facts.openCases),
    counted('completedNotCounted', facts.completedNotCounted),
    counted('verification', facts.waitingForVerification),
    { name: 'agreement', done: facts.agreementSettles },
    counted('certified', facts.yearsWithoutCertified),
    { name: 'ownContribution', done: facts.ownContributionReached },
    { name: 'note', done: facts.lastNoteAccepted },
    ...(facts.settledWith === undefined ? [{ name: 'settlement' as const, done: facts.settled }] : []),
    ...(hasNext ? ofNextPeriod(facts) : []),
    { name: 'close', done: facts.closed !== undefined },
  ];
  return states.map((state) => {
    const by = dueDay(state.name, { period, rules });
    return { ...state, roles: [...WHO[state.name]], by, overdue: !state.done && today > by };
  });
};

/** A partnership that is not extended becomes read-only once its last period is closed; it stays readable (domain, Funding periods). */
export const isReadOnly = (closed: ClosedPeriod | undefined): boolean => closed?.next === 'notExtended';

/**
 * Why a period cannot be closed yet: a reason of the text catalogue. Nothing when it can. The decision on the extension comes first, since it may
 * say in which settlement the period comes (*open* `settlementHorizon`).
 */
export const whyNotClosed = (
  { settled, settledWith, extension, closed }: Pick<ClosingFacts, 'settled' | 'settledWith' | 'extension' | 'closed'>,
  { today, period, hasNext }: { readonly today: IsoDate; readonly period: FundingPeriod; readonly hasNext: boolean },
): 'periodNotOver' | 'periodNotSettled' | 'extensionNotDecided' | 'periodClosed' | undefined => {
  if (closed) return 'periodClosed';
  if (today <= period.to) return 'periodNotOver';
  if (hasNext && !extension) return 'extensionNotDecided';
  const isSettledLater = settledWith !== undefined && extension?.decision === 'extended';
  return settled || isSettledLater ? undefined : 'periodNotSettled';
};
