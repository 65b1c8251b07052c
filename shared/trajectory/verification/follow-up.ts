import type { IsoDate } from '../../kernel/dates.ts';

export const STANDING_ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;

type Asked = {
  readonly structural: boolean;
  readonly statuses: readonly { readonly status: string }[];
  readonly followUp?: unknown;
};
type Course = {
  readonly phases: readonly { readonly phase: string; readonly on: IsoDate }[];
  readonly actions: readonly Asked[];
};

/** An adaptation of which it can be asked: structural, and in place as far as anybody said. */
export const canBeFollowedUp = ({ structural, statuses }: Asked): boolean => {
  const last = statuses.at(-1)?.status;
  return structural && (last === 'implemented' || last === 'embedded');
};

/** Since when it is to be asked of a completed trajectory: the day of its completion; nothing when everything is answered. */
export const followUpSince = ({ phases, actions }: Course): IsoDate | undefined => {
  const last = phases.at(-1);
  const isAsked = actions.some((action) => canBeFollowedUp(action) && action.followUp === undefined);
  return last?.phase === 'completed' && isAsked ? last.on : undefined;
};
