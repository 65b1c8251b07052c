import {
  addDays,
  firstDayOf,
  type IsoDate,
  lastDayOf,
  type Quarter,
  quartersBetween,
} from '../../../shared/kernel/dates.ts';
import { daysBetween } from '../../../shared/kernel/days.ts';
import {
  DELIVERY_COLUMN_KEYS,
  DELIVERY_COLUMNS,
  type DeliveryColumnKey,
} from '../../../shared/monitoring/delivery/columns.ts';
import type { EXIT_DESTINATIONS } from '../../../shared/reference/exit-destinations.ts';
import { KNOWN_FROM, TARGET_GROUPS } from '../../../shared/reference/target-groups.ts';
import { type Chance, chanceOf } from './chance.ts';

type Cells = Partial<Record<DeliveryColumnKey, string>>;

const LEAVERS_A_QUARTER = 700;
const AT_WORK = [
  'regular-work',
  'regular-work',
  'regular-work',
  'ibo',
  'social-economy',
  'article-60',
] as const satisfies (keyof typeof EXIT_DESTINATIONS)[];

/** Nobody's pseudonym: a number in letters. */
const pseudonym = (number: number): string =>
  `P${[...String(number).padStart(24, '0')].map((digit) => 'KLMNPQRSTU'.charAt(Number(digit))).join('')}`;

type Work = Cells & { readonly startedOn: IsoDate; readonly endedOn: IsoDate };

const workAfter = (exitedOn: IsoDate, chance: Chance, employers: readonly string[]): Work => {
  const startedOn = addDays(exitedOn, chance.whole(1, 20));
  return {
    destination: chance.pick(AT_WORK),
    employer: chance.pick(employers),
    startedOn,
    contract: chance.oneIn(3) ? 'temporary' : 'permanent',
    endedOn: addDays(startedOn, chance.whole(20, 900)),
  };
};

/** As a delivery up to a day sees it. */
const seenUntil = (until: IsoDate, { endedOn, ...work }: Work): Cells => ({
  ...work,
  ...(endedOn <= until ? { endedOn } : {}),
});

const leaverOf = (
  chance: Chance,
  number: number,
  exitedOn: IsoDate,
  until: IsoDate,
  employers: readonly string[],
): Cells => {
  const isLocal = !chance.oneIn(6);
  const measures = Object.keys(KNOWN_FROM).filter((code) => code !== 'local-partnership');
  const work = chance.oneIn(4) ? undefined : workAfter(exitedOn, chance, employers);
  const seen = work && work.startedOn <= until ? seenUntil(until, work) : { destination: 'no-work' };
  return {
    pseudonym: pseudonym(number),
    sourceMeasure: isLocal ? 'local-partnership' : chance.pick(measures),
    ...(isLocal ? { localPartnership: `LP00${chance.whole(1, 6)}` } : {}),
    exitedOn,
    targetGroups: chance.shuffled(Object.keys(TARGET_GROUPS)).slice(0, chance.whole(0, 2)).join('|'),
    ...seen,
  };
};

const leaversOf = (quarter: Quarter, until: IsoDate, employers: readonly string[]): Cells[] => {
  const chance = chanceOf(`leavers of ${quarter}`);
  const days = daysBetween(firstDayOf(quarter), lastDayOf(quarter));
  const first = (Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6))) * LEAVERS_A_QUARTER;
  return Array.from({ length: LEAVERS_A_QUARTER }, (_, index) =>
    leaverOf(chance, first + index, addDays(firstDayOf(quarter), chance.whole(0, days)), until, employers),
  );
};

/** The quarters of which a delivery has the leavers: the next one has those of before too. */
export type Reach = { readonly first: Quarter; readonly last: Quarter };

/** A delivery of people whom nobody is: the leavers of some quarters as known at the end of the last one, many of them at these employers. */
export const inventedDelivery = ({ first, last }: Reach, employers: readonly string[]): Uint8Array => {
  const until = lastDayOf(last);
  const rows = quartersBetween(first, last).flatMap((quarter) => leaversOf(quarter, until, employers));
  const lines = [
    DELIVERY_COLUMN_KEYS.map((key) => DELIVERY_COLUMNS[key].header),
    ...rows.map((cells) => DELIVERY_COLUMN_KEYS.map((key) => cells[key] ?? '')),
  ];
  return new TextEncoder().encode(lines.map((cells) => cells.join(';')).join('\r\n'));
};
