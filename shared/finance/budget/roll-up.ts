import { addCents } from '../../kernel/money.ts';
import type { CertifiedOrigin, FundingShares, LivingCell, LivingFigures, LivingShares } from './schema.ts';

/** By what the rows of the living table are put together. */
export const GROUPINGS = ['member', 'category', 'year', 'memberCategory', 'memberYear', 'all'] as const;
export type Grouping = (typeof GROUPINGS)[number];

type Dimension = 'memberId' | 'category' | 'year';
const DIMENSIONS: Readonly<Record<Grouping, readonly Dimension[]>> = {
  member: ['memberId'],
  category: ['category'],
  year: ['year'],
  memberCategory: ['memberId', 'category'],
  memberYear: ['memberId', 'year'],
  all: ['memberId', 'year', 'category'],
};

type Known = Partial<Pick<LivingCell, Dimension>>;

/** A row of the living table as it is looked at: only what it is grouped by is known of it. */
export type LivingRow = Known & {
  readonly key: string;
  readonly figures: LivingFigures;
  readonly origin: CertifiedOrigin;
  readonly shares?: LivingShares;
};

const sumOfFigures = (cells: readonly LivingCell[]): LivingFigures => {
  const sumOf = (name: keyof LivingFigures) => addCents(...cells.map(({ figures }) => figures[name]));
  return {
    budget: sumOf('budget'),
    before: sumOf('before'),
    latest: sumOf('latest'),
    certified: sumOf('certified'),
    remaining: sumOf('remaining'),
  };
};

const sumOfParts = (parts: readonly FundingShares[]): FundingShares => ({
  esf: addCents(...parts.map(({ esf }) => esf)),
  focusOnTalent: addCents(...parts.map(({ focusOnTalent }) => focusOnTalent)),
  own: addCents(...parts.map(({ own }) => own)),
});

/** The shares of cells together; of none when one of them has none. */
const sumOfShares = (cells: readonly LivingCell[]): { shares?: LivingShares } => {
  const known = cells.flatMap(({ shares }) => (shares ? [shares] : []));
  if (known.length < cells.length) return {};
  return {
    shares: {
      budget: sumOfParts(known.map(({ budget }) => budget)),
      certified: sumOfParts(known.map(({ certified }) => certified)),
      remaining: sumOfParts(known.map(({ remaining }) => remaining)),
    },
  };
};

const summed = (key: string, cells: readonly LivingCell[]): LivingRow => ({
  key,
  figures: sumOfFigures(cells),
  origin: {
    byHand: cells.reduce((sum, { origin }) => sum + origin.byHand, 0),
    takenOver: cells.reduce((sum, { origin }) => sum + origin.takenOver, 0),
  },
  ...sumOfShares(cells),
});

const knownOf = ({ memberId, category, year }: LivingCell, dimensions: readonly Dimension[]): Known => ({
  ...(dimensions.includes('memberId') ? { memberId } : {}),
  ...(dimensions.includes('category') ? { category } : {}),
  ...(dimensions.includes('year') && year !== undefined ? { year } : {}),
});

/** The cells put together by a grouping, in the order in which they first come. */
export const rolledUp = (cells: readonly LivingCell[], grouping: Grouping): LivingRow[] => {
  const dimensions = DIMENSIONS[grouping];
  const keyOf = (cell: LivingCell): string => dimensions.map((dimension) => cell[dimension] ?? '').join('|');
  return [...Map.groupBy(cells, keyOf)].map(([key, own]) => ({
    ...(own[0] ? knownOf(own[0], dimensions) : {}),
    ...summed(key, own),
  }));
};

/** All cells together. */
export const totalOf = (cells: readonly LivingCell[]): LivingRow => summed('total', cells);

/** Members and categories in which more was certified than budgeted, over the years: a warning, never a refusal. */
export const overBudget = (cells: readonly LivingCell[]): LivingRow[] =>
  rolledUp(cells, 'memberCategory').filter(({ figures }) => figures.remaining < 0);
