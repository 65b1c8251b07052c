import * as fc from 'fast-check';
import { addQuarters, quarter } from '../../../shared/kernel/dates.ts';
import type { CountedCell } from '../../../shared/monitoring/suppression/cell.ts';
import { type PublishedTable, RETENTION_OUTCOMES } from '../../../shared/monitoring/suppression/published-tables.ts';
import { type Codes, countTables, type Presence } from './counting.ts';

const FIRST = quarter('2026/Q1');
const CODES = {
  partnership: ['alfa', 'beta'],
  sector: ['C', 'G', 'Q'],
  targetGroup: ['disability', 'newcomers', 'none'],
  sameCompanyAfter3: [...RETENTION_OUTCOMES],
  anyWorkAfter3: [...RETENTION_OUTCOMES],
} satisfies Codes;
const TABLES: readonly PublishedTable[] = [
  { population: 'monitoring', dimensions: ['partnership', 'sector'] },
  { population: 'monitoring', dimensions: ['partnership', 'targetGroup'] },
  { population: 'monitoring', dimensions: ['partnership', 'sameCompanyAfter3'] },
  { population: 'monitoring', dimensions: ['partnership', 'anyWorkAfter3'] },
];

const chosen = <Code>(codes: readonly Code[], at: number): readonly Code[] =>
  codes.slice(at % codes.length).slice(0, 1);

/** A job, known from some publication on, and taken back by a correction from some later one on: for good, or until the last one. */
const jobOf = fc.record({
  person: fc.nat(45),
  employer: fc.nat(11),
  quarter: fc.nat(2),
  groups: fc.constantFrom(['disability'], ['newcomers'], ['disability', 'newcomers'], ['none']),
  late: fc.constantFrom(0, 0, 0, 0, 1),
  takenBack: fc.constantFrom('never', 'never', 'never', 'never', 'never', 'forGood', 'once'),
});
type Job = typeof jobOf extends fc.Arbitrary<infer Of> ? Of : never;

/** What is a fact of a person or of a company is the same in all their jobs. */
const presenceOf = ({ person, employer, quarter: at, groups }: Job): Presence => ({
  person,
  employer,
  quarter: addQuarters(FIRST, at),
  codes: {
    partnership: chosen(CODES.partnership, employer),
    sector: chosen(CODES.sector, employer >> 1),
    targetGroup: groups,
    sameCompanyAfter3: chosen(CODES.sameCompanyAfter3, person % 7 > 4 ? person : 0),
    anyWorkAfter3: chosen(CODES.anyWorkAfter3, person % 7 > 5 ? person : 0),
  },
});

const LAST = 3;

const isKnown = ({ quarter: of, late, takenBack }: Job, now: number): boolean => {
  if (of + late > now) return false;
  if (takenBack === 'forGood') return of === now;
  return takenBack === 'never' || of === now || now === LAST;
};

/** Publications, each of the quarter that has ended and, for whoever corrects, of all quarters before; after the last quarter one more. */
export const releasesOf: fc.Arbitrary<CountedCell[][]> = fc
  .record({ jobs: fc.array(jobOf, { minLength: 5, maxLength: 160, size: 'max' }), recomputes: fc.boolean() })
  .map(({ jobs, recomputes }) =>
    [0, 1, 2, LAST].map((now) => {
      const known = jobs.filter((job) => isKnown(job, now));
      const quarters = [0, 1, 2].filter((at) => (recomputes ? at <= now : at === now));
      return countTables(
        TABLES,
        CODES,
        known.map(presenceOf),
        quarters.map((at) => addQuarters(FIRST, at)),
      );
    }),
  );
