import { beforeEach, describe, expect, it } from 'vitest';
import { auditRepository } from '../../functions/audit/repository.ts';
import { wholeTrail } from '../../functions/audit/whole-trail.ts';
import { handOverCases, openCasesOf } from '../../functions/partnership/members/hand-over.ts';
import { type DueDependencies, handOverDueCases } from '../../functions/partnership/members/hand-over-due.ts';
import { leaveMember } from '../../functions/partnership/members/leave.ts';
import { memberRepository } from '../../functions/partnership/members/repository.ts';
import { putMember } from '../../functions/partnership/repository.ts';
import { memberCases } from '../../functions/trajectory/member-cases.ts';
import type { Person } from '../../shared/access/schema.ts';
import { type Instant, instant, isoDate } from '../../shared/kernel/dates.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { accepted, Desk } from '../trajectory/desk.ts';
import { listRowsAt } from '../trajectory/list-rows.ts';
import { MEMBERS, PARTNER, PROMOTOR, SUBCONTRACTOR } from './members-samples.ts';

const COORDINATOR = { subject: 'coordinator-1', roles: ['coordinator@alfa'] };
const LAST_DAY = isoDate('2024-12-31');
const THEN = instant('2024-11-15T11:00:00.000Z');
const LAST_MORNING = instant('2024-12-31T08:00:00.000Z');
const MORNING_AFTER = instant('2025-01-01T08:00:00.000Z');
const NOTHING = { handedOver: 0, notHandedOver: 0, withoutTaker: 0 };
const COACH: Person = {
  id: personIdSchema.parse(`per_${'2'.padStart(26, '0')}`),
  version: 1,
  name: 'Bo Verzonnen',
  email: 'bo@alfa.example',
  roles: ['coach'],
  memberId: SUBCONTRACTOR.id,
  language: 'nl',
  mailFrequency: 'never',
  reminderFrequency: 'daily',
  active: true,
  updatedAt: THEN,
};

describe('the cases of a member that leaves on a later day', () => {
  let desk: Desk;
  let people: readonly Person[];
  let dependencies: DueDependencies;
  let open: Trajectory;
  let now: Instant;
  const run = () => handOverDueCases(dependencies)();
  const inCharge = async () => (await desk.now(open.id)).memberInCharge;
  const leaving = async () =>
    (await dependencies.repository.register()).members.find(({ id }) => id === PARTNER.id)?.leaving;

  beforeEach(async () => {
    desk = await Desk.open();
    people = [COACH];
    now = THEN;
    const around = { ...desk.dependencies, system: { ...desk.dependencies.system, now: () => now } };
    dependencies = {
      ...around,
      store: 'alfa',
      repository: memberRepository(desk.table),
      cases: memberCases({ ...around, readRows: listRowsAt(desk) }),
      people: async () => people,
      trailOf: (id) => wholeTrail(auditRepository(desk.table), { kind: 'member', id }),
      hasEnded: async () => false,
    };
    await desk.dependencies.commit({ changes: MEMBERS.map(putMember), audit: [] });
    open = await desk.start([await desk.company('9000')], { memberInCharge: PARTNER.id });
    const decision = { id: PARTNER.id, expectedVersion: 1, until: LAST_DAY, reason: 'Fusie.' };
    const leave = leaveMember({ ...dependencies, catalogues: desk.dependencies.catalogues });
    accepted(await leave(COORDINATOR, { ...decision, casesTo: PROMOTOR.id, coachTo: COACH.id }));
  });

  it('stay its own until its last day is over, and go over by themselves the next morning', async () => {
    now = LAST_MORNING;
    expect([await run(), await inCharge()]).toEqual([NOTHING, PARTNER.id]);
    now = MORNING_AFTER;
    expect([await run(), await inCharge()]).toEqual([{ ...NOTHING, handedOver: 1 }, PROMOTOR.id]);
    expect((await leaving())?.casesGoneOn).toBe('2025-01-01');
  });

  it('are written down to the system, on the decision and with the reason of whoever decided', async () => {
    now = MORNING_AFTER;
    await run();
    const written = { actor: 'system:member-leaving', decidedBy: COORDINATOR.subject, reason: 'Fusie.' };
    expect((await desk.history({ kind: 'trajectory', id: open.id })).at(-1)).toMatchObject(written);
    expect((await desk.history({ kind: 'member', id: PARTNER.id })).at(-1)).toMatchObject({
      ...written,
      action: 'member.casesHandedOver',
    });
  });

  it('go over once: a run that is repeated, or comes after the button, does nothing', async () => {
    now = MORNING_AFTER;
    accepted(await handOverCases(dependencies)(COORDINATOR, { id: PARTNER.id }));
    const { length } = await desk.history({ kind: 'member', id: PARTNER.id });
    expect([await run(), await run()]).toEqual([NOTHING, NOTHING]);
    expect(await desk.history({ kind: 'member', id: PARTNER.id })).toHaveLength(length);
  });

  it('wait, and are named, when who was to take them is no coach any more', async () => {
    now = MORNING_AFTER;
    people = [{ ...COACH, active: false }];
    expect([await run(), await inCharge()]).toEqual([{ ...NOTHING, withoutTaker: 1 }, PARTNER.id]);
    expect(await openCasesOf(dependencies)(PARTNER.id)).toMatchObject({ obstacle: 'takerIsNoCoach' });
    expect(await handOverCases(dependencies)(COORDINATOR, { id: PARTNER.id })).toEqual({
      ok: false,
      error: { code: 'notAllowedNow', reason: 'memberTakerIsNoCoach' },
    });
    expect((await leaving())?.casesGoneOn).toBeUndefined();
  });

  it('that are many take more than one round, and no run more than its share', async () => {
    now = MORNING_AFTER;
    let left = 700;
    const cases = {
      openOf: async () => [open],
      handOver: async () => {
        left -= 100;
        return { handedOver: 100, notHandedOver: [], remaining: left };
      },
    };
    const one = () => handOverDueCases({ ...dependencies, cases })();
    expect([await one(), await one()]).toEqual([
      { ...NOTHING, handedOver: 500 },
      { ...NOTHING, handedOver: 200 },
    ]);
  });

  it('stay where they are in a partnership that ended', async () => {
    now = MORNING_AFTER;
    expect(await handOverDueCases({ ...dependencies, hasEnded: async () => true })()).toEqual(NOTHING);
    expect(await inCharge()).toBe(PARTNER.id);
  });
});
