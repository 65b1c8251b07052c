import type { Action } from '../../../shared/trajectory/schema.ts';

/** From `implemented` on an action is an adaptation, as long as it is not dropped again. */
export const isInPlace = ({ statuses }: Pick<Action, 'statuses'>): boolean => {
  const now = statuses.at(-1)?.status;
  return now === 'implemented' || now === 'embedded';
};
