/**
 * How long suppression takes over a whole programme: `node test/bench/monitoring/suppression.ts`. Three partnerships, twelve quarters,
 * all published tables, each quarter a correction of the one before. A line for each publication: cells, shown, milliseconds.
 */
import { addQuarters, quarter } from '../../../shared/kernel/dates.ts';
import type { Release } from '../../../shared/monitoring/suppression/cell.ts';
import { type Dimension, publishedTables } from '../../../shared/monitoring/suppression/published-tables.ts';
import { suppress } from '../../../shared/monitoring/suppression/suppress.ts';
import { KNOWN_FROM, TARGET_GROUPS } from '../../../shared/reference/target-groups.ts';
import { type Codes, countTables, type Presence } from '../../monitoring/suppression/counting.ts';

const QUARTERS = 12;
const PERSONS_A_QUARTER = Number(process.env.PERSONS ?? 900);
const EMPLOYERS = 400;
const FIRST = quarter('2024/Q1');
const MONTHS = [3, 6, 12];

const several = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);
const OUTCOMES = ['stayed', 'left', 'notYetKnown'];
const CODES: Codes = {
  partnership: ['alfa', 'beta', 'gamma'],
  sourceMeasure: Object.keys(KNOWN_FROM),
  targetGroup: [...Object.keys(TARGET_GROUPS), 'none'],
  localPartnership: [...several('LP', 16), 'none'],
  sector: [...'ABCDEFGHIJKLMNOPQRSTU'],
  size: ['micro', 'small', 'medium', 'large'],
  region: several('R', 15),
  phaseRelation: ['before', 'during', 'after'],
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
      phaseRelation: codeOf('phaseRelation', skewed(3)),
      ...Object.fromEntries(
        MONTHS.flatMap((months) => [
          [`sameCompanyAfter${months}`, outcome(left)],
          [`anyWorkAfter${months}`, outcome(left && stayed)],
        ]),
      ),
    },
  };
};

const presences: (Presence & { readonly late: boolean; readonly at: number })[] = [];
for (let at = 0; at < QUARTERS; at += 1)
  for (let job = 0; job < PERSONS_A_QUARTER; job += 1)
    presences.push({ ...presenceOf(at * PERSONS_A_QUARTER + job, at), at, late: random() < 0.02 });

const history: Release[] = [];
let total = 0;
for (let now = 0; now < QUARTERS; now += 1) {
  const known = presences.filter(({ at, late }) => at + (late ? 1 : 0) <= now);
  const quarters = [now - 1, now].filter((at) => at >= 0).map((at) => addQuarters(FIRST, at));
  const cells = countTables(publishedTables(MONTHS), CODES, known, quarters);
  const started = performance.now();
  const suppression = suppress(history, cells, { smallCellThreshold: 5, fewEmployersThreshold: 3 });
  const took = performance.now() - started;
  total += took;
  if (suppression.kind === 'withheld') throw new Error(`withheld in ${now}`);
  history.push(suppression.release);
  const count = (kind: string): number => suppression.release.filter(({ decision }) => decision.kind === kind).length;
  const complementary = suppression.release.filter(
    ({ decision }) => decision.kind !== 'shown' && decision.reason === 'complementary',
  );
  process.stdout.write(
    `publication-${now + 1} cells ${cells.length} shown ${count('shown')} changed-not-shown ${count('changedNotShown')} complementary ${complementary.length} ms ${took.toFixed(0)}\n`,
  );
}
process.stdout.write(`suppression-of-three-partnerships-twelve-quarters ms ${total.toFixed(0)}\n`);
