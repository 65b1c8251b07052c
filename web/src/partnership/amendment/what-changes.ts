import { formatCount, formatMoney } from '../../../../shared/kernel/format.ts';
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

/** What was or is to be approved, line by line; a budget by its years, which is as much as fits beside another one. */
export const linesOf = (amended: Amended, texted: Texted): Line[] => {
  if (amended.subject === 'target') return ofTarget(amended.target, texted);
  const perYear = Map.groupBy(amended.lines, ({ year }) => year);
  return [
    ...[...perYear].map(
      ([year, lines]): Line => [String(year), formatMoney(addCents(...lines.map(({ amount }) => amount)))],
    ),
    [texted.words.total, formatMoney(addCents(...amended.lines.map(({ amount }) => amount)))],
  ];
};

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
