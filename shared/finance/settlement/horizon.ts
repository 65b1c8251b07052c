import type { Extension } from '../../partnership/closing/schema.ts';
import { FUNDING_PERIODS } from '../../programme/funding-periods.ts';
import type { FundingPeriod, ProgrammeRules } from '../../programme/schema.ts';
import { periodsCoveredBy, type Settlement } from './schema.ts';

/** In which settlement a period comes: its own, over one period or more; that of a later one; or nobody can say before the extension is decided. */
export type Horizon =
  | { readonly kind: 'own'; readonly periods: readonly [FundingPeriod, ...FundingPeriod[]] }
  | { readonly kind: 'later'; readonly period: number }
  | { readonly kind: 'undecided' };

export type HorizonFacts = {
  /** As the rules of the first period say: they decide whether that one is settled by itself. */
  readonly rule: ProgrammeRules['settlementHorizon'];
  /** Whether the partnership goes on in the second period. */
  readonly extension: Extension['decision'] | undefined;
  /** Every settlement of every period. */
  readonly settlements: readonly Settlement[];
};

/** It waits for its decision, or was decided once: the next of its kind is over the same periods, also after it is reopened. */
const stands = (settlement: Settlement): boolean => settlement.state === 'prepared' || 'settledAt' in settlement;

/**
 * What stands goes on as it began, so that no period is ever settled twice or never, whatever is ruled or decided later. A settlement over both
 * was of an extended partnership.
 */
const asItBegan = (facts: HorizonFacts): Pick<HorizonFacts, 'rule' | 'extension'> => {
  const standing = facts.settlements.find(stands);
  if (!standing) return facts;
  return periodsCoveredBy(standing).length > 1
    ? { rule: 'wholeProgramme', extension: 'extended' }
    : { rule: 'perPeriod', extension: facts.extension };
};

/**
 * Whether a period is settled by itself or with the other, once over six years (*open* `settlementHorizon`; domain, Funding periods). The rule
 * is read in the rules of the first period. Of a partnership that is not extended the first period is the whole programme.
 */
export const horizonOf = (period: FundingPeriod, facts: HorizonFacts): Horizon => {
  const [first, second] = FUNDING_PERIODS;
  const { rule, extension } = asItBegan(facts);
  if (rule === 'perPeriod' || extension === 'notExtended') return { kind: 'own', periods: [period] };
  if (!extension) return { kind: 'undecided' };
  return period.number === first.number
    ? { kind: 'later', period: second.number }
    : { kind: 'own', periods: [first, second] };
};
