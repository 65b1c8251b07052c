import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addAction, setActionStatus } from '../../functions/trajectory/actions.ts';
import { addEvidence } from '../../functions/trajectory/evidence.ts';
import { explainParticipants } from '../../functions/trajectory/explain.ts';
import { enterPhase, stepBack, stopTrajectory } from '../../functions/trajectory/phases.ts';
import type { Company } from '../../shared/company/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { PhaseEntry } from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { accepted, COACH, Desk, refused } from './desk.ts';
import { day, trajectoryId } from './samples.ts';

describe('the life of a trajectory', () => {
  let desk: Desk;
  let company: Company;
  let trajectory: Trajectory;
  const seen = () => ({ id: trajectory.id, expectedVersion: trajectory.version });
  const enter = (phase: PhaseEntry['phase'], on: string) =>
    enterPhase(desk.dependencies)(COACH, { ...seen(), phase, on: day(on) });
  const entered = async (phase: PhaseEntry['phase'], on: string) => {
    trajectory = await desk.now(accepted(await enter(phase, on)));
  };
  const withAction = async () => {
    const action = { title: 'Rollen', level: 'workOrganisation', structural: true, companyIds: [company.id] } as const;
    const request = { ...seen(), ...action, companyIds: [company.id], status: 'planned' as const };
    trajectory = await desk.now(accepted(await addAction(desk.dependencies)(COACH, request)));
  };

  beforeAll(async () => {
    desk = await Desk.open();
    company = await desk.company('2800');
  });
  beforeEach(async () => {
    trajectory = await desk.start([company]);
  });

  it('goes from intake to completion, and then its company counts', async () => {
    await withAction();
    await entered('plan', '2024-04-01');
    await entered('implementation', '2024-05-01');
    const [action] = trajectory.actions;
    if (!action) throw new Error('The action was added');
    const status = { ...seen(), actionId: action.id, status: 'implemented', on: day('2024-06-01') } as const;
    trajectory = await desk.now(accepted(await setActionStatus(desk.dependencies)(COACH, status)));
    const evidence = {
      ...seen(),
      actionId: action.id,
      companyId: company.id,
      kind: 'policyText',
      reference: 'Map 4, nota rollen',
      on: day('2024-07-01'),
    } as const;
    trajectory = await desk.now(accepted(await addEvidence(desk.dependencies)(COACH, evidence)));
    await entered('completed', '2024-09-01');

    const [participant] = explainParticipants(trajectory, [company], { rules: DEFAULT_RULES, on: day('2024-11-15') });
    expect(participant?.counting.counts).toEqual({ supported: true, completed: true, verified: false });
    expect(participant?.counting.dates.completed).toBe('2024-09-01');
    const history = await desk.history({ kind: 'trajectory', id: trajectory.id });
    expect(history.map((event) => event.action)).toEqual([
      'trajectory.started',
      'trajectory.actionAdded',
      'trajectory.phaseEntered',
      'trajectory.phaseEntered',
      'trajectory.actionStatusSet',
      'trajectory.evidenceAdded',
      'trajectory.phaseEntered',
    ]);
    expect(await desk.sequence({ kind: 'trajectory', id: trajectory.id })).toBe(history.length);
  });

  it('is refused a phase with everything that lacks, and stays as it was', async () => {
    expect(refused(await enter('plan', '2024-04-01'))).toEqual({
      code: 'notAllowedNow',
      reason: 'actionRequired',
      fields: [{ pointer: '/actions', message: 'actionRequired' }],
    });
    expect(refused(await enter('implementation', '2024-04-01'))).toMatchObject({ reason: 'phaseOrder' });
    expect(refused(await enter('diagnosis', '2024-11-16'))).toEqual({
      code: 'invalid',
      fields: [{ pointer: '/on', message: 'inFuture' }],
    });
    expect(await desk.now(trajectory.id)).toEqual(trajectory);
  });

  it('takes back its last phase with a reason, which the history keeps', async () => {
    await entered('diagnosis', '2024-03-01');
    const request = { ...seen(), reason: 'Verkeerde onderneming aangeklikt' };
    trajectory = await desk.now(accepted(await stepBack(desk.dependencies)(COACH, request)));
    expect(trajectory.phases).toEqual([{ phase: 'intake', on: '2024-02-01' }]);
    const event = (await desk.history({ kind: 'trajectory', id: trajectory.id })).at(-1);
    expect(event).toMatchObject({ action: 'trajectory.steppedBack', reason: request.reason });
    expect(event?.changes).toContainEqual({
      field: 'phases',
      before: [
        { phase: 'intake', on: '2024-02-01' },
        { phase: 'diagnosis', on: '2024-03-01' },
      ],
      after: [{ phase: 'intake', on: '2024-02-01' }],
    });
    const again = await stepBack(desk.dependencies)(COACH, { ...seen(), reason: 'Nog eens' });
    expect(refused(again)).toMatchObject({ code: 'notAllowedNow', reason: 'firstPhase' });
  });

  it('stops with a reason, stands still, and can be taken up again', async () => {
    const stop = { ...seen(), on: day('2024-06-01'), reason: 'companyWithdrew', note: 'Herstructurering' } as const;
    trajectory = await desk.now(accepted(await stopTrajectory(desk.dependencies)(COACH, stop)));
    expect(trajectory.stop).toEqual({ reason: 'companyWithdrew', note: 'Herstructurering' });
    expect(trajectory.phases.at(-1)).toEqual({ phase: 'stopped', on: '2024-06-01' });
    expect(refused(await enter('diagnosis', '2024-07-01'))).toMatchObject({ reason: 'trajectoryStopped' });

    const back = { ...seen(), reason: 'De onderneming gaat toch verder' };
    trajectory = await desk.now(accepted(await stepBack(desk.dependencies)(COACH, back)));
    expect(trajectory.stop).toBeUndefined();
    await entered('diagnosis', '2024-07-01');
  });

  it('cannot be stopped before its last phase', async () => {
    const early = { ...seen(), on: day('2024-01-31'), reason: 'other' } as const;
    expect(refused(await stopTrajectory(desk.dependencies)(COACH, early))).toEqual({
      code: 'invalid',
      fields: [{ pointer: '/on', message: 'beforePreviousPhase' }],
    });
  });

  it('is not there for who asks for another one', async () => {
    const unknown = { ...seen(), id: trajectoryId(9), reason: 'x' };
    expect(refused(await stepBack(desk.dependencies)(COACH, unknown))).toEqual({ code: 'notFound' });
  });
});
