import { beforeAll, describe, expect, it } from 'vitest';
import { mayChangeIn } from '../../../functions/compose/partnership/may-change.ts';
import { putSettlement, settlementRepository } from '../../../functions/finance/settlement/repository.ts';
import { amendableTarget } from '../../../functions/partnership/amend-target.ts';
import type { Amendable } from '../../../functions/partnership/amendment/dependencies.ts';
import { refusedAmendments, waitingAmendments } from '../../../functions/partnership/amendment/reminders.ts';
import { amendmentRepository } from '../../../functions/partnership/amendment/repository.ts';
import { amendmentRoutes } from '../../../functions/partnership/amendment/routes.ts';
import { putExtension } from '../../../functions/partnership/closing/repository.ts';
import { partnershipRepository } from '../../../functions/partnership/repository.ts';
import { partnershipRoutes } from '../../../functions/partnership/routes.ts';
import { addDays, instant, isoDate } from '../../../shared/kernel/dates.ts';
import { problemSchema } from '../../../shared/kernel/errors.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { amendmentViewSchema } from '../../../shared/partnership/amendment/requests.ts';
import { targetSchema } from '../../../shared/partnership/schema.ts';
import { ProjectionDesk } from '../../figures/projection-desk.ts';
import { settlementIn } from '../../finance/settlement/samples.ts';
import { membershipApp } from '../../support/membership-app.ts';
import { ALFA } from '../../support/store.ts';
import { Desk } from '../../trajectory/desk.ts';

const [COORDINATOR, PROMOTOR, OFFICER, MANAGER] = [
  'coordinator.alfa.x',
  'promotor.alfa.x',
  'project-officer.agency.x',
  'programme-manager.agency.x',
];
/** The day of the desk. */
const TODAY = isoDate('2024-11-15');
const BASELINE = {
  companies: 100,
  weight: 80,
  further: [{ measure: 'adaptedWithEvidence', goal: 60, weight: 20 }],
  yearly: [{ year: 2024, companies: 20 }],
  grantedSubsidy: 850_000_00,
};
const NO_BUDGET: Amendable<'budget'> = {
  standing: async () => undefined,
  mayChange: async () => ok([]),
  errors: async () => [],
  apply: async () => ({ changes: [], audit: [] }),
};

const openRoutes = async () => {
  const desk = await Desk.open();
  const { table, dependencies } = desk;
  const repository = partnershipRepository(table);
  const app = membershipApp(dependencies.system, [
    partnershipRoutes({ ...dependencies, repository, mayChange: mayChangeIn(table).agreed }),
    amendmentRoutes({
      ...dependencies,
      repository: amendmentRepository(table),
      target: amendableTarget({
        ...dependencies,
        repository,
        mayChange: mayChangeIn(table).agreed,
      }),
      budget: NO_BUDGET,
    }),
  ]);
  /** A settlement of the period comes into that state. */
  const settle = async (state: 'settled' | 'reopened') => {
    const { settlements } = await settlementRepository(table).ofPeriod(1);
    const change = putSettlement(settlementIn(state), settlements.length === 0 ? 'absent' : 1);
    await dependencies.commit({ changes: [change], audit: [] });
  };
  return { desk, app, repository, settle };
};

describe('amendments of an approved target', () => {
  let opened: Awaited<ReturnType<typeof openRoutes>>;
  beforeAll(async () => {
    opened = await openRoutes();
  });

  const call = (as: string | undefined, method: string, path: string, json?: unknown) =>
    opened.app.request(`/api${path}`, {
      method,
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const refused = async (answer: Response | Promise<Response>) => {
    const given = await answer;
    const { code, reason, fields } = problemSchema.parse(await given.json());
    return [given.status, reason ?? code, ...(fields ?? []).map(({ pointer, message }) => `${pointer} ${message}`)];
  };
  const done = async (answer: Response | Promise<Response>) => amendmentViewSchema.parse(await (await answer).json());
  const propose = (as: string | undefined, target: object, over = 1) =>
    call(as, 'POST', '/amendments', {
      period: 1,
      over,
      to: { subject: 'target', target: { ...BASELINE, ...target } },
      reason: 'Een partner viel weg.',
    });
  const setBaseline = (target: object) =>
    call(MANAGER, 'PUT', '/targets/1', {
      expectedVersion: 'absent',
      target: { ...BASELINE, ...target, reason: 'Oproep 2023.' },
    });

  it('come after the baseline, which the agency sets once', async () => {
    expect(await refused(propose(COORDINATOR, { companies: 90 }))).toEqual([409, 'nothingToAmend']);
    expect((await setBaseline({})).status).toBe(200);
    expect(await refused(setBaseline({ companies: 90 }))).toEqual([409, 'targetNeedsAmendment']);
    expect(await opened.repository.target(1)).toMatchObject({ companies: 100, further: [{ weight: 20 }] });
  });

  it('are proposed by the partnership over what it has seen, and one at a time', async () => {
    expect(await refused(propose(OFFICER, { companies: 90 }))).toEqual([403, 'amendment:propose']);
    expect(await refused(propose(COORDINATOR, {}))).toEqual([400, 'invalid', '/to nothingChanges']);
    expect(await refused(propose(COORDINATOR, { companies: 10 }))).toContain(
      '/to/target/yearly/0/companies aboveTarget',
    );
    expect(await refused(propose(COORDINATOR, { companies: 90 }, 2))).toEqual([409, 'conflict']);
    const first = await done(propose(COORDINATOR, { companies: 90 }));
    expect(first).toMatchObject({ state: 'proposed', from: { target: { companies: 100 } } });
    expect(await refused(propose(PROMOTOR, { companies: 95 }))).toEqual([409, 'amendmentWaiting']);
    // Nothing changed yet; taken back, another can be proposed.
    expect((await opened.repository.target(1))?.companies).toBe(100);
    const back = await done(call(PROMOTOR, 'POST', `/amendments/${first.id}/withdrawal`, { expectedVersion: 1 }));
    expect(back.state).toBe('withdrawn');
  });

  it('change the target when the agency approves, both with their history', async () => {
    const { id } = await done(propose(COORDINATOR, { companies: 90 }));
    const approval = (as: string | undefined, expectedVersion: number) =>
      call(as, 'POST', `/amendments/${id}/approval`, { expectedVersion });
    expect(await refused(approval(COORDINATOR, 1))).toEqual([403, 'amendment:decide']);
    expect(await refused(approval(OFFICER, 2))).toEqual([409, 'conflict']);
    expect((await done(approval(OFFICER, 1))).state).toBe('approved');
    expect(await refused(approval(MANAGER, 2))).toEqual([409, 'amendmentDecided']);
    const target = targetSchema.parse(await opened.repository.target(1));
    expect(target).toMatchObject({ companies: 90, version: 2, weight: 80 });
    const histories = [
      await opened.desk.history({ kind: 'target', id: '1' }),
      await opened.desk.history({ kind: 'amendment', id }),
    ];
    expect(histories.map((trail) => trail.map(({ action }) => action))).toEqual([
      ['target.set', 'target.amended'],
      ['amendment.proposed', 'amendment.approved'],
    ]);
  });

  it('wait until a settlement that rests on the target is reopened', async () => {
    const { id } = await done(propose(PROMOTOR, { companies: 80 }, 2));
    const approve = () => call(OFFICER, 'POST', `/amendments/${id}/approval`, { expectedVersion: 1 });
    await opened.settle('settled');
    expect(await refused(approve())).toEqual([409, 'settlementStands']);
    expect((await done(call(PROMOTOR, 'POST', `/amendments/${id}/withdrawal`, { expectedVersion: 1 }))).state).toBe(
      'withdrawn',
    );
    expect(await refused(propose(PROMOTOR, { companies: 80 }, 2))).toEqual([409, 'settlementStands']);
    await opened.settle('reopened');
    const again = await done(propose(PROMOTOR, { companies: 80 }, 2));
    expect(
      (await done(call(PROMOTOR, 'POST', `/amendments/${again.id}/withdrawal`, { expectedVersion: 1 }))).state,
    ).toBe('withdrawn');
  });

  it('leave it as it is when the agency refuses, with the reason', async () => {
    const { id } = await done(propose(PROMOTOR, { companies: 70 }, 2));
    const refusal = (body: object) =>
      call(MANAGER, 'POST', `/amendments/${id}/refusal`, { expectedVersion: 1, ...body });
    expect(await refused(refusal({}))).toContain('/reason required');
    expect(await done(refusal({ reason: 'Eerst overleg.' }))).toMatchObject({
      state: 'refused',
      decisionReason: 'Eerst overleg.',
    });
    expect((await opened.repository.target(1))?.companies).toBe(90);
  });

  it('are not of a period in which the partnership does not go on', async () => {
    const decide = (decision: 'extended' | 'notExtended', over: number | 'absent') => {
      const version = over === 'absent' ? 1 : over + 1;
      const extension = { decision, reason: 'Evaluatie', version, decidedAt: instant('2024-11-01T09:00:00.000Z') };
      return opened.desk.dependencies.commit({ changes: [putExtension(2, extension, over)], audit: [] });
    };
    const proposeNext = () =>
      call(PROMOTOR, 'POST', '/amendments', {
        period: 2,
        over: 1,
        to: { subject: 'target', target: { ...BASELINE, companies: 90, yearly: [] } },
        reason: 'Een partner viel weg.',
      });
    await decide('extended', 'absent');
    const target = { ...BASELINE, yearly: [], reason: 'Verlenging.' };
    expect((await call(MANAGER, 'PUT', '/targets/2', { expectedVersion: 'absent', target })).status).toBe(200);
    await decide('notExtended', 1);
    expect(await refused(proposeNext())).toEqual([409, 'periodNotExtended']);
  });

  it('tell the agency what waits for it, and the partnership what was refused lately', async () => {
    const { desk } = opened;
    const repository = amendmentRepository(desk.table);
    const { id } = await done(propose(PROMOTOR, { companies: 80 }, 2));
    const projection = await ProjectionDesk.beside(desk);
    for (const one of await repository.amendments()) await projection.project({ kind: 'amendment', id: one.id });
    const waiting = await waitingAmendments({ agency: projection.agency, partnershipIds: [ALFA] }).items(TODAY);
    expect(waiting.map(({ key, page }) => [key, page])).toEqual([
      [`amendment/alfa/${id}`, '/partnerships/alfa/targets'],
    ]);
    const refusals = refusedAmendments({ repository, home: '/partnerships/alfa' });
    expect(await refusals.items(TODAY)).toMatchObject([{ kind: 'returned', roles: ['promotor', 'coordinator'] }]);
    expect(await refusals.items(addDays(TODAY, 31))).toEqual([]);
  });
});
