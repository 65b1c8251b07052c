import type { CompanySize } from '../../reference/company-sizes.ts';
import type { Trajectory } from '../../trajectory/schema.ts';

/** By what the realised companies are told apart; each is a family of measures, such as `member.mbr_…` and `size.under-10`. */
export const DIMENSIONS = ['member', 'region', 'size', 'theme'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const dimensionMeasure = (dimension: Dimension | 'pipelineMember', key: string): string => `${dimension}.${key}`;

type Counting = {
  /** What the company counts by. */
  readonly trajectory: Pick<Trajectory, 'memberInCharge' | 'themes'>;
  readonly region: string | undefined;
  readonly size: CompanySize;
};

/**
 * Where a company stands that is realised under the rule in force: with one member at most, in one region and of one size, since it counts once;
 * and under each theme of the trajectory that it counts by, so that themes do not add up to the whole.
 */
export const dimensionsOf = ({ trajectory, region, size }: Counting): string[] => [
  ...(trajectory.memberInCharge === undefined ? [] : [dimensionMeasure('member', trajectory.memberInCharge)]),
  ...(region === undefined ? [] : [dimensionMeasure('region', region)]),
  dimensionMeasure('size', size),
  ...trajectory.themes.map((theme) => dimensionMeasure('theme', theme)),
];
