import { describe, expect, it } from 'vitest';
import { listTrajectories } from '../../functions/trajectory/list.ts';
import { trajectoryListRow } from '../../functions/trajectory/list-row.ts';
import { type Company, companySchema } from '../../shared/company/schema.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { personIdSchema, sampleNumberSchema } from '../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { type TrajectoryListRow, trajectoryListQuerySchema } from '../../shared/trajectory/list.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import {
  ALL_PHASES,
  actionOf,
  COMPANY,
  day,
  evidenceOf,
  OTHER_COMPANY,
  trajectoryId,
  trajectoryOf,
  upTo,
  withCheckDigits,
} from './samples.ts';

const companyNamed = (id: Company['id'], name: string): Company =>
  companySchema.parse({
    id,
    version: 1,
    enterpriseNumber: withCheckDigits('09000001'),
    name,
    establishments: [{ number: withCheckDigits('20000001'), address: { postalCode: '2800', region: 'flanders' } }],
    classifications: [{ from: '2024-01-01', sme: 'yes', publicBody: false }],
    origin: 'typed',
    status: 'active',
    createdAt: '2024-01-10T08:00:00.000Z',
    updatedAt: '2024-01-10T08:00:00.000Z',
  });

const COACH = personIdSchema.parse('per_00000000000000000000000001');
const companies = [companyNamed(COMPANY, 'Ateljee'), companyNamed(OTHER_COMPANY, 'Bakkerij')];
const rowOf = (trajectory: Trajectory, rules = DEFAULT_RULES) =>
  trajectoryListRow(trajectory, companies, { rules, on: day('2024-11-15') });

const finished = trajectoryOf(ALL_PHASES, {
  actions: [actionOf(1, [['implemented', '2024-06-01']])],
  evidence: [evidenceOf(1, '2024-07-01')],
  coachInCharge: COACH,
});

describe('the line of a trajectory in the list', () => {
  it('says where it stands, for whom, and what it counts for', () => {
    expect(rowOf(finished)).toMatchObject({
      id: finished.id,
      title: finished.title,
      phase: 'completed',
      since: '2024-09-01',
      companies: [{ id: COMPANY, name: 'Ateljee' }],
      coachInCharge: COACH,
      counted: { supported: 1, completed: 1, verified: 0 },
      counts: true,
      lacking: 0,
    });
  });

  it('follows the rule in force', () => {
    expect(rowOf(finished, { ...DEFAULT_RULES, countingRule: 'verified' })).toMatchObject({
      counts: false,
      lacking: 1,
    });
    const planned = trajectoryOf(upTo('plan'));
    expect(rowOf(planned)).toMatchObject({ counts: false, lacking: 3 });
    expect(rowOf(planned, { ...DEFAULT_RULES, countingRule: 'supported' })).toMatchObject({ counts: true, lacking: 0 });
  });

  it('adds up over the companies, and asks nothing more of what stopped', () => {
    const [part] = finished.companies;
    if (!part) throw new Error('The sample has a company');
    const joint = { ...finished, companies: [part, { ...part, companyId: OTHER_COMPANY }] };
    expect(rowOf(joint)).toMatchObject({ counted: { supported: 2, completed: 1 }, lacking: 2 });
    const stopped = trajectoryOf([...upTo('intake'), ['stopped', '2024-06-01']], { stop: { reason: 'other' } });
    expect(rowOf(stopped)).toMatchObject({ phase: 'stopped', lacking: 0, counts: false });
  });
});

const FIRST_SAMPLE = sampleNumberSchema.parse(1);

describe('the list of trajectories', () => {
  const row = (number: number, overrides: Partial<Trajectory>): TrajectoryListRow =>
    rowOf({ ...finished, ...overrides, id: trajectoryId(number) });
  const [part] = finished.companies;
  if (!part) throw new Error('The sample has a company');
  const rows = [
    row(1, { title: 'Één', themes: ['language-policy', 'job-rotation'] }),
    row(2, {
      title: 'Twee',
      themes: ['job-rotation'],
      phases: trajectoryOf(upTo('plan')).phases,
      updatedAt: instant('2024-03-01T00:00:00.000Z'),
    }),
    row(3, {
      title: 'Drie',
      themes: [],
      companies: [{ ...part, companyId: OTHER_COMPANY }],
      phases: trajectoryOf(upTo('lead')).phases,
    }),
  ];
  const dependencies = {
    readRows: async () => rows,
    readRules: async () => DEFAULT_RULES,
    readDeputies: async () => [],
    readSampled: async () => [{ trajectoryId: trajectoryId(2), companyId: COMPANY, number: FIRST_SAMPLE }],
    system: { now: () => instant('2024-11-15T11:00:00.000Z') },
  };
  const listed = async (query: Record<string, string>) => {
    const list = await listTrajectories(dependencies)(trajectoryListQuerySchema.parse(query));
    return list.rows.map(({ title }) => title);
  };

  it.each([
    [{ phase: 'plan' }, ['Twee']],
    [{ counted: 'yes' }, ['Één']],
    [{ counted: 'no', sort: 'title', direction: 'ascending' }, ['Drie', 'Twee']],
    [{ companyId: OTHER_COMPANY }, ['Drie']],
    [{ theme: 'job-rotation', sort: 'title', direction: 'ascending' }, ['Één', 'Twee']],
    [{ theme: 'language-policy' }, ['Één']],
    [{ theme: 'workability' }, []],
    [{ coachInCharge: personIdSchema.parse('per_00000000000000000000000002') }, []],
    [{ stale: 'yes' }, ['Twee', 'Drie']],
    [{ sampled: 'yes' }, ['Twee']],
    [{ search: 'een' }, ['Één']],
    [{ search: 'BAKKER' }, ['Drie']],
    [{ search: 'nergens' }, []],
  ])('filters by %j', async (query, titles) => {
    expect(await listed(query)).toEqual(titles);
  });

  it.each([
    ['title', ['Drie', 'Één', 'Twee']],
    ['company', ['Één', 'Twee', 'Drie']],
    ['phase', ['Drie', 'Twee', 'Één']],
    ['since', ['Drie', 'Twee', 'Één']],
    ['updated', ['Één', 'Drie', 'Twee']],
  ])('sorts by %s', async (sort, titles) => {
    expect(await listed({ sort, direction: 'ascending' })).toEqual(titles);
    expect(await listed({ sort, direction: 'descending' })).toEqual(titles.toReversed());
  });

  it('shows the last changed first unless asked otherwise', async () => {
    expect(await listed({})).toEqual(['Twee', 'Drie', 'Één']);
  });
});
