import { describe, expect, it } from 'vitest';
import { trajectoryLines } from '../../functions/trajectory/list.ts';
import { boardOfTrajectories, caseLoad } from '../../functions/trajectory/overview/board.ts';
import type { DeputiesOf } from '../../shared/deputy/schema.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { programmeRulesSchema } from '../../shared/programme/schema.ts';
import { boardQuerySchema, CARDS_IN_A_COLUMN } from '../../shared/trajectory/board.ts';
import { type TrajectoryListRow, trajectoryListRowSchema } from '../../shared/trajectory/list.ts';
import { COMPANY, day, trajectoryId } from './samples.ts';

const AN = personIdSchema.parse('per_00000000000000000000000001');
const BO = personIdSchema.parse('per_00000000000000000000000002');

const row = (number: number, overrides: Partial<TrajectoryListRow> = {}): TrajectoryListRow =>
  trajectoryListRowSchema.parse({
    id: trajectoryId(number),
    title: `Traject ${number}`,
    phase: 'intake',
    since: '2024-11-01',
    companies: [{ id: COMPANY, name: 'Bakkerij Zon' }],
    counted: { supported: 0, completed: 0, verified: 0 },
    counts: false,
    lacking: 3,
    missing: [],
    unverified: 0,
    updatedAt: '2024-11-10T08:00:00.000Z',
    ...overrides,
  });

const on = (
  rows: readonly TrajectoryListRow[],
  staleAfterDays = DEFAULT_RULES.staleAfterDays,
  deputies: readonly DeputiesOf[] = [],
) => ({
  readRows: async () => [...rows],
  readRules: async () => ({ ...DEFAULT_RULES, staleAfterDays }),
  readSampled: async () => [],
  readDeputies: async () => deputies,
  system: { now: () => instant('2024-11-15T11:00:00.000Z') },
});
const OLD = { updatedAt: instant('2024-09-01T08:00:00.000Z') };

describe('a trajectory that stands still', () => {
  const staleOf = async (rows: readonly TrajectoryListRow[], staleAfterDays?: number) =>
    (await trajectoryLines(on(rows, staleAfterDays))).map(({ stale }) => stale);

  it('is open, and was not changed for longer than the programme rules say', async () => {
    expect(await staleOf([row(1), row(2, OLD), row(3, { ...OLD, phase: 'completed' })])).toEqual([false, true, false]);
    expect(await staleOf([row(1), row(2, OLD)], 4)).toEqual([true, true]);
    expect(await staleOf([row(1), row(2, OLD)], 75)).toEqual([false, false]);
  });

  it('is told by sixty days under rules that were published before there was such a rule', () => {
    const { staleAfterDays, ...older } = DEFAULT_RULES;
    expect(programmeRulesSchema.parse(older).staleAfterDays).toBe(staleAfterDays);
    expect(staleAfterDays).toBe(60);
  });
});

describe('the board', () => {
  const rows = [
    row(1, { since: row(1).since, coachInCharge: AN }),
    row(2, { ...OLD, title: 'Uurroosters' }),
    row(3, { phase: 'completed', coachInCharge: BO }),
  ];
  const columnsFor = async (query: Record<string, string>, shown = rows) => {
    const { columns } = await boardOfTrajectories(on(shown))(boardQuerySchema.parse(query));
    return columns.filter(({ total }) => total > 0);
  };

  it('has a column for each phase, with its cards and how long they have been there', async () => {
    expect(await columnsFor({})).toMatchObject([
      { phase: 'intake', total: 2, cards: [{ title: 'Traject 1', daysInPhase: 14, stale: false }, { stale: true }] },
      { phase: 'completed', total: 1, cards: [{ title: 'Traject 3', coachInCharge: BO }] },
    ]);
    const { columns } = await boardOfTrajectories(on([]))({});
    expect(columns.map(({ total }) => total)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('takes the filters and the search of the list', async () => {
    expect(await columnsFor({ coachInCharge: BO })).toMatchObject([{ phase: 'completed', total: 1 }]);
    expect(await columnsFor({ stale: 'yes' })).toMatchObject([{ cards: [{ title: 'Uurroosters' }] }]);
    expect(await columnsFor({ search: 'uurrosters' })).toMatchObject([{ cards: [{ title: 'Uurroosters' }] }]);
  });

  it('counts all of a phase and shows the ones that wait longest', async () => {
    const many = Array.from({ length: CARDS_IN_A_COLUMN + 5 }, (_, index) => row(index + 1));
    const oldest = row(99, { since: trajectoryListRowSchema.shape.since.parse('2024-01-01') });
    const [column] = await columnsFor({}, [...many, oldest]);
    expect(column).toMatchObject({ total: CARDS_IN_A_COLUMN + 6, cards: { length: CARDS_IN_A_COLUMN } });
    expect(column?.cards[0]?.id).toBe(oldest.id);
  });
});

describe('the case load', () => {
  it('counts open trajectories of each coach by phase, the most loaded first and those of nobody last', async () => {
    const rows = [
      row(1),
      row(2, { coachInCharge: AN }),
      row(3, { coachInCharge: BO, phase: 'plan' }),
      row(4, { coachInCharge: BO, ...OLD }),
      row(5, { coachInCharge: BO, phase: 'stopped', ...OLD }),
      row(6),
      row(7),
    ];
    const { coaches } = await caseLoad(on(rows))();
    expect(coaches.map(({ coachInCharge, open, stale }) => [coachInCharge, open, stale])).toEqual([
      [BO, 2, 1],
      [AN, 1, 0],
      [undefined, 3, 0],
    ]);
    expect(coaches[0]?.phases.filter(({ total }) => total > 0)).toEqual([
      { phase: 'intake', total: 1 },
      { phase: 'plan', total: 1 },
    ]);
  });

  it('says of how many others one takes the place today; they stay with whom they are', async () => {
    const period = { deputy: AN, from: day('2024-11-01'), to: day('2024-11-30'), roles: [] };
    const deputies = [{ absent: BO, version: 1, periods: [period] }];
    const shown = on([row(1, { coachInCharge: BO }), row(2, { coachInCharge: BO })], undefined, deputies);
    const { coaches } = await caseLoad(shown)();
    expect(coaches.map(({ coachInCharge, open, inPlaceOfOthers }) => [coachInCharge, open, inPlaceOfOthers])).toEqual([
      [BO, 2, 0],
      [AN, 0, 2],
    ]);
    const { columns } = await boardOfTrajectories(shown)(boardQuerySchema.parse({ coachInCharge: AN }));
    expect(columns.flatMap(({ cards }) => cards.map(({ deputy }) => deputy))).toEqual([AN, AN]);
  });
});
