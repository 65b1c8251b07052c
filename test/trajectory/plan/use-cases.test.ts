import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addAction, changeAction, setActionStatus } from '../../../functions/trajectory/actions.ts';
import { addEvidence } from '../../../functions/trajectory/evidence.ts';
import { setRootCauses } from '../../../functions/trajectory/plan/root-causes.ts';
import { splitSharedAction } from '../../../functions/trajectory/plan/split.ts';
import type { Company } from '../../../shared/company/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { rootCauseIdSchema } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { type ActionSplit, actionAdditionSchema } from '../../../shared/trajectory/requests.ts';
import { type ActionInput, actionInputSchema, type Trajectory } from '../../../shared/trajectory/schema.ts';
import { accepted, COACH, Desk, refused } from '../desk.ts';
import { companyId, day } from '../samples.ts';

const UNKNOWN = rootCauseIdSchema.parse('cau_00000000000000000000000404');

describe('the plan of a trajectory', () => {
  let desk: Desk;
  let companies: Company[];
  let trajectory: Trajectory;

  beforeAll(async () => {
    desk = await Desk.open();
    companies = [await desk.company('2800'), await desk.company('9000'), await desk.company('8500')];
  });
  beforeEach(async () => {
    trajectory = await desk.start(companies);
  });

  const ids = () => companies.map(({ id }) => id);
  const idOf = (index: number) => {
    const company = companies[index];
    if (!company) throw new Error('There are three');
    return company.id;
  };
  const seen = () => ({ id: trajectory.id, expectedVersion: trajectory.version });
  const done = async (outcome: Promise<Result<Trajectory['id'], Failure>>) => {
    trajectory = await desk.now(accepted(await outcome));
  };
  const typed = (overrides: Partial<ActionInput> = {}): ActionInput =>
    actionInputSchema.parse({
      title: 'Onthaal op eigen tempo',
      level: 'workFloor',
      structural: true,
      companyIds: ids(),
      ...overrides,
    });
  const add = (overrides: Partial<ActionInput> = {}) =>
    addAction(desk.dependencies)(COACH, {
      ...actionAdditionSchema.parse({ ...typed(overrides), on: '2024-04-01', expectedVersion: 1 }),
      ...seen(),
    });
  const theAction = () => {
    const [action] = trajectory.actions;
    if (!action) throw new Error('There is an action');
    return action;
  };
  const split = (request: Omit<ActionSplit, 'expectedVersion'>) =>
    splitSharedAction(desk.dependencies)(COACH, { ...seen(), actionId: theAction().id, ...request });
  const causes = (...rootCauses: Parameters<ReturnType<typeof setRootCauses>>[1]['rootCauses']) =>
    setRootCauses(desk.dependencies)(COACH, { ...seen(), rootCauses });

  it('keeps goal, owners, days and pilot of an action, and forgets what is taken away again', async () => {
    const plan = {
      goal: 'nieuwkomers blijven',
      plannedFrom: day('2024-12-01'),
      plannedFor: day('2025-02-28'),
      pilot: true,
      companyOwner: 'employer',
      companyOwnerFunction: 'zaakvoerder',
    } as const;
    await done(add(plan));
    expect(theAction()).toMatchObject(plan);
    await done(changeAction(desk.dependencies)(COACH, { ...typed(), ...seen(), actionId: theAction().id }));
    expect(theAction()).not.toHaveProperty('pilot');
    expect(theAction()).not.toHaveProperty('goal');
  });

  it('refuses an end before the beginning, and a cause that is not there', async () => {
    const wrong = { plannedFrom: day('2024-12-02'), plannedFor: day('2024-12-01'), rootCauseId: UNKNOWN };
    expect(refused(await add(wrong)).fields).toEqual([
      { pointer: '/plannedFor', message: 'endsBeforeStart' },
      { pointer: '/rootCauseId', message: 'notInTrajectory' },
    ]);
  });

  it('keeps with a status what the pilot taught', async () => {
    await done(add({ pilot: true }));
    const step = { status: 'tested', on: day('2024-06-01'), learned: 'In de ochtend werkt het.' } as const;
    await done(setActionStatus(desk.dependencies)(COACH, { ...seen(), actionId: theAction().id, ...step }));
    expect(theAction().statuses.at(-1)).toEqual(step);
  });

  it('keeps chains of causes; an action whose cause is taken away stays, without it', async () => {
    await done(causes({ problem: 'Mensen vertrekken', whys: ['geen onthaal', 'geen tijd'] }));
    const [chain] = trajectory.rootCauses ?? [];
    if (!chain) throw new Error('There is a chain');
    await done(add({ rootCauseId: chain.id }));
    await done(causes({ ...chain, problem: 'Nieuwe mensen vertrekken' }));
    expect(theAction().rootCauseId).toBe(chain.id);
    expect(refused(await causes({ ...chain, id: UNKNOWN })).fields).toEqual([
      { pointer: '/rootCauses/0/id', message: 'notInTrajectory' },
    ]);
    expect(refused(await causes(chain, chain)).fields).toEqual([
      { pointer: '/rootCauses/1/id', message: 'listedTwice' },
    ]);
    await done(causes());
    expect(theAction()).not.toHaveProperty('rootCauseId');
    expect((await desk.history({ kind: 'trajectory', id: trajectory.id })).at(-1)?.action).toBe(
      'trajectory.rootCausesSet',
    );
  });

  it('proves a shared action at several companies at once, each with a proof of its own', async () => {
    await done(add());
    const proof = { actionId: theAction().id, kind: 'photo', reference: 'Map 4', on: day('2024-07-01') } as const;
    const prove = (companyIds: Company['id'][]) => {
      const [first = idOf(0), ...alsoFor] = companyIds;
      return addEvidence(desk.dependencies)(COACH, { ...seen(), ...proof, companyId: first, alsoFor });
    };
    expect(refused(await prove([idOf(0), idOf(0), companyId(404)])).fields).toEqual([
      { pointer: '/alsoFor/0', message: 'listedTwice' },
      { pointer: '/alsoFor/1', message: 'notOfThisAction' },
    ]);
    await done(prove([idOf(0), idOf(2)]));
    expect(trajectory.evidence.map((added) => added.companyId)).toEqual([idOf(0), idOf(2)]);
    expect(new Set(trajectory.evidence.map(({ id }) => id)).size).toBe(2);
    expect(trajectory.evidence[0]).not.toHaveProperty('alsoFor');
  });

  it('lets one company drop out of a shared action while the others go on', async () => {
    await done(add());
    await done(split({ companyIds: [idOf(1)], status: 'dropped', on: day('2024-06-01') }));
    expect(
      trajectory.actions.map(({ companyIds, statuses }) => [companyIds, statuses.map(({ status }) => status)]),
    ).toEqual([
      [[idOf(0), idOf(2)], ['planned']],
      [[idOf(1)], ['planned', 'dropped']],
    ]);
    const event = (await desk.history({ kind: 'trajectory', id: trajectory.id })).at(-1);
    expect(event?.action).toBe('trajectory.actionSplit');
  });

  it('refuses to split off all companies, one that is not in it, or one twice', async () => {
    await done(add());
    expect(refused(await split({ companyIds: ids() })).fields).toEqual([
      { pointer: '/companyIds', message: 'someMustStay' },
    ]);
    expect(refused(await split({ companyIds: [companyId(404), idOf(0), idOf(0)] })).fields).toEqual([
      { pointer: '/companyIds/0', message: 'notOfThisAction' },
      { pointer: '/companyIds/2', message: 'listedTwice' },
    ]);
    const late = split({ companyIds: [idOf(0)], status: 'dropped', on: day('2024-11-16') });
    expect(refused(await late).fields).toEqual([{ pointer: '/on', message: 'inFuture' }]);
  });
});
