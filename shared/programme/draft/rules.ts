import type { IsoDate } from '../../kernel/dates.ts';
import type { FieldError } from '../../kernel/errors.ts';
import { mostMonthsMeasured } from '../../monitoring/quarter/periods.ts';
import { changedRules } from '../difference.ts';
import { FUNDING_PERIODS } from '../funding-periods.ts';
import { contentOf, replacedBy } from '../in-force.ts';
import type { ProgrammeRules, RuleContent, RuleName } from '../schema.ts';
import type { RulesDraft } from './schema.ts';

const at = (rule: RuleName, message: string): FieldError => ({ pointer: `/rules/${rule}`, message });

/** What each rule by itself may say, and all together may not. */
export const mistakesIn = (rules: RuleContent): FieldError[] => {
  const { retentionMonths, monitoringCadence, deliveryDueDays, checkDueDays, closeDueDays } = rules;
  const rises = retentionMonths.every((months, index) => index === 0 || months > (retentionMonths[index - 1] ?? 0));
  return [
    ...(rises ? [] : [at('retentionMonths', 'mustRise')]),
    ...(Math.max(...retentionMonths) > mostMonthsMeasured(monitoringCadence)
      ? [at('retentionMonths', 'measuredNoMore')]
      : []),
    // What is not delivered cannot be checked, and what is not checked is not closed.
    ...(checkDueDays < deliveryDueDays ? [at('checkDueDays', 'beforeDelivery')] : []),
    ...(closeDueDays < checkDueDays ? [at('closeDueDays', 'beforeCheck')] : []),
  ];
};

/** From which day it is compared with what holds: its own first day, or today as long as it has none. */
const comparedOn = (validFrom: IsoDate | undefined, today: IsoDate): IsoDate =>
  validFrom !== undefined && validFrom > today ? validFrom : today;

export type Difference = { readonly against: ProgrammeRules; readonly rules: readonly RuleName[] };

/** What a draft changes of each version that it would take the place of: one, or two where the funding periods have their own. */
export const differencesOf = (
  { rules, validFrom, periods }: Pick<RulesDraft, 'rules' | 'validFrom' | 'periods'>,
  versions: readonly ProgrammeRules[],
  today: IsoDate,
): Difference[] =>
  replacedBy(versions, { validFrom: comparedOn(validFrom, today), periods }).map((against) => ({
    against,
    rules: changedRules(contentOf(against), rules),
  }));

/** Whether a version that holds from a day on, for these periods, still finds a day on which it holds. */
const findsItsPeriods = (validFrom: IsoDate, periods: readonly number[]): boolean =>
  FUNDING_PERIODS.every(({ number, to }) => !periods.includes(number) || validFrom <= to);

const wrongDay = (validFrom: IsoDate | undefined, periods: readonly number[], today: IsoDate): string | undefined => {
  if (validFrom === undefined) return 'required';
  // What was reported or settled keeps the rules of its time.
  if (validFrom < today) return 'inThePast';
  return findsItsPeriods(validFrom, periods) ? undefined : 'noDayInPeriod';
};

/** What a draft must say before it is proposed, each at its field: a day that is still to come, and why each rule changes. */
export const unready = (
  draft: Pick<RulesDraft, 'rules' | 'reasons' | 'validFrom' | 'periods'>,
  versions: readonly ProgrammeRules[],
  today: IsoDate,
): FieldError[] => {
  const wrong = wrongDay(draft.validFrom, draft.periods, today);
  const changed = new Set(differencesOf(draft, versions, today).flatMap(({ rules }) => rules));
  return [
    ...(wrong === undefined ? [] : [{ pointer: '/validFrom', message: wrong }]),
    ...(changed.size === 0 ? [{ pointer: '/rules', message: 'nothingChanges' }] : []),
    ...[...changed]
      .filter((rule) => draft.reasons[rule] === undefined)
      .map((rule) => ({ pointer: `/reasons/${rule}`, message: 'required' })),
    ...mistakesIn(draft.rules),
  ];
};
