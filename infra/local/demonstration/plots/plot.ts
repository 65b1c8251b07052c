import type { InterventionCode } from '../../../../shared/reference/interventions.ts';
import type { TargetGroup } from '../../../../shared/reference/target-groups.ts';
import type { Theme } from '../../../../shared/reference/themes.ts';
import type { Action, EVIDENCE_KINDS, ResultDimension } from '../../../../shared/trajectory/schema.ts';

/** In all texts `{floor}` stands for the work floor and `{jobs}` for the jobs of the company's sector. */
export type PlotAction = {
  readonly title: string;
  readonly intervention: InterventionCode;
  readonly level: Action['level'];
};

/** A structural adaptation, and what shows that it is there. */
export type PlotAdaptation = PlotAction & {
  readonly proof: { readonly kind: (typeof EVIDENCE_KINDS)[number]; readonly reference: string };
};

/** What a trajectory is about: the question of the company, what changes for good, and what helps that along. */
export type Plot = {
  readonly titles: readonly string[];
  readonly themes: readonly Theme[];
  readonly dimension: ResultDimension;
  readonly alsoDimension?: ResultDimension;
  readonly targetGroups: readonly TargetGroup[];
  readonly adaptations: readonly PlotAdaptation[];
  readonly measures: readonly PlotAction[];
};
