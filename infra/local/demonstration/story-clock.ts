import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import type { System } from '../../../functions/platform/system.ts';
import { type Instant, type IsoDate, instant } from '../../../shared/kernel/dates.ts';
import { type Chance, chanceOf } from './chance.ts';

/**
 * Time and chance as the product's use cases take them, set to the moments of a story. Ids are the same every time, and so are secrets,
 * since those of a story need not be kept.
 */
export type StoryClock = {
  readonly system: System;
  /** Moves on to a moment of a day within office hours; false, and stays, when that moment still has to come. */
  readonly reach: (on: IsoDate) => boolean;
};

const MINUTES_BETWEEN_ACTS = 11;
const MILLISECONDS_PER_MINUTE = 60_000;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Between 7 and 14 o'clock UTC it is the same day in Brussels, in summer and in winter, however much follows. */
const officeMoment = (on: IsoDate, chance: Chance): Instant => {
  const [hour, minute, second] = [chance.whole(7, 13), chance.whole(0, 59), chance.whole(0, 59)];
  return instant(`${on}T${[hour, minute, second].map(twoDigits).join(':')}.000Z`);
};

const shortlyAfter = (moment: Instant): Instant =>
  instant(new Date(Date.parse(moment) + MINUTES_BETWEEN_ACTS * MILLISECONDS_PER_MINUTE).toISOString());

/** A clock that only goes forward, and never past `until`: what lies later has not happened. */
export const storyClock = (seed: string, until: Instant): StoryClock => {
  const chance = chanceOf(`${seed}/clock`);
  let moment: Instant | undefined;
  let secrets = 0;
  const now = (): Instant => {
    if (moment === undefined) throw new Error('A story begins with a day');
    return moment;
  };
  return {
    reach: (on) => {
      const wanted = officeMoment(on, chance);
      const next = moment !== undefined && wanted <= moment ? shortlyAfter(moment) : wanted;
      if (next > until) return false;
      moment = next;
      return true;
    },
    system: {
      now,
      newId: (prefix) => `${prefix}_${ulid(Date.parse(now()), chance.fraction)}`,
      newSecret: () => {
        secrets += 1;
        return createHash('sha256').update(`${seed}/secret/${secrets}`).digest('base64url');
      },
      random: chance.fraction,
      sleep: async () => undefined,
    },
  };
};
