import { type BudgetLine, COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import { formatCount, formatMoney } from '../../../../shared/kernel/format.ts';
import type { Language } from '../../../../shared/kernel/languages.ts';
import { addCents } from '../../../../shared/kernel/money.ts';
import type { Amended } from '../../../../shared/partnership/amendment/schema.ts';
import type { Target } from '../../../../shared/partnership/schema.ts';
import type { Texts } from '../../i18n/nl.ts';
import type { TargetWords } from '../target-words.ts';
import type { AmendmentWords } from './words.ts';

type Line = readonly [name: string, value: string];
type Texted = {
  readonly words: AmendmentWords;
  readonly target: TargetWords;
  readonly partnership: Texts['partnership'];
  readonly language: Language;
  readonly nameOf: (memberId: string) => string;
};

const ofTarget = (
  {
    companies,
    weight,
    yearly,
    further,
    grantedSubsidy,
    acceptedPublicPart,
  }: Omit<Target, 'period' | 'version' | 'updatedAt'>,
  { target, partnership }: Texted,
): Line[] => [
  [partnership.companies, formatCount(companies)],
  ...(further.length > 0 ? [[target.weight, formatCount(weight)] as const] : []),
  ...yearly.map(({ year, companies: step }) => [partnership.untilEndOf(year), formatCount(step)] as const),
  ...further.map(
    ({ measure, goal, weight: part }) =>
      [target.measures[measure], target.weighs(formatCount(goal), formatCount(part))] as const,
  ),
  [partnership.grantedSubsidy, formatMoney(grantedSubsidy)],
  ...(acceptedPublicPart === undefined
    ? []
    : [[partnership.acceptedPublicPart, formatMoney(acceptedPublicPart)] as const]),
];

const ofBudget = (lines: readonly BudgetLine[], { words, language, nameOf }: Texted): Line[] => [
  ...lines.map(({ memberId, year, category, amount }): Line => {
    const name = [nameOf(memberId), year, COST_CATEGORIES[category][language]].join(' · ');
    return [name, formatMoney(amount)];
  }),
  [words.total, formatMoney(addCents(...lines.map(({ amount }) => amount)))],
];

/** What was or is to be approved, line by line. */
export const linesOf = (amended: Amended, texted: Texted): Line[] =>
  amended.subject === 'target' ? ofTarget(amended.target, texted) : ofBudget(amended.lines, texted);

export type ChangedLine = {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** The lines that differ between what was approved and what is proposed. */
export const changedLines = (from: readonly Line[], to: readonly Line[]): ChangedLine[] => {
  const [before, after] = [new Map(from), new Map(to)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
    .filter((line) => line.before !== line.after);
};
