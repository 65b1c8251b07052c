import type { Phase } from './schema.ts';

/** Which phases may follow. Doing no more than a case needs (P:171), one may go from intake to the plan without a diagnosis. */
export const FOLLOWING_PHASES = {
  lead: ['intake'],
  intake: ['diagnosis', 'plan'],
  diagnosis: ['plan'],
  plan: ['implementation'],
  implementation: ['completed'],
  completed: [],
  stopped: [],
} as const satisfies Record<Phase, readonly Phase[]>;

/** A phase that one enters from another: all but the first and stopping. */
export type FollowingPhase = (typeof FOLLOWING_PHASES)[Phase][number];
