import { beforeAll, describe, expect, it } from 'vitest';
import { setCompanyStatus } from '../../functions/company/archive.ts';
import { startTrajectory } from '../../functions/trajectory/start.ts';
import type { Company } from '../../shared/company/schema.ts';
import { type TrajectoryStart, trajectoryStartSchema } from '../../shared/trajectory/requests.ts';
import { accepted, COACH, Desk, refused } from './desk.ts';
import { companyId, day } from './samples.ts';

describe('starting a trajectory', () => {
  let desk: Desk;
  let mechelen: Company;
  let other: Company;
  const start = (input: TrajectoryStart, idempotencyKey?: string) =>
    startTrajectory(desk.dependencies)(COACH, input, { idempotencyKey });
  const fieldsOf = async (input: TrajectoryStart) => refused(await start(input)).fields;

  beforeAll(async () => {
    desk = await Desk.open();
    mechelen = await desk.company('2800');
    other = await desk.company('2860');
  });

  it('keeps what was typed, in its first phase', async () => {
    const input = desk.startInput([mechelen], { phase: 'lead', on: day('2024-01-20') });
    const trajectory = await desk.now(accepted(await start(input)));
    const { phase, on, ...typed } = input;
    expect(trajectory).toMatchObject({ ...typed, version: 1, phases: [{ phase, on }], actions: [], evidence: [] });
  });

  it('links it to its companies, tells the projector of both, and writes both histories', async () => {
    const company = await desk.company('9000');
    const { id } = await desk.start([company]);
    expect(await desk.trajectoriesOf(company.id)).toEqual([id]);
    expect(await desk.sequence({ kind: 'trajectory', id })).toBe(1);
    expect(await desk.sequence({ kind: 'company', id: company.id })).toBe(2);
    const [event] = await desk.history({ kind: 'trajectory', id });
    expect(event).toMatchObject({ action: 'trajectory.started', actor: COACH.subject, roles: COACH.roles });
    expect(event?.changes.map(({ field }) => field)).toContain('title');
    const actions = (await desk.history({ kind: 'company', id: company.id })).map(({ action }) => action);
    expect(actions.sort()).toEqual(['company.joinedTrajectory', 'company.registered']);
  });

  it('makes one trajectory of a request that is sent twice', async () => {
    const company = await desk.company('8500');
    const key = '2f6b1f3e-55a0-4f0e-9a7c-0d6a53c9f001';
    const first = accepted(await start(desk.startInput([company]), key));
    expect(accepted(await start(desk.startInput([company]), key))).toBe(first);
    expect(await desk.trajectoriesOf(company.id)).toEqual([first]);
    expect(await desk.history({ kind: 'trajectory', id: first })).toHaveLength(1);
  });

  it('makes one trajectory of one request that arrives twenty times at once', async () => {
    const company = await desk.company('3000');
    const key = '2f6b1f3e-55a0-4f0e-9a7c-0d6a53c9f002';
    const made = await Promise.all(Array.from({ length: 20 }, () => start(desk.startInput([company]), key)));
    expect(new Set(made.map(accepted)).size).toBe(1);
    expect(await desk.trajectoriesOf(company.id)).toHaveLength(1);
  });

  it('refuses a day in the future or before there was a programme, at the day', async () => {
    expect(await fieldsOf(desk.startInput([mechelen], { on: day('2024-11-16') }))).toEqual([
      { pointer: '/on', message: 'inFuture' },
    ]);
    expect(await fieldsOf(desk.startInput([mechelen], { on: day('2022-12-31') }))).toEqual([
      { pointer: '/on', message: 'tooEarly' },
    ]);
  });

  it('refuses companies that are unknown, archived or there twice, at the company', async () => {
    const [part] = desk.startInput([mechelen]).companies;
    if (!part) throw new Error('The input has a company');
    const unknown = { ...desk.startInput([mechelen]), companies: [{ ...part, companyId: companyId(404) }] };
    expect(await fieldsOf(unknown)).toEqual([{ pointer: '/companies/0/companyId', message: 'unknownCompany' }]);
    expect(await fieldsOf(desk.startInput([mechelen, mechelen]))).toEqual([
      { pointer: '/companies/1/companyId', message: 'listedTwice' },
    ]);
    const archived = await desk.company('2000');
    const request = { id: archived.id, expectedVersion: archived.version, status: 'archived' } as const;
    accepted(await setCompanyStatus(desk.companyDependencies)(COACH, request));
    expect(await fieldsOf(desk.startInput([mechelen, archived]))).toEqual([
      { pointer: '/companies/1/companyId', message: 'companyArchived' },
    ]);
  });

  it('refuses an establishment of another company, or one that is named twice, at the establishment', async () => {
    const [part] = desk.startInput([mechelen]).companies;
    const [floor] = part?.establishments ?? [];
    const [foreign] = other.establishments;
    if (!part || !floor || !foreign) throw new Error('Both companies have an establishment');
    const withFloors = (establishments: typeof part.establishments) => ({
      ...desk.startInput([mechelen]),
      companies: [{ ...part, establishments }],
    });
    expect(await fieldsOf(withFloors([floor, foreign.number]))).toEqual([
      { pointer: '/companies/0/establishments/1', message: 'notOfThisCompany' },
    ]);
    expect(await fieldsOf(withFloors([floor, floor]))).toEqual([
      { pointer: '/companies/0/establishments/1', message: 'listedTwice' },
    ]);
  });

  it('refuses work floors that all lie outside the Flemish Region, and asks no more than one that lies in it', async () => {
    // A company registers with at least one establishment in Flanders; the trajectory may work in another one.
    const both = await desk.company('1000', '2800');
    const [outside] = both.establishments;
    if (!outside) throw new Error('The company has establishments');
    const elsewhere = desk.startInput([both], {
      companies: [{ companyId: both.id, establishments: [outside.number] }],
    });
    expect(await fieldsOf(elsewhere)).toEqual([
      { pointer: '/companies/0/establishments', message: 'noWorkFloorInFlanders' },
    ]);
    expect((await start(desk.startInput([both]))).ok).toBe(true);
    const joint = { ...elsewhere, companies: [...elsewhere.companies, ...desk.startInput([mechelen]).companies] };
    expect((await start(joint)).ok).toBe(true);
  });

  it('writes nothing of what it refuses', async () => {
    const company = await desk.company('2300');
    await start(desk.startInput([company], { on: day('2030-01-01') }));
    expect(await desk.trajectoriesOf(company.id)).toEqual([]);
    expect(await desk.sequence({ kind: 'company', id: company.id })).toBe(1);
  });

  it('takes at most as many companies as one transaction holds', async () => {
    const companies = await Promise.all(Array.from({ length: 12 }, () => desk.company('2800')));
    const trajectory = await desk.start(companies);
    expect(trajectory.companies).toHaveLength(12);
    const tooMany = { ...desk.startInput(companies), companies: [...trajectory.companies, ...trajectory.companies] };
    expect(trajectoryStartSchema.safeParse(tooMany).error?.issues[0]).toMatchObject({ message: 'tooMany' });
  });
});
