import { describe, expect, it } from 'vitest';
import type { Actor } from '../../functions/platform/http/actor.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { workOf } from '../../functions/trajectory/work.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { partnershipIdSchema, personIdSchema } from '../../shared/kernel/ids.ts';
import { parseMembership, permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { type TrajectoryListRow, trajectoryListRowSchema } from '../../shared/trajectory/list.ts';
import { workIn } from '../../shared/trajectory/work.ts';
import { COMPANY, day, trajectoryId } from './samples.ts';

const TODAY = day('2024-11-15');
const ME = personIdSchema.parse('per_00000000000000000000000001');

const row = (overrides: Partial<TrajectoryListRow> = {}, number = 1): TrajectoryListRow =>
  trajectoryListRowSchema.parse({
    id: trajectoryId(number),
    title: `Traject ${number}`,
    phase: 'implementation',
    since: '2024-05-01',
    companies: [{ id: COMPANY, name: 'Ateljee' }],
    counted: { supported: 1, completed: 0, verified: 0 },
    counts: false,
    lacking: 3,
    missing: ['structuralAdaptation', 'evidence', 'completed'],
    unverified: 0,
    updatedAt: '2024-11-10T08:00:00.000Z',
    ...overrides,
  });

const { staleAfterDays, followUpAfterDays } = DEFAULT_RULES;
const on = (updatedOn: typeof TODAY) => ({ today: TODAY, updatedOn, staleAfterDays, followUpAfterDays });

describe('what waits in a trajectory', () => {
  it.each<[string | undefined, Partial<TrajectoryListRow>]>([
    [undefined, {}],
    ['actionOverdue', { nextDue: day('2024-11-14') }],
    ['actionDue', { nextDue: day('2024-11-15') }],
    ['actionDue', { nextDue: day('2024-11-29') }],
    [undefined, { nextDue: day('2024-11-30') }],
    ['evidenceMissing', { missing: ['evidence', 'completed'] }],
    ['readyToComplete', { missing: ['completed'] }],
    [undefined, { phase: 'plan', missing: ['completed'] }],
    ['completedNotCounted', { phase: 'completed', missing: ['evidence'] }],
    // One company of a joint trajectory counts, the other one lacks its evidence.
    ['completedNotCounted', { phase: 'completed', counts: true, missing: ['evidence'] }],
    ['verificationWaiting', { phase: 'completed', counts: true, missing: [], unverified: 1 }],
    // Where the rule asks for a verdict, nothing more is asked of the partnership.
    ['verificationWaiting', { phase: 'completed', counts: false, missing: ['verified'], unverified: 1 }],
    [undefined, { phase: 'completed', counts: true, missing: [] }],
    ['queryToAnswer', { phase: 'completed', counts: true, missing: [], queryDue: day('2024-11-20') }],
    ['queryAnswered', { phase: 'completed', counts: true, missing: [], queriesAnswered: 1 }],
    ['objection', { objections: 1, unreachable: 1 }],
    ['confirmationUndelivered', { unreachable: 1, nextDue: day('2024-11-14') }],
    [undefined, { phase: 'completed', counts: true, missing: [], followUpSince: day('2024-05-20') }],
    ['followUpDue', { phase: 'completed', counts: true, missing: [], followUpSince: day('2024-05-19') }],
    [undefined, { phase: 'stopped', nextDue: day('2024-01-01') }],
  ])('is %s for %j', (kind, overrides) => {
    expect(workIn(row(overrides), on(day('2024-11-10')))?.kind).toBe(kind);
  });

  it('is asked after when nobody touched it for more than two months', () => {
    expect(workIn(row(), on(day('2024-09-16')))).toBeUndefined();
    expect(workIn(row(), on(day('2024-09-15')))).toMatchObject({ kind: 'stale', daysStill: 61 });
  });

  it('says the day of an action that is due, and of nothing else', () => {
    const nextDue = day('2024-11-20');
    expect(workIn(row({ nextDue }), on(TODAY))).toMatchObject({ dueOn: nextDue, companyNames: ['Ateljee'] });
    expect(workIn(row({ nextDue, missing: ['completed'] }), on(TODAY))).not.toHaveProperty('dueOn');
  });
});

describe('what waits for somebody', () => {
  const actor = (membership: string): Actor => {
    const parsed = parseMembership(membership);
    if (!parsed) throw new Error('A membership of the test is wrong');
    const permissions = permissionsInPartnership([parsed], partnershipIdSchema.parse('alfa'));
    return { subject: membership, memberships: [parsed], permissions };
  };
  const rows = [
    row({ missing: ['completed'] }, 1),
    row({ nextDue: day('2024-11-01'), coachInCharge: ME }, 2),
    row({ nextDue: day('2024-10-01') }, 3),
    row({ phase: 'completed', counts: true, missing: [], unverified: 1 }, 4),
    row({}, 5),
  ];
  const workFor = (membership: string) =>
    workOf({
      readRows: async () => rows,
      readRules: async () => DEFAULT_RULES,
      system: { ...realSystem, now: () => instant('2024-11-15T11:00:00.000Z') },
      personIdOf: async () => ME,
    })(actor(membership));
  const titlesFor = async (membership: string) => (await workFor(membership)).items.map(({ title }) => title);

  it('is everything that lacks for who answers for the whole, the most urgent and longest overdue first', async () => {
    expect(await titlesFor('coordinator@alfa')).toEqual(['Traject 3', 'Traject 2', 'Traject 1']);
  });

  it('is only the own trajectories for a coach', async () => {
    expect(await titlesFor('coach@alfa')).toEqual(['Traject 2']);
  });

  it('is verification for the controller of the agency, and nothing for who only reads', async () => {
    expect(await titlesFor('controller@agency')).toEqual(['Traject 4']);
    expect(await workFor('reader@alfa')).toEqual({ items: [], total: 0 });
  });
});
