import type { Phase } from '../../trajectory/schema.ts';

/** The words of the list, on screen and in its export. */
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
    | 'stale'
    | 'updated',
    string
  >;
  readonly phases: Record<Phase, string>;
  readonly yes: string;
  readonly no: string;
};
