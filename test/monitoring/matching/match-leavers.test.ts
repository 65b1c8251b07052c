import { describe, expect, it } from 'vitest';
import type { EnterpriseNumber } from '../../../shared/company/enterprise-number.ts';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { type LeaverRow, leaverRowSchema } from '../../../shared/monitoring/delivery/row.ts';
import { addMonths, periodOf } from '../../../shared/monitoring/matching/calendar.ts';
import { type MatchingInput, matchLeavers } from '../../../shared/monitoring/matching/match-leavers.ts';
import type { MatchedCell } from '../../../shared/monitoring/matching/result.ts';
import type { SupportedCompany } from '../../../shared/monitoring/matching/supported-company.ts';
import { day } from '../../trajectory/samples.ts';
import { NUMBERS, PEOPLE, streamOf } from './arbitraries.ts';

const numberAt = (index: number): EnterpriseNumber => {
  const number = NUMBERS[index];
  if (number === undefined) throw new Error(`There is no number ${index}`);
  return number;
};
const [SUPPORTED, AGENCY, SUCCESSOR] = [numberAt(0), numberAt(1), numberAt(2)];
const [ALFA, BETA] = [partnershipIdSchema.parse('alfa'), partnershipIdSchema.parse('beta')];

const companyOf = (over: Partial<SupportedCompany> = {}): SupportedCompany => ({
  partnership: ALFA,
  enterpriseNumber: SUPPORTED,
  sector: '2025/C',
  size: 'under-10',
  region: 'limburg',
  support: [{ from: day('2025-01-01') }],
  ...over,
});

const rowOf = (work: object = {}, over: object = {}): LeaverRow =>
  leaverRowSchema.parse({
    pseudonym: PEOPLE[0],
    sourceMeasure: 'local-partnership',
    localPartnership: 'LP001',
    exitedOn: '2025-01-15',
    destination: 'regular-work',
    work: { employer: SUPPORTED, startedOn: '2025-02-01', contract: 'permanent', ...work },
    targetGroups: ['neet-youth'],
    ...over,
  });

/** The cell of everybody by start, of all partnerships together. */
const startOf = async (
  rows: readonly LeaverRow[],
  over: Partial<MatchingInput> = {},
): Promise<MatchedCell | undefined> => {
  const { cells } = await matchLeavers(streamOf(rows), {
    companies: [companyOf()],
    successions: [],
    referenceDate: day('2025-09-30'),
    rules: { monitoringCadence: 'quarterly', retentionMonths: [3, 6, 12] },
    tables: [{ name: 'start', basis: 'start', by: [] }],
    ...over,
  });
  return cells.find(({ partnership }) => partnership === undefined);
};
/** People due, at the same company and at work for each number of months. */
const stays = (cell: MatchedCell | undefined) =>
  cell?.retention.map(({ due, sameCompany, anyWork }) => [due.persons, sameCompany.persons, anyWork.persons]);

describe('matching leavers with supported companies', () => {
  it('finds somebody who works through an agency where the work is done', async () => {
    const cell = await startOf([rowOf({ employer: AGENCY, userEnterprise: SUPPORTED })]);
    expect(cell?.matched).toEqual({ persons: 1, companies: 1 });
  });

  it('counts a person with two jobs once, and a company of two partnerships once', async () => {
    const companies = [companyOf(), companyOf({ partnership: BETA })];
    const cell = await startOf([rowOf(), rowOf({ startedOn: '2025-03-01' })], { companies });
    expect(cell?.matched).toEqual({ persons: 1, companies: 1 });
  });

  it('counts who started before the support as matched, not as synergy', async () => {
    const cell = await startOf([rowOf({ startedOn: '2024-12-31' })]);
    expect([cell?.matched.persons, cell?.synergy.persons]).toEqual([1, 0]);
  });

  it('asks after the months of the rules on one day, and not before that day has come', async () => {
    const cell = await startOf([
      rowOf({ endedOn: '2025-05-01' }),
      rowOf({ employer: AGENCY, startedOn: '2025-05-02' }),
    ]);
    // 1 May is the last day at the first, on 1 August it is the second; 1 February 2026 is after the reference date.
    expect(stays(cell)).toEqual([
      [1, 1, 1],
      [1, 0, 1],
      [0, 0, 0],
    ]);
    expect(cell?.retention.map(({ notYet }) => notYet.persons)).toEqual([0, 0, 1]);
  });

  it('follows a company into what it merged into, from that day on', async () => {
    const merged = { enterpriseNumber: SUPPORTED, on: day('2025-04-01'), mergedInto: SUCCESSOR };
    const start = (startedOn: string) =>
      startOf([rowOf({ employer: SUCCESSOR, startedOn })], { successions: [merged] });
    expect(await start('2025-03-31')).toBeUndefined();
    expect((await start('2025-04-01'))?.matched.persons).toBe(1);
    const moved = [rowOf({ endedOn: '2025-03-31' }), rowOf({ employer: SUCCESSOR, startedOn: '2025-04-01' })];
    const yearly: MatchingInput['rules'] = { monitoringCadence: 'yearly', retentionMonths: [3] };
    expect(stays(await startOf(moved, { successions: [merged], rules: yearly }))).toEqual([[1, 1, 1]]);
    expect(stays(await startOf(moved, { rules: yearly }))).toEqual([[1, 0, 1]]);
  });

  it('has nobody at work at a company that stopped, although the row has no end', async () => {
    const stopped = { enterpriseNumber: SUPPORTED, on: day('2025-05-01') };
    expect(stays(await startOf([rowOf()], { successions: [stopped] }))?.[0]).toEqual([1, 0, 0]);
  });

  it('has months that end before the day asked for, and periods by the rhythm of the rules', () => {
    expect(addMonths(day('2025-11-30'), 3)).toBe('2026-02-28');
    expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28');
    const rhythms = ['quarterly', 'halfYearly', 'yearly'] as const;
    expect(rhythms.map((rhythm) => periodOf(day('2025-05-01'), rhythm))).toEqual(['2025/Q2', '2025/Q2', '2025/Q4']);
  });
});
