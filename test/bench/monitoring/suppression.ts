import { loadAttack } from '../../../functions/monitoring/measurement/highs.ts';
import { addQuarters, quarter } from '../../../shared/kernel/dates.ts';
import { FUNCTIONS } from '../../../shared/kernel/functions.ts';
import type { Release } from '../../../shared/monitoring/suppression/cell.ts';
import {
  type Dimension,
  publishedTables,
  RETENTION_OUTCOMES,
  SYNERGY,
  WORK,
} from '../../../shared/monitoring/suppression/published-tables.ts';
import { suppress } from '../../../shared/monitoring/suppression/suppress.ts';
import { EXIT_DESTINATIONS } from '../../../shared/reference/exit-destinations.ts';
import { KNOWN_FROM, TARGET_GROUPS } from '../../../shared/reference/target-groups.ts';
import { type Codes, countTables, type Presence } from '../../monitoring/suppression/counting.ts';
import type { Line } from '../measure.ts';

const QUARTERS = 12;
const WORKER_MILLISECONDS = FUNCTIONS['agency-worker'].timeoutSeconds * 1000;
const PERSONS_A_QUARTER = 900;
const EMPLOYERS = 400;
const FIRST = quarter('2024/Q1');
const MONTHS = [3, 6, 12];

const several = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);
const OUTCOMES = [...RETENTION_OUTCOMES];
const CODES: Codes = {
  partnership: ['alfa', 'beta', 'gamma'],
  sourceMeasure: Object.keys(KNOWN_FROM),
  targetGroup: [...Object.keys(TARGET_GROUPS), 'none'],
  localPartnership: [...several('LP', 16), 'none'],
  sector: [...'ABCDEFGHIJKLMNOPQRSTU'],
  size: ['micro', 'small', 'medium', 'large'],
  region: several('R', 15),
  relation: ['before', 'during', 'after'],
  synergy: [...SYNERGY],
  destination: Object.keys(EXIT_DESTINATIONS),
  work: [...WORK],
  ...Object.fromEntries(
    MONTHS.flatMap((months) => [
      [`sameCompanyAfter${months}`, OUTCOMES],
      [`anyWorkAfter${months}`, OUTCOMES],
    ]),
  ),
};

/** The same numbers in every run: a small generator with a seed (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
const random = randomFrom(20_260_101);
/** Few codes are frequent and many rare, as sectors and groups are. */
const skewed = (count: number): number => Math.floor(random() ** 2 * count);
const codeOf = (dimension: Dimension, at: number): string[] => (CODES[dimension] ?? []).slice(at).slice(0, 1);

const employers = Array.from({ length: EMPLOYERS }, () => ({
  partnership: codeOf('partnership', skewed(3)),
  sector: codeOf('sector', skewed(21)),
  size: codeOf('size', skewed(4)),
  region: codeOf('region', skewed(15)),
}));

const presenceOf = (person: number, at: number): Presence => {
  const employer = Math.floor(random() * EMPLOYERS);
  const [left, stayed] = [3, 6, 12].map((months) => months * random()).map((value) => value > 3);
  const outcome = (isGone: boolean | undefined) => [isGone ? 'left' : 'stayed'];
  const relation = codeOf('relation', skewed(3));
  return {
    person,
    employer,
    quarter: addQuarters(FIRST, at),
    codes: {
      ...employers[employer],
      sourceMeasure: codeOf('sourceMeasure', skewed(Object.keys(KNOWN_FROM).length)),
      targetGroup: [
        ...new Set([
          ...codeOf('targetGroup', skewed(15)),
          ...(random() < 0.3 ? codeOf('targetGroup', skewed(15)) : []),
        ]),
      ],
      localPartnership: codeOf('localPartnership', skewed(17)),
      relation,
      synergy: [relation.includes('before') ? 'measureOnly' : 'both'],
      destination: codeOf('destination', skewed(8)),
      work: [random() < 0.6 ? 'atWork' : 'notAtWork'],
      ...Object.fromEntries(
        MONTHS.flatMap((months) => [
          [`sameCompanyAfter${months}`, outcome(left)],
          [`anyWorkAfter${months}`, outcome(left && stayed)],
        ]),
      ),
    },
  };
};

type Job = Presence & { readonly late: boolean; readonly at: number };

const inventedJobs = (): Job[] =>
  Array.from({ length: QUARTERS * PERSONS_A_QUARTER }, (_, person) => {
    const at = Math.floor(person / PERSONS_A_QUARTER);
    return { ...presenceOf(person, at), at, late: random() < 0.02 };
  });

/** Milliseconds that each publication takes: the quarter that has ended, and a correction of the one before. */
const millisecondsOf = async (): Promise<number[]> => {
  const [jobs, open] = [inventedJobs(), await loadAttack()];
  const history: Release[] = [];
  return Array.from({ length: QUARTERS }, (_, now) => {
    const known = jobs.filter(({ at, late }) => at + (late ? 1 : 0) <= now);
    const quarters = [now - 1, now].filter((at) => at >= 0).map((at) => addQuarters(FIRST, at));
    const cells = countTables(publishedTables(MONTHS), CODES, known, quarters);
    const started = performance.now();
    const { release, withheld } = suppress(history, cells, { smallCellThreshold: 5, fewEmployersThreshold: 3 }, open);
    if (withheld.length > 0) throw new Error(`withheld in ${now}`);
    history.push(release);
    return performance.now() - started;
  });
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * Three partnerships, all published tables, each quarter a correction of the one before: what a publication costs must not grow with the
 * quarters before it, and must stay far from the time that a worker has.
 */
export const suppression = async (): Promise<Line[]> => {
  const took = await millisecondsOf();
  return [
    {
      name: 'suppression-late-quarters-against-early',
      value: mean(took.slice(-4)) / mean(took.slice(1, 5)),
      limit: 1.5,
    },
    { name: 'suppression-of-the-time-of-a-worker', value: Math.max(...took) / WORKER_MILLISECONDS, limit: 0.5 },
  ];
};
