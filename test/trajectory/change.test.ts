import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeCompany } from '../../functions/company/change.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { changeTrajectory } from '../../functions/trajectory/change.ts';
import { establishmentsInUse, knownOfThoseWhoStay } from '../../functions/trajectory/companies.ts';
import { enterPhase, stopTrajectory } from '../../functions/trajectory/phases.ts';
import { type Company, companyInputSchema } from '../../shared/company/schema.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import { type Trajectory, type TrajectoryInput, trajectoryInputSchema } from '../../shared/trajectory/schema.ts';
import { accepted, COACH, Desk, refused } from './desk.ts';
import { day } from './samples.ts';

describe('changing a trajectory', () => {
  let desk: Desk;
  let first: Company;
  let second: Company;
  let trajectory: Trajectory;

  beforeAll(async () => {
    desk = await Desk.open();
  });
  beforeEach(async () => {
    first = await desk.company('2800', '2850');
    second = await desk.company('9000');
    trajectory = await desk.start([first]);
  });

  const typed = (companies: readonly Company[], overrides: Partial<TrajectoryInput> = {}): TrajectoryInput => {
    const { phase, on, ...input } = desk.startInput(companies);
    return trajectoryInputSchema.parse({ ...input, ...overrides });
  };
  const seen = () => ({ id: trajectory.id, expectedVersion: trajectory.version });
  const change = (input: TrajectoryInput) => changeTrajectory(desk.dependencies)(COACH, seen(), input);
  const changed = async (input: TrajectoryInput) => {
    trajectory = await desk.now(accepted(await change(input)));
  };
  const withActionFor = async (...companies: readonly Company[]) => {
    const request = {
      ...seen(),
      title: 'Rollen',
      level: 'workOrganisation',
      structural: true,
      companyIds: companies.map(({ id }) => id),
      status: 'planned',
    } as const;
    trajectory = await desk.now(accepted(await addAction(desk.dependencies)(COACH, request)));
  };

  it('keeps what was typed anew, and says in the history what it was', async () => {
    const coachInCharge = personIdSchema.parse('per_00000000000000000000000007');
    await changed(typed([first], { title: 'Taal op de vloer', themes: ['language-policy'], coachInCharge }));
    expect(trajectory).toMatchObject({ version: 2, title: 'Taal op de vloer', coachInCharge });
    const event = (await desk.history({ kind: 'trajectory', id: trajectory.id })).at(-1);
    expect(event?.changes).toEqual([
      { field: 'title', before: 'Rollen in de assemblage', after: 'Taal op de vloer' },
      { field: 'themes', before: ['work-organisation'], after: ['language-policy'] },
      { field: 'coachInCharge', after: coachInCharge },
    ]);
    await changed(typed([first]));
    expect(trajectory.coachInCharge).toBeUndefined();
  });

  it('lets a company join from today, or from the day that is given, and keeps that day', async () => {
    await changed(typed([first, second]));
    expect(trajectory.companies.map(({ since }) => since)).toEqual([undefined, '2024-11-15']);
    expect(await desk.trajectoriesOf(second.id)).toEqual([trajectory.id]);
    await changed(typed([first, second], { title: 'Samen verder' }));
    expect(trajectory.companies[1]?.since).toBe('2024-11-15');
    const [, part] = trajectory.companies;
    const earlier = typed([first, second]).companies.map((company) =>
      company.companyId === part?.companyId ? { ...company, since: day('2024-03-01') } : company,
    );
    await changed(typed([first, second], { companies: earlier }));
    expect(trajectory.companies[1]?.since).toBe('2024-03-01');
    const late = earlier.map((company) => ({ ...company, since: day('2024-11-16') }));
    expect(refused(await change(typed([first, second], { companies: late }))).fields).toEqual([
      { pointer: '/companies/0/since', message: 'inFuture' },
      { pointer: '/companies/1/since', message: 'inFuture' },
    ]);
  });

  it('lets a company leave, and tells the projector of who was in it and who is', async () => {
    await changed(typed([first, second]));
    const before = await desk.sequence({ kind: 'company', id: first.id });
    await changed(typed([second]));
    expect(await desk.trajectoriesOf(first.id)).toEqual([]);
    expect(await desk.sequence({ kind: 'company', id: first.id })).toBe(before + 1);
    const left = (await desk.history({ kind: 'company', id: first.id })).at(-1);
    expect(left).toMatchObject({ action: 'company.leftTrajectory' });
    expect(left?.changes).toEqual([{ field: 'trajectory', before: trajectory.id }]);
  });

  it('takes the actions of a company along when it leaves before there is a plan', async () => {
    await changed(typed([first, second]));
    await withActionFor(first);
    await changed(typed([second]));
    expect(trajectory.actions).toEqual([]);
    const left = (await desk.history({ kind: 'trajectory', id: trajectory.id })).at(-1);
    expect(left?.changes.find(({ field }) => field.startsWith('actions/'))?.before).toMatchObject({
      companyIds: [first.id],
    });
  });

  it('has nothing left to do for a company that left', () => {
    const { companies } = typed([second]);
    const known = { unreachable: [first.id, second.id], objections: [first.id] };
    expect(knownOfThoseWhoStay(known, companies)).toEqual({ unreachable: [second.id] });
    expect(knownOfThoseWhoStay({}, companies)).toEqual({});
  });

  it('does not let a company leave with which a plan was agreed', async () => {
    await changed(typed([first, second]));
    await withActionFor(first);
    const plan = { ...seen(), phase: 'plan', on: day('2024-04-01') } as const;
    trajectory = await desk.now(accepted(await enterPhase(desk.dependencies)(COACH, plan)));
    expect(refused(await change(typed([second]))).fields).toContainEqual({
      pointer: '/companies',
      message: 'companyMustStay',
    });
    await changed(typed([first]));
    expect(trajectory.companies).toHaveLength(1);
  });

  it('does not take away what the plan needed', async () => {
    await withActionFor(first);
    const plan = { ...seen(), phase: 'plan', on: day('2024-04-01') } as const;
    trajectory = await desk.now(accepted(await enterPhase(desk.dependencies)(COACH, plan)));
    expect(refused(await change(typed([first], { themes: [], resultDimensions: [] }))).fields).toEqual([
      { pointer: '/themes', message: 'themeRequired' },
      { pointer: '/resultDimensions', message: 'resultDimensionRequired' },
    ]);
  });

  it('refuses work floors as a start does', async () => {
    const companies = [{ companyId: first.id, establishments: second.establishments.map(({ number }) => number) }];
    expect(refused(await change(typed([first], { companies }))).fields).toEqual([
      { pointer: '/companies/0/establishments/0', message: 'notOfThisCompany' },
    ]);
  });

  it('leaves a stopped trajectory alone', async () => {
    const stop = { ...seen(), on: day('2024-06-01'), reason: 'noCapacity' } as const;
    trajectory = await desk.now(accepted(await stopTrajectory(desk.dependencies)(COACH, stop)));
    expect(refused(await change(typed([first])))).toMatchObject({ reason: 'trajectoryStopped' });
  });

  it('keeps the establishments it works in: they cannot be taken from the company', async () => {
    const dependencies = {
      ...desk.companyDependencies,
      establishmentsInUse: establishmentsInUse(desk.dependencies.repository),
    };
    const [kept, spare] = first.establishments;
    const companies = [{ companyId: first.id, establishments: kept ? [kept.number] : [] }];
    await changed(typed([first], { companies }));
    const without = (removed: typeof kept) => {
      const { enterpriseNumber, name, establishments } = first;
      const left = establishments.filter(({ number }) => number !== removed?.number);
      const addresses = left.map(({ number, address }) => ({ number, address: { postalCode: address.postalCode } }));
      return companyInputSchema.parse({ enterpriseNumber, name, sme: 'yes', establishments: addresses });
    };
    const request = { id: first.id, expectedVersion: first.version };
    expect(refused(await changeCompany(dependencies)(COACH, request, without(kept)))).toEqual({
      code: 'notAllowedNow',
      reason: 'establishmentInUse',
    });
    accepted(await changeCompany(dependencies)(COACH, request, without(spare)));
    expect((await desk.companyNow(first.id)).establishments).toHaveLength(1);
  });
});
