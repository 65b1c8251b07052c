import * as fc from 'fast-check';
import { addQuarters, type IsoDate, isoDate, lastDayOf, quarter } from '../../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { type LeaverRow, leaverRowSchema } from '../../../shared/monitoring/delivery/row.ts';
import { matchLeavers } from '../../../shared/monitoring/matching/match-leavers.ts';
import type { SupportedCompany } from '../../../shared/monitoring/matching/supported-company.ts';
import { countedCells } from '../../../shared/monitoring/publication/counted-cells.ts';
import type { CountedCell } from '../../../shared/monitoring/suppression/cell.ts';
import { COMPANY_SIZE_CODES } from '../../../shared/reference/company-sizes.ts';
import { EXIT_DESTINATIONS } from '../../../shared/reference/exit-destinations.ts';
import { REFERENCE_REGION_CODES } from '../../../shared/reference/regions.ts';
import { KNOWN_FROM, TARGET_GROUPS } from '../../../shared/reference/target-groups.ts';
import { enterpriseNumber } from '../../company/fictional-extract.ts';
import { streamOf } from '../matching/arbitraries.ts';

const PARTNERSHIPS = ['alfa', 'beta'].map((id) => partnershipIdSchema.parse(id));
const RETENTION_MONTHS = [3, 6];
const COMPANIES = 14;
const FIRST = quarter('2026/Q1');
/** A quarter, measured when it is known who stayed three months, and once more when it is known who stayed six. */
const DELIVERIES: readonly IsoDate[] = [1, 2].map((later) => lastDayOf(addQuarters(FIRST, later)));

const pseudonymOf = (number: number): string =>
  `P${String(number)
    .padStart(24, '0')
    .replace(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)))}`;

/** Some codes are frequent and some rare, as they are. */
const oneOf = <Code>(codes: readonly Code[]): fc.Arbitrary<Code> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...codes.slice(0, 2)) }, fc.constantFrom(...codes));

const anyCompany = (index: number): fc.Arbitrary<SupportedCompany & { readonly knownFrom: number }> =>
  fc.record({
    partnership: fc.constantFrom(...PARTNERSHIPS),
    enterpriseNumber: fc.constant(enterpriseNumber(7000 + index)),
    sector: fc.constantFrom('2025/C', '2025/G', '2025/Q'),
    size: oneOf(COMPANY_SIZE_CODES),
    region: oneOf(REFERENCE_REGION_CODES),
    support: fc
      .constantFrom('2025-11-01', '2026-02-15', '2026-05-01', '2026-08-01')
      .map((from) => [{ from: isoDate(from) }]),
    /** Registered with this delivery or before. */
    knownFrom: fc.constantFrom(0, 0, 0, 0, 0, 1),
  }) as fc.Arbitrary<SupportedCompany & { readonly knownFrom: number }>;

type Job = { readonly row: LeaverRow; readonly knownFrom: number; readonly goneFrom: number };

const codes = <Code extends string>(list: Readonly<Record<Code, unknown>>): string[] => Object.keys(list);

const anyJob: fc.Arbitrary<Job> = fc
  .record({
    person: fc.nat(70),
    source: fc.oneof({ weight: 5, arbitrary: fc.constant('local-partnership') }, fc.constantFrom(...codes(KNOWN_FROM))),
    localPartnership: fc.constantFrom('LP001', 'LP002', undefined),
    destination: oneOf(codes(EXIT_DESTINATIONS)),
    groups: fc.uniqueArray(oneOf(codes(TARGET_GROUPS)), { maxLength: 2 }),
    at: fc.option(fc.nat(COMPANIES + 2), { nil: undefined, freq: 8 }),
    month: fc.nat(2),
    months: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined, freq: 2 }),
    knownFrom: fc.constantFrom(0, 0, 0, 0, 0, 1),
    goneFrom: fc.constantFrom(9, 9, 9, 9, 9, 9, 9, 1),
  })
  .map(({ person, source, at, month, months, knownFrom, goneFrom, ...of }) => {
    const [year, last] = [2026, months === undefined ? undefined : month + months];
    const dayIn = (index: number): string =>
      `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-10`;
    return {
      knownFrom,
      goneFrom,
      row: leaverRowSchema.parse({
        pseudonym: pseudonymOf(person),
        sourceMeasure: source,
        ...(source === 'local-partnership' && of.localPartnership ? { localPartnership: of.localPartnership } : {}),
        exitedOn: dayIn(Math.max(0, month - 1)),
        destination: of.destination,
        targetGroups: of.groups,
        ...(at === undefined
          ? {}
          : {
              work: {
                employer: enterpriseNumber(7000 + at),
                startedOn: dayIn(month),
                ...(last === undefined ? {} : { endedOn: dayIn(last) }),
                contract: 'permanent',
              },
            }),
      }),
    };
  });

/** What a programme is given over a year, delivery after delivery. */
export const anyYear = fc.record({
  companies: fc.tuple(...Array.from({ length: COMPANIES }, (_, index) => anyCompany(index))),
  jobs: fc.array(anyJob, { minLength: 60, maxLength: 300, size: 'max' }),
});
type Year = typeof anyYear extends fc.Arbitrary<infer Of> ? Of : never;

/** Every table that is published of a year, as measuring its deliveries counts them: late rows, corrections, and companies registered late. */
export const measuredReleases = async ({ companies, jobs }: Year): Promise<CountedCell[][]> => {
  const releases: CountedCell[][] = [];
  for (const [delivery, referenceDate] of DELIVERIES.entries()) {
    const rows = jobs.filter(({ knownFrom, goneFrom }) => knownFrom <= delivery && delivery < goneFrom);
    const result = await matchLeavers(streamOf(rows.map(({ row }) => row)), {
      companies: companies.filter(({ knownFrom }) => knownFrom <= delivery),
      successions: [],
      referenceDate,
      rules: { monitoringCadence: 'quarterly', retentionMonths: RETENTION_MONTHS },
    });
    const context = {
      partnerships: PARTNERSHIPS,
      quarters: [FIRST],
      retentionMonths: RETENTION_MONTHS,
      referenceDate,
    };
    releases.push(countedCells(result, context));
  }
  return releases;
};
