import { beforeAll, describe, expect, it } from 'vitest';
import { mayChangeIn } from '../../../functions/compose/partnership/may-change.ts';
import { amendableBudget } from '../../../functions/finance/budget/amendable.ts';
import { budgetRepository } from '../../../functions/finance/budget/repository.ts';
import { budgetRoutes } from '../../../functions/finance/budget/routes.ts';
import { amendableTarget } from '../../../functions/partnership/amend-target.ts';
import { amendmentRepository } from '../../../functions/partnership/amendment/repository.ts';
import { amendmentRoutes } from '../../../functions/partnership/amendment/routes.ts';
import { partnershipRepository } from '../../../functions/partnership/repository.ts';
import { budgetSchema } from '../../../shared/finance/schema.ts';
import { problemSchema } from '../../../shared/kernel/errors.ts';
import { amendmentViewSchema } from '../../../shared/partnership/amendment/requests.ts';
import { memberSchema } from '../../../shared/partnership/schema.ts';
import { lineOf } from '../../finance/budget/samples.ts';
import { membershipApp } from '../../support/membership-app.ts';
import { ALFA } from '../../support/store.ts';
import { Desk } from '../../trajectory/desk.ts';

const [COORDINATOR, OFFICER, MANAGER] = [
  'coordinator.alfa.x',
  'project-officer.agency.x',
  'programme-manager.agency.x',
];
const [STAFF, TRAVEL] = [lineOf(1, 2025, 'staff', 100_000_00), lineOf(2, 2025, 'travel', 20_000_00)];
const SUBCONTRACTOR = 3;
const MEMBERS = [STAFF.memberId, TRAVEL.memberId, lineOf(SUBCONTRACTOR, 2025, 'staff', 0).memberId].map((id, index) =>
  memberSchema.parse({ id, name: id, role: ['promotor', 'partner', 'subcontractor'][index] }),
);

const openRoutes = async () => {
  const desk = await Desk.open();
  const { table, dependencies } = desk;
  const { commit, system, readRules } = dependencies;
  const [budgets, members, mayChange] = [budgetRepository(table), async () => MEMBERS, mayChangeIn(table)];
  const app = membershipApp(system, [
    budgetRoutes({
      partnershipId: ALFA,
      repository: budgets,
      mayChange: mayChange.budget,
      budget: budgets.budget,
      certified: async () => [],
      rulesOn: readRules,
      members,
      commit,
      system,
    }),
    amendmentRoutes({
      repository: amendmentRepository(table),
      target: amendableTarget({ repository: partnershipRepository(table), mayChange: mayChange.agreed, system }),
      budget: amendableBudget({ repository: budgets, members, mayChange: mayChange.budget, system }),
      commit,
      system,
    }),
  ]);
  return { desk, app };
};

describe('amendments of an approved budget', () => {
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
  const propose = (lines: readonly unknown[], over = 1, as = COORDINATOR) =>
    call(as, 'POST', '/amendments', {
      period: 1,
      over,
      to: { subject: 'budget', lines },
      reason: 'Meer verplaatsingen.',
    });
  const decide = (id: string, step: 'approval' | 'refusal', reason?: string) =>
    call(OFFICER, 'POST', `/amendments/${id}/${step}`, { expectedVersion: 1, reason });
  const standing = async () => {
    const { version, lines } = budgetSchema.parse(await (await call(COORDINATOR, 'GET', '/budgets/1')).json());
    return [version, ...lines.map(({ amount }) => amount)];
  };
  const MORE_TRAVEL = [lineOf(1, 2025, 'staff', 90_000_00), lineOf(2, 2025, 'travel', 30_000_00)];

  it('come after the first budget, which the agency sets', async () => {
    expect(await refused(propose(MORE_TRAVEL))).toEqual([409, 'nothingToAmend']);
    const first = { lines: [STAFF, TRAVEL], reason: 'Goedgekeurde aanvraag' };
    expect((await call(MANAGER, 'PUT', '/budgets/1', first)).status).toBe(200);
  });

  it('must change something, whatever the order of the lines, and keep to the rules of the first one', async () => {
    expect(await refused(propose(MORE_TRAVEL, 1, OFFICER))).toEqual([403, 'amendment:propose']);
    expect(await refused(propose([TRAVEL, STAFF]))).toEqual([400, 'invalid', '/to nothingChanges']);
    expect(await refused(propose([STAFF, STAFF]))).toContain('/to/lines listedTwice');
    expect(
      await refused(propose([STAFF, lineOf(SUBCONTRACTOR, 2025, 'staff', 1), lineOf(2, 2027, 'staff', 1)])),
    ).toEqual([400, 'invalid', '/to/lines/1/memberId bearsNoBudget', '/to/lines/2/year outsidePeriod']);
  });

  it('change the budget when the agency approves, with what differs in its history', async () => {
    const { id } = await done(propose(MORE_TRAVEL));
    expect(await refused(propose([STAFF]))).toEqual([409, 'amendmentWaiting']);
    expect(await standing()).toEqual([1, 100_000_00, 20_000_00]);
    expect((await done(decide(id, 'approval'))).state).toBe('approved');
    expect(await standing()).toEqual([2, 90_000_00, 30_000_00]);
    const [proposed] = await opened.desk.history({ kind: 'amendment', id });
    const amended = (await opened.desk.history({ kind: 'budget', id: '1' })).at(-1);
    expect([amended?.action, amended?.changes]).toEqual(['budget.amended', proposed?.changes]);
    expect(amended?.changes).toContainEqual({
      field: `lines/${TRAVEL.memberId}/2025/travel`,
      before: 20_000_00,
      after: 30_000_00,
    });
  });

  it('leave it as it is when the agency refuses', async () => {
    const { id } = await done(propose([STAFF, TRAVEL], 2));
    expect((await done(decide(id, 'refusal', 'Eerst overleg.'))).state).toBe('refused');
    expect(await standing()).toEqual([2, 90_000_00, 30_000_00]);
  });

  it('are proposed over the budget as it stands, and not over the one before', async () => {
    expect(await refused(propose([STAFF], 1))).toEqual([409, 'conflict']);
    expect(await standing()).toEqual([2, 90_000_00, 30_000_00]);
  });
});
