import type { Evidence, Phase, StopReason } from '../../trajectory/schema.ts';

/** Words of a trajectory that stand on screens as well as in files. */
export type TrajectoryListTexts = {
  readonly headers: Record<
    | 'title'
    | 'companies'
    | 'phase'
    | 'since'
    | 'counts'
    | 'lacking'
    | 'nextDue'
    | 'verified'
    | 'unverified'
    | 'queryDue'
    | 'sampled'
    | 'stale'
    | 'takenOver'
    | 'updated',
    string
  >;
  readonly phases: Record<Phase, string>;
  readonly evidenceKinds: Record<Evidence['kind'], string>;
  readonly stopReasons: Record<StopReason, string>;
  readonly yes: string;
  readonly no: string;
};
