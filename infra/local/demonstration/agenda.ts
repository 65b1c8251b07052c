import {
  addDays,
  addQuarters,
  firstDayOf,
  type IsoDate,
  isoDate,
  lastDayOf,
  quarter,
} from '../../../shared/kernel/dates.ts';
import { daysBetween } from '../../../shared/kernel/days.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Course, courseTo, type Stop, stopIn, workingDay } from './course.ts';
import type { Profile } from './profiles.ts';

/**
 * How a trajectory goes: to its end; until the evidence, which nobody asked for; no further than telling people; or there is none and
 * the company is only on file, or no longer.
 */
export type Ending = 'completed' | 'withoutEvidence' | 'awarenessOnly' | 'none' | 'archived';

/** One story: the companies of a trajectory and what becomes of them. */
export type Episode = {
  /** How many companies take part. */
  readonly companies: number;
  /** One more company takes part, whose evidence nobody has. */
  readonly oneMoreWithoutEvidence: boolean;
  readonly ending: Ending;
  readonly course: Course;
  readonly stop?: Stop;
  /** A second trajectory of the same companies: they count once. */
  readonly followUp?: Course;
};

const FIRST_QUARTER = quarter('2024/Q1');

/** So many days of a stretch, evenly spread over it, the last ones close to its end. */
const spread = (count: number, from: IsoDate, to: IsoDate): IsoDate[] =>
  Array.from({ length: count }, (_, index) =>
    workingDay(addDays(from, Math.floor((daysBetween(from, to) * (index + 1)) / (count + 0.2)))),
  );

/** The days on which companies come to count, by the pace of the partnership. */
const countingDays = ({ pace }: Profile): IsoDate[] =>
  pace.flatMap((count, index) => {
    const current = addQuarters(FIRST_QUARTER, index);
    return spread(count, firstDayOf(current), lastDayOf(current));
  });

const JOINT_EVERY = 13;
const FOLLOW_UP_EVERY = 29;

/** Cuts the days into trajectories: now and then two or three companies step into one together. */
const grouped = (days: readonly IsoDate[]): IsoDate[][] => {
  const groups: IsoDate[][] = [];
  for (let index = 0; index < days.length; ) {
    const size = groups.length % JOINT_EVERY === 4 ? 2 + (groups.length % 2) : 1;
    groups.push(days.slice(index, index + size));
    index += size;
  }
  return groups;
};

const countedEpisodes = (profile: Profile, chance: Chance): Episode[] =>
  grouped(countingDays(profile)).flatMap((days, index): Episode[] => {
    const completed = days.at(-1);
    if (completed === undefined) return [];
    const course = courseTo(completed, profile.days, chance);
    const followUp = courseTo(addDays(completed, chance.whole(240, 330)), [150, 200], chance);
    return [
      {
        companies: days.length,
        oneMoreWithoutEvidence: days.length > 1 && index % 2 === 0,
        ending: 'completed',
        course,
        ...(index % FOLLOW_UP_EVERY === 9 ? { followUp } : {}),
      },
    ];
  });

const stoppedEpisodes = (profile: Profile, chance: Chance): Episode[] =>
  spread(profile.stopped, isoDate('2024-06-01'), isoDate('2027-03-01')).map((day, index) => {
    const course = courseTo(day, profile.days, chance);
    const stop = stopIn(course, index + profile.place, chance);
    return { companies: 1, oneMoreWithoutEvidence: false, ending: 'completed', course, stop };
  });

const unfinishedEpisodes = (
  profile: Profile,
  ending: Ending,
  [count, from, to]: readonly [number, string, string],
  chance: Chance,
): Episode[] =>
  spread(count, isoDate(from), isoDate(to)).map((day) => ({
    companies: 1,
    oneMoreWithoutEvidence: false,
    ending,
    course: courseTo(day, profile.days, chance),
  }));

/** Everything that a partnership works on, in the order in which it is told. The same every time. */
export const agendaOf = (profile: Profile): Episode[] => {
  const chance = chanceOf(`${profile.partnershipId}/agenda`);
  const { withoutEvidence, awarenessOnly, leads, idle, days } = profile;
  return [
    ...countedEpisodes(profile, chance),
    ...stoppedEpisodes(profile, chance),
    ...unfinishedEpisodes(profile, 'withoutEvidence', [withoutEvidence, '2026-06-15', '2026-12-20'], chance),
    ...unfinishedEpisodes(profile, 'awarenessOnly', [awarenessOnly, '2026-03-01', '2026-12-01'], chance),
    ...unfinishedEpisodes(profile, 'none', [idle, '2025-10-01', '2026-12-01'], chance),
    ...unfinishedEpisodes(profile, 'archived', [1, '2025-06-01', '2025-10-01'], chance),
    // They begin this autumn, a full course before they would be completed.
    ...spread(leads, isoDate('2026-09-20'), isoDate('2026-12-15')).map((day): Episode => {
      const course = courseTo(addDays(day, days[1]), [days[1], days[1]], chance);
      const intake = workingDay(addDays(day, 35));
      return {
        companies: 1,
        oneMoreWithoutEvidence: false,
        ending: 'completed',
        course: { ...course, lead: true, intake },
      };
    }),
  ];
};
