import type { SupportActivity } from './schema.ts';

type Part<Id> = { readonly id?: Id; readonly minutes: number };

export const minutesOf = (activities: readonly SupportActivity[]): number =>
  activities.reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes per coach or member, the most first. What belongs to nobody is a part of its own: parts add up to the whole. */
const partsBy = <Id extends string>(
  activities: readonly SupportActivity[],
  idOf: (activity: SupportActivity) => Id | undefined,
): Part<Id>[] => {
  const sums = new Map<Id | undefined, number>();
  for (const activity of activities) {
    const id = idOf(activity);
    sums.set(id, (sums.get(id) ?? 0) + activity.minutes);
  }
  return [...sums]
    .map(([id, minutes]): Part<Id> => ({ ...(id === undefined ? {} : { id }), minutes }))
    .sort((a, b) => b.minutes - a.minutes);
};

export const minutesPerCoach = (activities: readonly SupportActivity[]) =>
  partsBy(activities, ({ coachId }) => coachId);

export const minutesPerMember = (activities: readonly SupportActivity[]) =>
  partsBy(activities, ({ memberId }) => memberId);
