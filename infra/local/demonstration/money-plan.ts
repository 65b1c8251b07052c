import type { Certification } from '../../../shared/finance/requests.ts';
import type { BudgetLine, CostCategory } from '../../../shared/finance/schema.ts';
import { wholeProportion } from '../../../shared/kernel/apportion.ts';
import { type Cents, cents, divideByWeights, proportionOf } from '../../../shared/kernel/money.ts';
import { bearsBudget, type Member } from '../../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';

/** What the money of one partnership hangs on. */
export type MoneyStory = {
  readonly partnershipId: string;
  /** Those with a budget. */
  readonly members: readonly Member[];
  readonly granted: Cents;
  /** Of what was planned, how much is spent; and of which category too much, by the last member. */
  readonly spentPercent: number;
  readonly tooMuch: CostCategory | undefined;
  readonly hasCorrection: boolean;
  /** Brought in, in percents of what was certified. */
  readonly ownPercents: { readonly ownMeans: number; readonly companyFees: number };
};

const MONEY: Readonly<Record<string, Pick<MoneyStory, 'spentPercent' | 'tooMuch' | 'hasCorrection' | 'ownPercents'>>> =
  {
    alfa: {
      spentPercent: 95,
      tooMuch: undefined,
      hasCorrection: true,
      ownPercents: { ownMeans: 11, companyFees: 3 },
    },
    beta: { spentPercent: 98, tooMuch: 'travel', hasCorrection: false, ownPercents: { ownMeans: 12, companyFees: 4 } },
    // Far behind with its companies, and with its money.
    gamma: {
      spentPercent: 64,
      tooMuch: undefined,
      hasCorrection: false,
      ownPercents: { ownMeans: 10, companyFees: 1 },
    },
  };

export const moneyStoryOf = (partnershipId: string, members: readonly Member[], granted: Cents): MoneyStory => ({
  partnershipId,
  members: members.filter(bearsBudget),
  granted,
  ...(MONEY[partnershipId] ?? {
    spentPercent: 90,
    tooMuch: undefined,
    hasCorrection: false,
    ownPercents: { ownMeans: 15, companyFees: 1 },
  }),
});

const YEARS = [
  [2024, 28],
  [2025, 35],
  [2026, 37],
] as const;
/** Weights of the budget, and in percents how closely what is spent keeps to it. */
const CATEGORIES = [
  ['staff', 60, 100],
  ['external', 18, 93],
  ['travel', 3, 88],
  ['equipment', 4, 71],
  ['other', 3, 96],
  ['flatRate', 12, 100],
] as const satisfies readonly (readonly [CostCategory, number, number])[];

/** Total cost is the grant with the own share on top; the promotor has a little more of it than the others. */
export const plannedLines = ({ members, granted }: MoneyStory): BudgetLine[] => {
  const { esf, focusOnTalent } = DEFAULT_RULES.fundingPercents;
  const total = proportionOf(granted, 100, esf + focusOnTalent);
  const places = members.flatMap(({ id: memberId }, index) =>
    YEARS.flatMap(([year, ofYear]) =>
      CATEGORIES.map(([category, ofCategory]) => ({
        memberId,
        year,
        category,
        weight: (index === 0 ? 4 : 3) * ofYear * ofCategory,
      })),
    ),
  );
  const amounts = divideByWeights(
    total,
    places.map(({ weight }) => weight),
  );
  return places.map(({ weight: _, ...place }, index) => ({ ...place, amount: amounts[index] ?? cents(0) }));
};

const TOO_MUCH_PERCENT = 160;

/** What is certified of a year, per member and category; of half a year half. */
export const spentIn = (story: MoneyStory, year: number, percent: number): Certification['lines'] => {
  const last = story.members.at(-1)?.id;
  return plannedLines(story)
    .filter((line) => line.year === year)
    .map(({ memberId, category, amount }) => {
      const closely = CATEGORIES.find(([known]) => known === category)?.[2] ?? 100;
      const isTooMuch = category === story.tooMuch && memberId === last;
      const spent = isTooMuch ? TOO_MUCH_PERCENT : wholeProportion(story.spentPercent, closely, 100);
      return { memberId, category, amount: proportionOf(amount, spent * percent, 10_000) };
    });
};
