/** Months after which it is looked at whether people stayed, and at whom: in the same company, or in any work. */
export type RetentionDimension = `${'sameCompany' | 'anyWork'}After${number}`;
/** What a published cell can be divided by. The quarter is no dimension: each cell is of one. */
export type Dimension =
  | 'partnership'
  | 'sourceMeasure'
  | 'targetGroup'
  | 'localPartnership'
  | 'sector'
  | 'size'
  | 'region'
  | 'relation'
  | 'synergy'
  | 'destination'
  | 'work'
  | RetentionDimension;

/**
 * Whom a cell counts: people who started at a supported company in its quarter, from local partnerships (P:142) or from other measures; or
 * everybody who left a local partnership in its quarter, wherever they went: what the first are a part of.
 */
export const POPULATIONS = ['monitoring', 'evaluation', 'leavers'] as const;
export type Population = (typeof POPULATIONS)[number];

/**
 * How the categories of a dimension make up their margin. `exactly`: everybody stands in one, so they add up. `atLeast`: everybody
 * stands in one or more, so each is at most the margin, and together they are at least the margin. `within`: each is at most the margin, and
 * some of it may stand in none. Whoever attacks knows which.
 */
export type Adding = 'exactly' | 'atLeast' | 'within';

type DimensionRule = {
  readonly persons: Adding;
  /** Absent where companies are not counted. */
  readonly employers?: Adding;
  /** Whether nobody or everybody of the margin tells something of each person in it. */
  readonly tells: boolean;
};

// What became of somebody is asked of their first start: companies of later ones are in the margin alone.
const retentionRule: DimensionRule = { persons: 'exactly', employers: 'within', tells: true };

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
  relation: { persons: 'atLeast', employers: 'atLeast', tells: true },
  // Each person stands in one. Where the support had a part in a start, companies of their other starts are in the margin alone.
  synergy: { persons: 'exactly', employers: 'within', tells: true },
  destination: { persons: 'atLeast', employers: 'atLeast', tells: true },
  work: { persons: 'exactly', tells: true },
};

export const isRetention = (dimension: Dimension): dimension is RetentionDimension => dimension.includes('After');

export const ruleOf = (dimension: Dimension): DimensionRule =>
  isRetention(dimension) ? retentionRule : DIMENSION_RULES[dimension];

/** A table: its cells go by all of its dimensions, its margins by all but one or more of them. */
export type PublishedTable = { readonly population: Population; readonly dimensions: readonly Dimension[] };

/** What became of somebody after so many months. */
export const RETENTION_OUTCOMES = ['stayed', 'left'] as const;
export type RetentionOutcome = (typeof RETENTION_OUTCOMES)[number];

/** Whether the support of a company had a part in a start of somebody whom a measure guided: both helped (P:144-145), or only the measure. */
export const SYNERGY = ['both', 'measureOnly'] as const;
export type Synergy = (typeof SYNERGY)[number];

/** Whether a leaver had any work since, of whatever employer. */
export const WORK = ['atWork', 'notAtWork'] as const;
export type Work = (typeof WORK)[number];

/**
 * All that is ever published of persons, each with every margin, of each quarter by itself. Each cell counts unique persons, and beside
 * them the unique supported companies where they started; of all leavers only the persons, and not by partnership: most of them work at no
 * supported company. By supported companies leavers are not divided: over all quarters that would add up to those who started. Nothing is counted over quarters together: a sum since the start would tie
 * every quarter to every other, and its difference from quarter to quarter would tell who came. A change here is a new version:
 * what was published under an earlier one stays known.
 */
export const PUBLISHED_TABLES_VERSION = '2026-2';

/** @param retentionMonths from the programme rules */
export const publishedTables = (retentionMonths: readonly number[]): PublishedTable[] => [
  ...(
    ['targetGroup', 'localPartnership', 'destination', 'sector', 'size', 'region', 'relation', 'synergy'] as const
  ).map((dimension): PublishedTable => ({ population: 'monitoring', dimensions: ['partnership', dimension] })),
  ...retentionMonths.flatMap((months): PublishedTable[] => [
    { population: 'monitoring', dimensions: ['partnership', `sameCompanyAfter${months}`] },
    { population: 'monitoring', dimensions: ['partnership', `anyWorkAfter${months}`] },
  ]),
  { population: 'evaluation', dimensions: ['partnership', 'sourceMeasure'] },
  { population: 'leavers', dimensions: ['work'] },
];
