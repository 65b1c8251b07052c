import { beforeAll, describe, expect, it } from 'vitest';
import { addAction } from '../../functions/trajectory/actions.ts';
import { changeTrajectory } from '../../functions/trajectory/change.ts';
import { addEvidence } from '../../functions/trajectory/evidence.ts';
import { stepBack } from '../../functions/trajectory/phases.ts';
import { verifyCompany } from '../../functions/trajectory/verify.ts';
import type { Company } from '../../shared/company/schema.ts';
import { verificationRequestSchema } from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { accepted, COACH, CONTROLLER, Desk, refused } from './desk.ts';
import { companyId, day } from './samples.ts';

describe('a completed trajectory', () => {
  let desk: Desk;
  let first: Company;
  let second: Company;
  let trajectory: Trajectory;

  beforeAll(async () => {
    desk = await Desk.open();
    first = await desk.company('2800');
    second = await desk.company('9000');
    trajectory = await desk.complete(await desk.start([first, second]), first.id);
  });

  const seen = () => ({ id: trajectory.id, expectedVersion: trajectory.version });
  const verify = (outcome: 'accepted' | 'rejected', company: Company['id'], reason?: string) =>
    verifyCompany(desk.dependencies)(CONTROLLER, { ...seen(), companyId: company, outcome, reason });

  it('cannot be verified before it is completed', async () => {
    const open = await desk.start([first]);
    const request = { id: open.id, expectedVersion: 1, companyId: first.id, outcome: 'accepted' } as const;
    expect(refused(await verifyCompany(desk.dependencies)(CONTROLLER, request))).toEqual({
      code: 'notAllowedNow',
      reason: 'notCompleted',
    });
  });

  it('is accepted only for companies for which the counting rule is met', async () => {
    expect(refused(await verify('accepted', second.id))).toEqual({
      code: 'notAllowedNow',
      reason: 'requirementsLacking',
    });
    expect(refused(await verify('accepted', companyId(404))).fields).toEqual([
      { pointer: '/companyId', message: 'notInTrajectory' },
    ]);
  });

  it('keeps each verdict with its day and reason', async () => {
    trajectory = await desk.now(accepted(await verify('rejected', first.id, 'Bewijs niet leesbaar')));
    trajectory = await desk.now(accepted(await verify('accepted', first.id)));
    expect(trajectory.verifications).toEqual([
      { companyId: first.id, outcome: 'rejected', on: '2024-11-15', reason: 'Bewijs niet leesbaar' },
      { companyId: first.id, outcome: 'accepted', on: '2024-11-15' },
    ]);
    const [rejected, acceptance] = (await desk.history({ kind: 'trajectory', id: trajectory.id })).slice(-2);
    expect(rejected).toMatchObject({ action: 'trajectory.rejected', actor: CONTROLLER.subject });
    expect(acceptance).toMatchObject({ action: 'trajectory.accepted', roles: CONTROLLER.roles });
  });

  it('asks a reason for a rejection', () => {
    const request = { expectedVersion: 1, companyId: first.id, outcome: 'rejected' };
    expect(verificationRequestSchema.safeParse(request).error?.issues).toMatchObject([
      { path: ['reason'], message: 'required' },
    ]);
    expect(verificationRequestSchema.safeParse({ ...request, reason: 'Onleesbaar' }).success).toBe(true);
  });

  it('is not opened again, takes no new actions and keeps its companies', async () => {
    expect(refused(await stepBack(desk.dependencies)(COACH, { ...seen(), reason: 'Terug' }))).toMatchObject({
      reason: 'alreadyClosed',
    });
    const action = { title: 'Nog een', level: 'workFloor', structural: true, companyIds: [first.id] } as const;
    const addition = { ...seen(), ...action, companyIds: [first.id], status: 'planned' as const };
    expect(refused(await addAction(desk.dependencies)(COACH, addition))).toMatchObject({
      reason: 'trajectoryCompleted',
    });
    const { phase, on, ...alone } = desk.startInput([first]);
    expect(refused(await changeTrajectory(desk.dependencies)(COACH, seen(), alone)).fields).toEqual([
      { pointer: '/companies', message: 'companiesAreFixed' },
    ]);
  });

  it('still takes evidence that comes late', async () => {
    const [action] = trajectory.actions;
    if (!action) throw new Error('There is an action');
    const proof = { actionId: action.id, companyId: first.id, kind: 'visitReport', reference: 'Verslag 7' } as const;
    const addition = { ...seen(), ...proof, on: day('2024-11-01') };
    trajectory = await desk.now(accepted(await addEvidence(desk.dependencies)(COACH, addition)));
    expect(trajectory.evidence).toHaveLength(2);
  });
});
