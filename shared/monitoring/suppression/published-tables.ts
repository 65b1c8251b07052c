/** Months after which it is looked at whether people stayed, and at whom: in the same company, or in any work. */
export type RetentionDimension = `${'sameCompany' | 'anyWork'}After${number}`;
/** What a published cell can be divided by. The quarter is no dimension: it is always one, or the time up to the last. */
export type Dimension =
  | 'partnership'
  | 'sourceMeasure'
  | 'targetGroup'
  | 'localPartnership'
  | 'sector'
  | 'size'
  | 'region'
  | 'phaseRelation'
  | RetentionDimension;

/** Whom a cell counts: at work at a supported company in a quarter, leavers of a quarter, or at work since the start. */
export type Population = 'inQuarter' | 'cohort' | 'toDate';

/**
 * How the categories of a dimension make up their margin. `exactly`: everybody stands in one, so they add up. `atLeast`: everybody
 * stands in one or more, so each is at most the margin, and together they are at least the margin. Whoever attacks knows which.
 */
export type Adding = 'exactly' | 'atLeast';

type DimensionRule = {
  readonly persons: Adding;
  readonly employers: Adding;
  /** Whether nobody or everybody of the margin tells something of each person in it. */
  readonly tells: boolean;
};

const retentionRule: DimensionRule = { persons: 'exactly', employers: 'atLeast', tells: true };

const DIMENSION_RULES: Readonly<Record<Exclude<Dimension, RetentionDimension>, DimensionRule>> = {
  // Somebody can work at companies of two partnerships, and a company can be supported by both. That one supports them all is no secret.
  partnership: { persons: 'atLeast', employers: 'atLeast', tells: false },
  sourceMeasure: { persons: 'atLeast', employers: 'atLeast', tells: true },
  // Those in none of the groups have a category of their own, as have those who left no local partnership.
  targetGroup: { persons: 'atLeast', employers: 'atLeast', tells: true },
  localPartnership: { persons: 'atLeast', employers: 'atLeast', tells: true },
  // Of the company: one each. A person with several jobs can stand in several.
  sector: { persons: 'atLeast', employers: 'exactly', tells: true },
  size: { persons: 'atLeast', employers: 'exactly', tells: true },
  region: { persons: 'atLeast', employers: 'exactly', tells: true },
  phaseRelation: { persons: 'atLeast', employers: 'atLeast', tells: true },
};

export const isRetention = (dimension: Dimension): dimension is RetentionDimension => dimension.includes('After');

export const ruleOf = (dimension: Dimension): DimensionRule =>
  isRetention(dimension) ? retentionRule : DIMENSION_RULES[dimension];

/** A table: its cells go by all of its dimensions, its margins by all but one or more of them. */
export type PublishedTable = { readonly population: Population; readonly dimensions: readonly Dimension[] };

/** What became of a leaver after so many months; of some it cannot be known yet. */
export type RetentionOutcome = 'stayed' | 'left' | 'notYetKnown';

/**
 * All that is ever published of persons, with every margin down to all persons of all partnerships. Each cell counts unique persons,
 * and beside them unique employers. A change here is a new version: what was published under an earlier one stays known.
 */
export const PUBLISHED_TABLES_VERSION = '2026-1';

/** @param retentionMonths from the programme rules */
export const publishedTables = (retentionMonths: readonly number[]): PublishedTable[] => [
  { population: 'toDate', dimensions: ['partnership'] },
  ...(['sourceMeasure', 'targetGroup', 'localPartnership', 'sector', 'size', 'region', 'phaseRelation'] as const).map(
    (dimension): PublishedTable => ({ population: 'inQuarter', dimensions: ['partnership', dimension] }),
  ),
  ...retentionMonths.flatMap((months): PublishedTable[] => [
    { population: 'cohort', dimensions: ['partnership', `sameCompanyAfter${months}`] },
    { population: 'cohort', dimensions: ['partnership', `anyWorkAfter${months}`] },
  ]),
];
