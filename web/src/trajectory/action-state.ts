import type { Action, AdaptationStatus } from '../../../shared/trajectory/schema.ts';

/** From `implemented` on an action is an adaptation, as long as it is not dropped again. */
export const isInPlace = ({ statuses }: Pick<Action, 'statuses'>): boolean => {
  const now = statuses.at(-1)?.status;
  return now === 'implemented' || now === 'embedded';
};

const FOLLOWING: Readonly<Record<AdaptationStatus, AdaptationStatus>> = {
  idea: 'planned',
  planned: 'implemented',
  tested: 'implemented',
  implemented: 'embedded',
  embedded: 'embedded',
  dropped: 'planned',
};

/** Where an action goes next in most cases: what a form begins with. */
export const statusAfter = ({ statuses, pilot }: Pick<Action, 'statuses' | 'pilot'>): AdaptationStatus => {
  const now = statuses.at(-1)?.status ?? 'idea';
  return now === 'planned' && pilot ? 'tested' : FOLLOWING[now];
};
