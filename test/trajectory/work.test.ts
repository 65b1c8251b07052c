import { describe, expect, it } from 'vitest';
import type { Actor } from '../../functions/platform/http/actor.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { workOf } from '../../functions/trajectory/work.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { partnershipIdSchema, personIdSchema, sampleNumberSchema } from '../../shared/kernel/ids.ts';
import { parseMembership, permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { type TrajectoryListRow, trajectoryListRowSchema } from '../../shared/trajectory/list.ts';
import { workIn } from '../../shared/trajectory/work.ts';
import { COMPANY, day, trajectoryId } from './samples.ts';

const FIRST_SAMPLE = sampleNumberSchema.parse(1);
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
  const workFor = (membership: string, inDirectory = true) =>
    workOf({
      readRows: async () => rows,
      readRules: async () => DEFAULT_RULES,
      readDeputies: async () => [],
      readSampled: async () => [{ trajectoryId: trajectoryId(1), companyId: COMPANY, number: FIRST_SAMPLE }],
      system: { ...realSystem, now: () => instant('2024-11-15T11:00:00.000Z') },
      personIdOf: async () => (inDirectory ? ME : undefined),
    })(actor(membership));
  const titlesFor = async (membership: string) => (await workFor(membership)).items.map(({ title }) => title);

  it('is everything that lacks for who answers for the whole, the most urgent and longest overdue first', async () => {
    expect(await titlesFor('coordinator@alfa')).toEqual(['Traject 3', 'Traject 2', 'Traject 1']);
  });

  it('says what is in a sample of the agency', async () => {
    const { items } = await workFor('coordinator@alfa');
    expect(items.map(({ title, sampled }) => [title, sampled])).toEqual([
      ['Traject 3', undefined],
      ['Traject 2', undefined],
      ['Traject 1', true],
    ]);
  });

  it('is only the own trajectories for a coach', async () => {
    expect(await titlesFor('coach@alfa')).toEqual(['Traject 2']);
  });

  it('is nothing for a coach whom the directory does not know, rather than what nobody is in charge of', async () => {
    expect(await workFor('coach@alfa', false)).toEqual({ items: [], total: 0 });
  });

  it('is for a deputy also what waits for the absent coach, with whom it is for, and only on the days of it', async () => {
    const absent = personIdSchema.parse('per_00000000000000000000000002');
    const theirs = row({ missing: ['completed'], coachInCharge: absent }, 6);
    const period = { deputy: ME, from: day('2024-11-15'), to: day('2024-11-15'), roles: [] };
    const seenOn = async (today: string) => {
      const { items } = await workOf({
        readRows: async () => [...rows, theirs],
        readRules: async () => DEFAULT_RULES,
        readDeputies: async () => [{ absent, version: 1, periods: [period] }],
        readSampled: async () => [],
        system: { ...realSystem, now: () => instant(`${today}T11:00:00.000Z`) },
        personIdOf: async () => ME,
      })(actor('coach@alfa'));
      return items.map(({ title, inPlaceOf }) => [title, inPlaceOf]);
    };
    expect(await seenOn('2024-11-15')).toEqual([
      ['Traject 2', undefined],
      ['Traject 6', absent],
    ]);
    expect(await seenOn('2024-11-14')).toEqual([['Traject 2', undefined]]);
    expect(await seenOn('2024-11-16')).toEqual([['Traject 2', undefined]]);
  });

  it('is verification for the controller of the agency, and nothing for who only reads', async () => {
    expect(await titlesFor('controller@agency')).toEqual(['Traject 4']);
    expect(await workFor('reader@alfa')).toEqual({ items: [], total: 0 });
  });
});
