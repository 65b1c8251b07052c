import { addCents, type Cents, cents, subtractCents } from '../../kernel/money.ts';
import type { ProgrammeRules } from '../../programme/schema.ts';
import { codesOf } from '../../reference/label.ts';
import { reportsInOrder } from '../reports.ts';
import { type Budget, type CertifiedAmount, COST_CATEGORIES } from '../schema.ts';
import { inShares } from './in-shares.ts';
import type { CertifiedOrigin, FundingShares, LivingCell, LivingFigures } from './schema.ts';

type Place = Pick<LivingCell, 'memberId' | 'category' | 'year'>;

const CATEGORIES = codesOf(COST_CATEGORIES);

/** Sorts by member, then year, then category as the agency lists them. */
const keyOf = ({ memberId, category, year }: Place): string =>
  `${memberId}|${year ?? ''}|${CATEGORIES.indexOf(category)}`;

const NOTHING = cents(0);

/** What a row comes to of what stands in it: certified is before and latest together, remaining is what the budget has left. */
const figuresOf = ({ budget, before, latest }: Pick<LivingFigures, 'budget' | 'before' | 'latest'>): LivingFigures => {
  const certified = addCents(before, latest);
  return { budget, before, latest, certified, remaining: subtractCents(budget, certified) };
};

const amountsAt = <Entry extends Place & { readonly amount: Cents }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Cents> =>
  new Map(
    [...Map.groupBy(entries, keyOf)].map(([key, own]) => [key, addCents(...own.map(({ amount }) => amount))] as const),
  );

const placesIn = (entries: readonly Place[]): Place[] =>
  [...new Map(entries.map((entry) => [keyOf(entry), entry])).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { memberId, category, year }]) => ({ memberId, category, ...(year === undefined ? {} : { year }) }));

const originOf = (amounts: readonly CertifiedAmount[]): CertifiedOrigin => {
  const takenOver = amounts.filter((amount) => amount.takenOver !== undefined).length;
  return { byHand: amounts.length - takenOver, takenOver };
};

const remainingOf = (budget: FundingShares, certified: FundingShares): FundingShares => ({
  esf: subtractCents(budget.esf, certified.esf),
  focusOnTalent: subtractCents(budget.focusOnTalent, certified.focusOnTalent),
  own: subtractCents(budget.own, certified.own),
});

export type LivingInput = {
  readonly budget: Pick<Budget, 'lines'> | undefined;
  /** Of the period. */
  readonly certified: readonly CertifiedAmount[];
  readonly fundingPercents: ProgrammeRules['fundingPercents'];
};

/**
 * The living table in its finest cells: member by category by year. Roll-ups are sums of these (`rolledUp`), so that everything adds up in
 * every direction, in total cost and in each of the three shares. It does not depend on the order of budget lines or certified amounts.
 */
export const livingCells = ({ budget, certified, fundingPercents }: LivingInput): LivingCell[] => {
  const latest = reportsInOrder(certified).at(-1);
  const lines = budget?.lines ?? [];
  const [budgeted, earlier, last] = [
    amountsAt(lines),
    amountsAt(certified.filter(({ report }) => report !== latest)),
    amountsAt(certified.filter(({ report }) => report === latest)),
  ];
  const cells = placesIn([...lines, ...certified]).map((place) => {
    const at = (amounts: ReadonlyMap<string, Cents>): Cents => amounts.get(keyOf(place)) ?? NOTHING;
    return {
      ...place,
      figures: figuresOf({ budget: at(budgeted), before: at(earlier), latest: at(last) }),
      origin: originOf(certified.filter((amount) => keyOf(amount) === keyOf(place))),
    };
  });
  const budgetShares = inShares(cells, ({ figures }) => figures.budget, fundingPercents);
  const certifiedShares = inShares(cells, ({ figures }) => figures.certified, fundingPercents);
  return cells.map((cell, index) => {
    const [ofBudget, ofCertified] = [budgetShares?.[index], certifiedShares?.[index]];
    if (!ofBudget || !ofCertified) return cell;
    return {
      ...cell,
      shares: { budget: ofBudget, certified: ofCertified, remaining: remainingOf(ofBudget, ofCertified) },
    };
  });
};
