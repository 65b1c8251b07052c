import * as fc from 'fast-check';
import { enterpriseNumberSchema } from '../../../shared/company/enterprise-number.ts';
import { addDays, isoDate } from '../../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { type LeaverRow, leaverRowSchema, pseudonymSchema } from '../../../shared/monitoring/delivery/row.ts';
import type { MatchingInput } from '../../../shared/monitoring/matching/match-leavers.ts';
import type { Succession } from '../../../shared/monitoring/matching/successions.ts';
import type { SupportedCompany } from '../../../shared/monitoring/matching/supported-company.ts';

/** Few of everything, so that people, companies and days meet often. */
const withCheckDigits = (eight: number): string =>
  `${String(eight).padStart(8, '0')}${String(97 - (eight % 97)).padStart(2, '0')}`;
export const NUMBERS = [2_000_001, 2_000_002, 2_000_003, 2_000_004, 2_000_005, 2_000_006].map((eight) =>
  enterpriseNumberSchema.parse(withCheckDigits(eight)),
);
export const PEOPLE = ['A', 'B', 'C'].map((letter) => pseudonymSchema.parse(`P${'A'.repeat(23)}${letter}`));
const [ALFA, BETA] = ['alfa', 'beta'].map((id) => partnershipIdSchema.parse(id));

const anyNumber = fc.constantFrom(...NUMBERS);
const anyDay = fc
  .oneof(
    fc.integer({ min: 0, max: 20 }).map((months) => months * 30),
    fc.integer({ min: 0, max: 700 }),
  )
  .map((days) => addDays(isoDate('2025-01-01'), days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Leaves out what is `undefined`, as rows and companies do. */
const without = <Item extends object>(item: Item): Item =>
  // What is left of an object is of its type when only optional fields are left out.
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;

const anyWork = fc
  .record({
    employer: anyNumber,
    userEnterprise: maybe(anyNumber),
    startedOn: anyDay,
    endedOn: maybe(anyDay),
    contract: fc.constantFrom('permanent', 'temporary'),
  })
  .map(without);

export const anyRow: fc.Arbitrary<LeaverRow> = fc
  .record({
    pseudonym: fc.constantFrom(...PEOPLE),
    sourceMeasure: fc.constantFrom('local-partnership', 'vdab-trajectory', 'local-partnership'),
    localPartnership: maybe(fc.constantFrom('LP001', 'LP002')),
    exitedOn: anyDay,
    destination: fc.constantFrom('regular-work', 'ibo'),
    work: maybe(anyWork),
    targetGroups: fc.uniqueArray(fc.constantFrom('neet-youth', 'disability', 'other'), { maxLength: 2 }),
  })
  .map((row) => leaverRowSchema.parse(without(row)));

const anySpan = fc.record({ from: anyDay, until: maybe(anyDay) }).map(without);
export const anyCompany: fc.Arbitrary<SupportedCompany> = fc.record({
  partnership: fc.constantFrom(...[ALFA, BETA].flatMap((id) => id ?? [])),
  enterpriseNumber: fc.constantFrom(...NUMBERS.slice(0, 4)),
  sector: fc.constantFrom('2025/C', '2025/Q'),
  size: fc.constantFrom('under-10', '50-to-249'),
  region: fc.constantFrom('limburg', 'kempen'),
  support: fc.array(anySpan, { minLength: 1, maxLength: 2 }),
});

export const anySuccession: fc.Arbitrary<Succession> = fc
  .record({ enterpriseNumber: anyNumber, on: anyDay, mergedInto: maybe(anyNumber) })
  .map(without);

export const anyInput: fc.Arbitrary<MatchingInput> = fc.record({
  companies: fc.array(anyCompany, { maxLength: 5 }),
  successions: fc.array(anySuccession, { maxLength: 3 }),
  referenceDate: anyDay,
  rules: fc.record({
    monitoringCadence: fc.constantFrom('quarterly', 'halfYearly', 'yearly'),
    retentionMonths: fc.constantFrom([3, 6, 12], [1], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  }),
  tables: fc.constant([
    { name: 'exit', basis: 'exit' as const, by: [] },
    { name: 'start', basis: 'start' as const, by: [] },
    { name: 'exit by person', basis: 'exit' as const, by: ['localPartnership', 'targetGroup'] as const },
    { name: 'start by place', basis: 'start' as const, by: ['relation', 'sector', 'targetGroup'] as const },
  ]),
});

export async function* streamOf(rows: readonly LeaverRow[]): AsyncGenerator<LeaverRow> {
  yield* rows;
}
