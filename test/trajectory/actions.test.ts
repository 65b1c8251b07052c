import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { addAction, changeAction, setActionStatus } from '../../functions/trajectory/actions.ts';
import { addEvidence, removeEvidence } from '../../functions/trajectory/evidence.ts';
import type { Company } from '../../shared/company/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { ActionId } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { type ActionAddition, actionAdditionSchema } from '../../shared/trajectory/requests.ts';
import {
  type ActionInput,
  type AdaptationStatus,
  actionInputSchema,
  type EvidenceInput,
  MAXIMUM_ACTIONS,
  MAXIMUM_EVIDENCE,
  type Trajectory,
} from '../../shared/trajectory/schema.ts';
import { accepted, COACH, Desk, refused } from './desk.ts';
import { actionId, actionOf, companyId, day, evidenceId, evidenceOf } from './samples.ts';

describe('actions and their evidence', () => {
  let desk: Desk;
  let first: Company;
  let second: Company;
  let trajectory: Trajectory;

  beforeAll(async () => {
    desk = await Desk.open();
    first = await desk.company('2800');
    second = await desk.company('9000');
  });
  beforeEach(async () => {
    trajectory = await desk.start([first, second]);
  });

  const seen = () => ({ id: trajectory.id, expectedVersion: trajectory.version });
  const done = async (outcome: Promise<Result<Trajectory['id'], Failure>>) => {
    trajectory = await desk.now(accepted(await outcome));
  };
  const typed = (overrides: Partial<ActionInput> = {}): ActionInput =>
    actionInputSchema.parse({
      title: 'Functies worden rollen',
      level: 'workOrganisation',
      structural: true,
      companyIds: [first.id],
      ...overrides,
    });
  const add = (overrides: Partial<ActionAddition> = {}) => {
    const { expectedVersion, ...request } = actionAdditionSchema.parse({
      ...typed(),
      expectedVersion: 1,
      ...overrides,
    });
    return addAction(desk.dependencies)(COACH, { ...request, ...seen() });
  };
  const theAction = () => {
    const [action] = trajectory.actions;
    if (!action) throw new Error('There is an action');
    return action;
  };
  const setStatus = (status: AdaptationStatus, on: string, id: ActionId = theAction().id) =>
    setActionStatus(desk.dependencies)(COACH, { ...seen(), actionId: id, status, on: day(on) });
  const prove = (overrides: Partial<EvidenceInput> = {}) =>
    addEvidence(desk.dependencies)(COACH, {
      ...seen(),
      actionId: theAction().id,
      companyId: first.id,
      kind: 'photo',
      reference: 'Map 4, foto 12',
      on: day('2024-07-01'),
      ...overrides,
    });
  /** The trajectory as if it had grown to this, without the many requests that would take. */
  const grownTo = async (overrides: Partial<Trajectory>) => {
    const item = { type: 'trajectory', v: 1, ...trajectory, ...overrides, version: trajectory.version + 1 };
    const key = keys.trajectory(trajectory.id);
    const changes = [{ kind: 'put', key, item, expectedVersion: trajectory.version }] as const;
    expect(await desk.dependencies.commit({ changes, audit: [] })).toMatchObject({ ok: true });
    trajectory = await desk.now(trajectory.id);
  };

  it('adds an action, planned from today unless said otherwise', async () => {
    await done(add());
    await done(add({ status: 'implemented', on: day('2024-06-01') }));
    expect(trajectory.actions.map(({ statuses }) => statuses)).toEqual([
      [{ status: 'planned', on: '2024-11-15' }],
      [{ status: 'implemented', on: '2024-06-01' }],
    ]);
  });

  it('refuses an action for a company that does not take part, or twice for one', async () => {
    expect(refused(await add({ companyIds: [first.id, companyId(404), first.id] })).fields).toEqual([
      { pointer: '/companyIds/1', message: 'notInTrajectory' },
      { pointer: '/companyIds/2', message: 'listedTwice' },
    ]);
  });

  it('does not call an instrument structural: it helps, but never counts alone', async () => {
    expect(refused(await add({ intervention: 'mentor' })).fields).toEqual([
      { pointer: '/structural', message: 'interventionNotStructural' },
    ]);
    await done(add({ intervention: 'mentor', structural: false }));
    await done(add({ intervention: 'task-carving' }));
    const change = { ...typed({ intervention: 'other' }), ...seen(), actionId: theAction().id };
    expect(refused(await changeAction(desk.dependencies)(COACH, change)).code).toBe('invalid');
  });

  it('changes what was typed of an action, and leaves its statuses', async () => {
    await done(add());
    await done(setStatus('tested', '2024-11-15'));
    const change = { ...typed({ title: 'Anders', companyIds: [second.id] }), ...seen(), actionId: theAction().id };
    await done(changeAction(desk.dependencies)(COACH, change));
    expect(theAction()).toMatchObject({
      title: 'Anders',
      companyIds: [second.id],
      statuses: [{ status: 'tested', on: '2024-11-15' }],
    });
    const [event] = (await desk.history({ kind: 'trajectory', id: trajectory.id })).slice(-1);
    expect(event?.changes).toMatchObject([{ field: `actions/${theAction().id}` }]);
  });

  it('lets a status hold from its day on: what was recorded for later gives way', async () => {
    await done(add({ on: day('2024-03-01') }));
    await done(setStatus('implemented', '2024-06-01'));
    await done(setStatus('embedded', '2024-10-01'));
    expect(theAction().statuses.map(({ status }) => status)).toEqual(['planned', 'implemented', 'embedded']);
    await done(setStatus('tested', '2024-05-01'));
    expect(theAction().statuses).toEqual([
      { status: 'planned', on: '2024-03-01' },
      { status: 'tested', on: '2024-05-01' },
    ]);
    await done(setStatus('implemented', '2024-02-01'));
    expect(theAction().statuses).toEqual([{ status: 'implemented', on: '2024-02-01' }]);
  });

  it('refuses a status or a proof in the future, or before the trajectory began', async () => {
    await done(add());
    for (const outcome of [await setStatus('implemented', '2024-11-16'), await prove({ on: day('2024-11-16') })])
      expect(refused(outcome).fields).toEqual([{ pointer: '/on', message: 'inFuture' }]);
    for (const outcome of [await setStatus('implemented', '2024-01-31'), await prove({ on: day('2024-01-31') })])
      expect(refused(outcome).fields).toEqual([{ pointer: '/on', message: 'beforeTrajectory' }]);
  });

  it('proves an action at a company that the action is for', async () => {
    await done(add());
    expect(refused(await prove({ companyId: second.id })).fields).toEqual([
      { pointer: '/companyId', message: 'notOfThisAction' },
    ]);
    expect(refused(await prove({ actionId: actionId(404) })).fields).toEqual([
      { pointer: '/actionId', message: 'notInTrajectory' },
    ]);
    await done(prove());
    expect(trajectory.evidence).toMatchObject([{ companyId: first.id, kind: 'photo', on: '2024-07-01' }]);
    const change = { ...typed({ companyIds: [second.id] }), ...seen(), actionId: theAction().id };
    expect(refused(await changeAction(desk.dependencies)(COACH, change)).fields).toEqual([
      { pointer: '/companyIds', message: 'companyHasEvidence' },
    ]);
  });

  it('takes away a proof with a reason, which the history keeps', async () => {
    await done(add());
    await done(prove());
    const [proof] = trajectory.evidence;
    if (!proof) throw new Error('There is a proof');
    const removal = { ...seen(), evidenceId: proof.id, reason: 'Foto van een andere vloer' };
    await done(removeEvidence(desk.dependencies)(COACH, removal));
    expect(trajectory.evidence).toEqual([]);
    const event = (await desk.history({ kind: 'trajectory', id: trajectory.id })).at(-1);
    expect(event).toMatchObject({ action: 'trajectory.evidenceRemoved', reason: removal.reason });
    expect(event?.changes).toContainEqual({ field: `evidence/${proof.id}`, before: proof });
  });

  it('knows nothing of actions and proofs that are not there', async () => {
    expect(refused(await setStatus('tested', '2024-11-15', actionId(404)))).toEqual({ code: 'notFound' });
    const change = { ...typed(), ...seen(), actionId: actionId(404) };
    expect(refused(await changeAction(desk.dependencies)(COACH, change))).toEqual({ code: 'notFound' });
    const removal = { ...seen(), evidenceId: evidenceId(404), reason: 'x' };
    expect(refused(await removeEvidence(desk.dependencies)(COACH, removal))).toEqual({ code: 'notFound' });
  });

  it('stays within fixed limits, so that a trajectory stays one small item', async () => {
    const full = { code: 'notAllowedNow', reason: 'trajectoryFull' };
    const planned = (number: number) => actionOf(number, [['planned', '2024-03-01']], { companyIds: [first.id] });
    await grownTo({ actions: Array.from({ length: MAXIMUM_ACTIONS }, (_, index) => planned(index + 1)) });
    expect(refused(await add())).toEqual(full);
    const proofs = (length: number, reference: string) =>
      Array.from({ length }, (_, index) => evidenceOf(index + 1, '2024-07-01', { companyId: first.id, reference }));
    await grownTo({ evidence: proofs(MAXIMUM_EVIDENCE, 'Map 4') });
    expect(refused(await prove())).toEqual(full);
    await grownTo({ evidence: proofs(MAXIMUM_EVIDENCE - 1, 'é'.repeat(200)) });
    expect(refused(await prove())).toEqual(full);
  });
});
