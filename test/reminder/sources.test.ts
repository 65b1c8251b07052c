import { describe, expect, it } from 'vitest';
import { unansweredConfirmations } from '../../functions/confirmation/open-questions.ts';
import { verificationReminders } from '../../functions/figures/reminders.ts';
import { quarterReminders } from '../../functions/monitoring/quarter/reminders.ts';
import { noteReminders } from '../../functions/note/reminders.ts';
import { openTrajectories, trajectoryReminders } from '../../functions/trajectory/reminders.ts';
import type { Person } from '../../shared/access/schema.ts';
import { deputiesOfSchema } from '../../shared/deputy/schema.ts';
import { instant, isoDate, quarterSchema } from '../../shared/kernel/dates.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import { ok } from '../../shared/kernel/result.ts';
import { type MonitoringQuarter, monitoringQuarterSchema } from '../../shared/monitoring/quarter/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { CountingVariant } from '../../shared/programme/schema.ts';
import { newsFor } from '../../shared/reminder/digest.ts';
import { type TrajectoryListRow, trajectoryListRowSchema } from '../../shared/trajectory/list.ts';
import { NOTE_RULES } from '../note/samples.ts';
import { dashboardOf, figuresOf } from '../summary/samples.ts';

const COACH = 'per_01J00000000000000000000001';
const DEPUTY = 'per_01J00000000000000000000002';
const TRAJECTORY = 'trj_01J00000000000000000000001';
const COMPANY = 'cmp_01J00000000000000000000001';
const TODAY = isoDate('2026-10-26');
const READER_WHO_ANSWERS: Pick<Person, 'id' | 'roles' | 'active'> = {
  id: personIdSchema.parse(DEPUTY),
  roles: ['coordinator'],
  active: true,
};

const row = (overrides: Record<string, unknown> = {}): TrajectoryListRow =>
  trajectoryListRowSchema.parse({
    id: TRAJECTORY,
    title: 'Werkvloer',
    phase: 'implementation',
    since: '2026-01-05',
    companies: [{ id: COMPANY, name: 'Bakkerij Alfa' }],
    coachInCharge: COACH,
    counted: { supported: 0, completed: 0, verified: 0 },
    counts: false,
    lacking: 0,
    missing: [],
    unverified: 0,
    updatedAt: '2026-10-20T08:00:00.000Z',
    ...overrides,
  });

const work = (rows: readonly TrajectoryListRow[]) => ({
  readRows: async () => [...rows],
  readRules: async () => DEFAULT_RULES,
  readDeputies: async () => [],
  openSince: async () => ({}),
  home: '/partnerships/alfa',
});
const remindersOf = (...rows: TrajectoryListRow[]) => trajectoryReminders(work(rows)).items(TODAY);

describe('a trajectory', () => {
  it('tells of what came back, the next action and that nothing moves, each by itself', async () => {
    const all = { queryDue: '2026-10-30', nextDue: '2026-10-20', rejected: 1, objections: 1, unreachable: 2 };
    const line = row({ ...all, rejectedSince: '2026-10-12', updatedAt: '2026-08-01T08:00:00.000Z' });
    const openSince = async () => ({ objection: isoDate('2026-10-13'), unreached: isoDate('2026-10-14') });
    const items = await trajectoryReminders({ ...work([line]), openSince }).items(TODAY);
    expect(items.map(({ subject, kind, due, since }) => [subject, kind, due ?? since])).toEqual([
      ['query', 'returned', '2026-10-30'],
      ['claim', 'returned', '2026-10-12'],
      ['objection', 'returned', '2026-10-13'],
      ['unreached', 'returned', '2026-10-14'],
      ['action', 'planned', '2026-10-20'],
      ['trajectory', 'staleDraft', '2026-10-01'],
    ]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });

  it('asks since when only where a company objected or was not reached', async () => {
    const asked: string[] = [];
    const openSince = async ({ id }: TrajectoryListRow) => {
      asked.push(id);
      return {};
    };
    const others = [row({ rejected: 1 }), row({ phase: 'stopped', objections: 1 })];
    await trajectoryReminders({ ...work(others), openSince }).items(TODAY);
    expect(asked).toEqual([]);
  });

  it.each([
    ['claim', { rejected: 1, rejectedSince: '2026-10-12' }],
    ['objection', { objections: 1 }],
    ['unreached', { unreachable: 1 }],
  ] as const)(
    'that came back (%s) is told to who answers for the whole once the delay is over, and not before',
    async (subject, fields) => {
      const since = isoDate('2026-10-12');
      const openSince = async () => ({ objection: since, unreached: since });
      const items = await trajectoryReminders({ ...work([row(fields)]), openSince }).items(TODAY);
      const reader = { ...READER_WHO_ANSWERS, reminderFrequency: 'never' } as const;
      const toldOn = (today: string) =>
        newsFor({ items, reader, told: undefined, today: isoDate(today), rules: DEFAULT_RULES }).map(
          ({ item, stage }) => [item.subject, stage.kind, stage.since],
        );
      // Ten business days after Monday 12 October.
      expect(toldOn('2026-10-23')).toEqual([]);
      expect(toldOn('2026-10-26')).toEqual([[subject, 'escalated', since]]);
    },
  );

  it('tells nothing once it stopped, and of no action once it is completed', async () => {
    expect(await remindersOf(row({ phase: 'stopped', queryDue: '2026-10-30' }))).toEqual([]);
    expect(await remindersOf(row({ phase: 'completed', nextDue: '2026-10-20' }))).toEqual([]);
  });

  it('tells the coach in charge, and nobody by name or company', async () => {
    const [item] = await remindersOf(row({ nextDue: '2026-10-20' }));
    expect(item).toMatchObject({ people: [COACH], roles: [] });
    expect(JSON.stringify(item)).not.toContain('Bakkerij');
  });

  it('tells who stands in for the coach today as well', async () => {
    const period = { deputy: DEPUTY, from: TODAY, to: TODAY };
    const deputies = deputiesOfSchema.parse({ absent: COACH, version: 1, periods: [period] });
    const source = trajectoryReminders({
      ...work([row({ nextDue: '2026-10-20' })]),
      readDeputies: async () => [deputies],
    });
    expect((await source.items(TODAY))[0]).toMatchObject({ people: [COACH, DEPUTY] });
  });

  it('tells the coordinator where nobody is in charge', async () => {
    const [item] = await remindersOf(row({ coachInCharge: undefined, nextDue: '2026-10-20' }));
    expect(item).toMatchObject({ people: [], roles: ['coordinator'] });
  });
});

describe('a request to confirm', () => {
  const asked = async (request: Record<string, unknown>, phase = 'implementation') => {
    const confirmation = { id: 'cnf_1', trajectoryId: TRAJECTORY, expiresAt: '2026-10-20T10:00:00.000Z', ...request };
    return unansweredConfirmations({
      // Only what is asked of a request is there.
      repository: { lastOfAll: async (ways) => (ways.length === 0 ? [] : [confirmation as never]) },
      openTrajectories: openTrajectories(work([row({ phase })])),
      system: { now: () => '2026-10-26T06:45:00.000Z' as never },
      home: '/partnerships/alfa',
    }).items(TODAY);
  };

  it('is told of once its link ran out without an answer', async () => {
    expect(await asked({})).toMatchObject([
      { kind: 'returned', subject: 'confirmation', people: [COACH], since: '2026-10-20' },
    ]);
  });

  it('is not while the link works, nor answered, taken back, or where the trajectory is over', async () => {
    expect(await asked({ expiresAt: '2026-11-20T10:00:00.000Z' })).toEqual([]);
    expect(await asked({ answer: { outcome: 'confirmed' } })).toEqual([]);
    expect(await asked({ withdrawnAt: '2026-10-19T10:00:00.000Z' })).toEqual([]);
    expect(await asked({}, 'completed')).toEqual([]);
  });
});

describe('a quarterly note', () => {
  it('waits for who writes, changes or signs it, and not here for the agency', async () => {
    const back = { at: instant('2025-11-03T10:00:00.000Z'), by: 'agency', reason: 'Vul aan' } as const;
    const notes = (['returned', 'signedByCoordinator', 'submitted', 'accepted'] as const).map((state, index) => ({
      quarter: quarterSchema.parse(`2025/Q${index + 1}`),
      state,
      updatedAt: instant('2026-10-20T10:00:00.000Z'),
      returns: state === 'returned' ? [back] : [],
    }));
    const items = await noteReminders({
      repository: { notes: async () => notes },
      readNoteRules: async () => NOTE_RULES,
      home: '/partnerships/alfa',
    }).items(TODAY);
    const of2025 = items.filter(({ key }) => key.startsWith('note/2025'));
    expect(of2025.map(({ kind, roles, due, since }) => [kind, ...roles, due, since])).toEqual([
      // It was handed in: what counts is since when it is back, and its due day is over.
      ['returned', 'coordinator', undefined, '2025-11-03'],
      ['pending', 'promotor', '2025-07-30', undefined],
    ]);
    expect(items.find(({ key }) => key === 'note/2026/Q3/write')).toMatchObject({
      kind: 'planned',
      roles: ['coordinator'],
      due: '2026-10-30',
    });
  });
});

describe('a quarter of the monitoring', () => {
  const done = { by: 'analyst@agency', at: '2026-10-22T10:00:00.000Z' };
  const measured = {
    deliveryId: 'ldv_01J00000000000000000000001',
    measurementId: 'mea_01J00000000000000000000001',
    measuredAt: done.at,
    deliveredAt: done.at,
  };
  const quarter = (state: Record<string, unknown>): MonitoringQuarter =>
    monitoringQuarterSchema.parse({ quarter: '2026/Q3', version: 1, openedAt: done.at, reports: [], ...state });
  const remindersAt = (state: Record<string, unknown>) =>
    quarterReminders({
      quarters: { latest: async () => [quarter(state)] },
      readRules: async () => DEFAULT_RULES,
    }).items(TODAY);

  it('asks for one step at a time, of who takes it', async () => {
    expect(await remindersAt({ state: 'open' })).toMatchObject([
      { subject: 'delivery', roles: ['analyst'], due: '2026-10-20' },
    ]);
    expect(await remindersAt({ state: 'delivered', ...measured })).toMatchObject([
      { subject: 'check', roles: ['analyst'], due: '2026-11-04' },
    ]);
    expect(await remindersAt({ state: 'checked', ...measured, checked: done })).toMatchObject([
      { subject: 'close', roles: ['programme-manager'], due: '2026-11-14' },
    ]);
    expect(await remindersAt({ state: 'closed', ...measured, closed: done })).toEqual([]);
  });

  it('that was opened again came back, and is not overdue since its first due day', async () => {
    const [item] = await remindersAt({ state: 'reopened', ...measured, reopened: { ...done, reason: 'Fout' } });
    expect(item).toMatchObject({ subject: 'check', kind: 'returned', since: '2026-10-22' });
    expect(item?.due).toBeUndefined();
  });
});

describe('companies that wait for the agency', () => {
  const waiting = (countingRule: CountingVariant, verified: number) => {
    const figures = { ...figuresOf(), countingRule };
    const current = { ...figures.current, realised: { ...figures.current.realised, completed: 12, verified } };
    return verificationReminders(async () => ok(dashboardOf([{ ...figures, current }]))).items(TODAY);
  };

  it('are a reminder for who verifies, one for each partnership, where the rule asks for verification', async () => {
    expect(await waiting('verified', 9)).toMatchObject([
      { subject: 'verification', kind: 'pending', roles: ['controller'], since: '2026-10-01' },
    ]);
    expect(await waiting('verified', 12)).toEqual([]);
    expect(await waiting('completed', 9)).toEqual([]);
  });
});
