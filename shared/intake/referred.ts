import type { Referral } from '../referral/schema.ts';

type Referred = { readonly instruments: ReadonlySet<string>; readonly preconditions: ReadonlySet<string> };

/** To what a company was referred in a trajectory: read from its referrals, so that nobody types it twice. */
export const referredIn = (
  referrals: readonly Pick<Referral, 'content' | 'removed'>[],
  trajectoryId: string,
): Referred => {
  const outward = referrals.flatMap(({ content, removed }) =>
    content.direction === 'out' && content.trajectoryId === trajectoryId && !removed ? [content] : [],
  );
  return {
    instruments: new Set(outward.map(({ instrument }) => instrument)),
    preconditions: new Set(outward.flatMap(({ precondition }) => (precondition === undefined ? [] : [precondition]))),
  };
};
