import * as z from 'zod';
import type { LeaverRow } from '../delivery/row.ts';

/** P:142 is about people from local partnerships alone; all others are read apart, for the evaluation (P:153-163). */
export const PURPOSES = ['monitoring', 'evaluation'] as const;
export const purposeSchema = z.enum(PURPOSES);
export type Purpose = z.infer<typeof purposeSchema>;

export const purposeOf = ({ sourceMeasure }: Pick<LeaverRow, 'sourceMeasure'>): Purpose =>
  sourceMeasure === 'local-partnership' ? 'monitoring' : 'evaluation';

/**
 * When somebody started at a company: before it was first supported, while it was, or after. Between two trajectories, or from the day
 * on which one was completed or stopped, is after; of a company with several, `during` goes before `after`.
 */
export const RELATIONS = ['before', 'during', 'after'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a row itself says: such tables can also count the leavers who work at no supported company. */
export const LEAVER_DIMENSIONS = ['sourceMeasure', 'localPartnership', 'targetGroup', 'destination'] as const;
/** What is known only once a row is matched with a company. */
const COMPANY_DIMENSIONS = ['relation', 'sector', 'size', 'region'] as const;
export type Dimension = (typeof LEAVER_DIMENSIONS)[number] | (typeof COMPANY_DIMENSIONS)[number];

/** The value where a row or a company does not say: the cells of a table then still show everybody. */
export const UNKNOWN = 'unknown';

/**
 * A table that is computed: by the period of leaving the measure or of starting to work, and by nothing more or by one or more
 * dimensions. Each is counted by itself: people are not the sum of the cells, as one person can stand in several.
 */
export type MatchingTable = {
  readonly name: string;
  readonly basis: 'exit' | 'start';
  readonly by: readonly Dimension[];
};

const BY: readonly (readonly Dimension[])[] = [
  [],
  ...[...LEAVER_DIMENSIONS, ...COMPANY_DIMENSIONS].map((dimension) => [dimension]),
];

/** Totals and every dimension by itself, by exit and by start: `exit`, `exit/sector`, `start/relation`… */
export const MATCHING_TABLES: readonly MatchingTable[] = (['exit', 'start'] as const).flatMap((basis) =>
  BY.map((by) => ({ name: [basis, ...by].join('/'), basis, by })),
);
