import { beforeAll, describe, expect, it } from 'vitest';
import { peopleOf } from '../../functions/access/directory.ts';
import { auditRepository } from '../../functions/audit/repository.ts';
import { auditRoutes } from '../../functions/audit/routes.ts';
import { mayChangeIn } from '../../functions/compose/partnership/may-change.ts';
import { budgetRepository } from '../../functions/finance/budget/repository.ts';
import { budgetRoutes } from '../../functions/finance/budget/routes.ts';
import { certifiedRepository } from '../../functions/finance/certified/repository.ts';
import { certifiedRoutes } from '../../functions/finance/certified/routes.ts';
import { ownContributionRepository } from '../../functions/finance/own-contribution/repository.ts';
import { ownContributionRoutes } from '../../functions/finance/own-contribution/routes.ts';
import { paymentRepository } from '../../functions/finance/payments/repository.ts';
import { paymentRoutes } from '../../functions/finance/payments/routes.ts';
import { livingTableSchema } from '../../shared/finance/budget/schema.ts';
import { certifiedSchema, ownContributionsSchema, paymentsSchema } from '../../shared/finance/requests.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { type Member, memberSchema } from '../../shared/partnership/schema.ts';
import { membershipApp } from '../support/membership-app.ts';
import { ALFA } from '../support/store.ts';
import { Desk } from '../trajectory/desk.ts';
import { memberId } from './budget/samples.ts';

const [MANAGER, OFFICER, FINANCE, COACH] = [
  'programme-manager.agency.x',
  'project-officer.agency.x',
  'finance.alfa.x',
  'coach.alfa.x',
];
const MEMBERS: Member[] = (['promotor', 'partner', 'subcontractor'] as const).map((role, index) =>
  memberSchema.parse({
    id: memberId(index + 1),
    name: `=Lid ${index + 1}`,
    role,
    ...(index === 1 ? { until: '2024-06-30' } : {}),
  }),
);
const [PROMOTOR, LEFT, SUBCONTRACTOR, STRANGER] = [1, 2, 3, 4].map(memberId);
const KEYS = ['6f1f0c1e-9d2c-4a57-8a0e-2f64a6b0c001', '6f1f0c1e-9d2c-4a57-8a0e-2f64a6b0c002'];

/** The ledgers behind the real permissions, in November 2024. */
const openLedgers = async () => {
  const desk = await Desk.open();
  const { table } = desk;
  const { commit, system, readRules } = desk.dependencies;
  const mayChange = mayChangeIn(table);
  const [budgets, certified] = [budgetRepository(table), certifiedRepository(table)];
  const dependencies = {
    partnershipId: ALFA,
    members: async () => MEMBERS,
    budget: budgets.budget,
    certified: certified.ofPeriod,
    rulesOn: readRules,
    commit,
    system,
  };
  const app = membershipApp(system, [
    budgetRoutes({ ...dependencies, repository: budgets, mayChange: mayChange.budget }),
    certifiedRoutes({ ...dependencies, repository: certified, mayChange: mayChange.certified }),
    paymentRoutes({ ...dependencies, repository: paymentRepository(table), mayChange: mayChange.paid }),
    ownContributionRoutes({ ...dependencies, repository: ownContributionRepository(table) }),
    auditRoutes({ repository: auditRepository(table), people: peopleOf(table) }),
  ]);
  return { desk, app };
};

describe('budget and ledgers of a partnership', () => {
  let opened: Awaited<ReturnType<typeof openLedgers>>;
  beforeAll(async () => {
    opened = await openLedgers();
  });

  const call = (as: string, method: string, path: string, json?: unknown, key?: string) =>
    opened.app.request(`/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${as}`,
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const done = async (answer: Response | Promise<Response>) => {
    const given = await answer;
    expect([200, 201], await given.clone().text()).toContain(given.status);
    return given.json();
  };
  const refused = async (answer: Response | Promise<Response>) => {
    const given = await answer;
    const { code, reason, fields } = problemSchema.parse(await given.json());
    return [given.status, reason ?? code, ...(fields ?? []).map(({ pointer, message }) => `${pointer} ${message}`)];
  };
  const living = async () => livingTableSchema.parse(await done(call(FINANCE, 'GET', '/living-table')));

  it('take the first budget from the agency, once, of members that bear one then', async () => {
    const line = (of: string | undefined, year: number) => ({
      memberId: of,
      year,
      category: 'staff',
      amount: 100_000_00,
    });
    const put = (lines: readonly unknown[], as = MANAGER) =>
      call(as, 'PUT', '/budgets/1', { lines, reason: 'Goedgekeurde aanvraag' });
    expect(await refused(call(FINANCE, 'GET', '/budgets/1'))).toEqual([404, 'notFound']);
    expect(await refused(put([line(PROMOTOR, 2024)], OFFICER))).toEqual([403, 'target:write']);
    expect(
      await refused(put([line(SUBCONTRACTOR, 2024), line(STRANGER, 2024), line(LEFT, 2025), line(PROMOTOR, 2027)])),
    ).toEqual([
      400,
      'invalid',
      '/lines/0/memberId bearsNoBudget',
      '/lines/1/memberId unknownMember',
      '/lines/2/year noMemberThen',
      '/lines/3/year outsidePeriod',
    ]);
    expect(await refused(put([line(PROMOTOR, 2024), line(PROMOTOR, 2024)]))).toContain('/lines listedTwice');
    await done(put([line(PROMOTOR, 2024), line(LEFT, 2024)]));
    expect(await refused(put([line(PROMOTOR, 2024)]))).toEqual([409, 'budgetStands']);
  });

  const report = (amount: number, more: object = {}) => ({
    period: 1,
    year: 2024,
    report: 'Rapport 2024',
    certifiedOn: '2024-11-01',
    lines: [{ memberId: PROMOTOR, category: 'staff', amount }],
    ...more,
  });
  const certify = (body: object, as = OFFICER, key?: string) => call(as, 'POST', '/certified-amounts', body, key);

  it('record what was certified once, and tell what is over budget without refusing it', async () => {
    expect(await refused(certify(report(1), FINANCE))).toEqual([403, 'finance:record']);
    const [first, again] = [
      await done(certify(report(90_000_00), OFFICER, KEYS[0])),
      await done(certify(report(90_000_00), OFFICER, KEYS[0])),
    ];
    expect(certifiedSchema.parse(again).amounts).toEqual(certifiedSchema.parse(first).amounts);
    const { overBudget } = certifiedSchema.parse(await done(certify(report(30_000_00))));
    expect(overBudget).toEqual([{ memberId: PROMOTOR, category: 'staff', over: 20_000_00 }]);
    expect(await refused(certify(report(0)))).toContain('/lines/0/amount notZero');
    expect(await refused(certify(report(5, { certifiedOn: '2024-12-24', year: 2027 })))).toEqual([
      400,
      'invalid',
      '/year outsidePeriod',
      '/certifiedOn inFuture',
    ]);
  });

  it('correct it by an amount of its own, with a reason, and never below nothing, also two at once', async () => {
    const correction = (amount: number) => report(amount, { reason: 'Dubbele factuur' });
    expect(await refused(certify(report(-1)))).toEqual([400, 'invalid', '/reason required']);
    expect(await refused(certify(correction(-120_000_01)))).toContain('/lines/0/amount moreThanCertified');
    const outcomes = await Promise.all([certify(correction(-80_000_00)), certify(correction(-80_000_00))]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([201, 400]);
    expect((await living()).cells.map(({ figures }) => [figures.certified, figures.remaining])).toEqual([
      [40_000_00, 60_000_00],
      [0, 100_000_00],
    ]);
  });

  it('record payments, and take one back once', async () => {
    const payment = { period: 1, kind: 'advance', on: '2024-03-01', amount: 50_000_00, reference: 'EWSE 2024/17' };
    expect(await refused(call(FINANCE, 'POST', '/payments', payment))).toEqual([403, 'finance:record']);
    for (const wrong of [{ on: '2024-12-24' }, { on: '2023-12-31' }, { amount: -5 }])
      expect((await refused(call(OFFICER, 'POST', '/payments', { ...payment, ...wrong })))[0]).toBe(400);
    await done(call(OFFICER, 'POST', '/payments', payment, KEYS[1]));
    const { payments } = paymentsSchema.parse(await done(call(OFFICER, 'POST', '/payments', payment, KEYS[1])));
    expect(payments).toHaveLength(1);
    const back = (id: string | undefined) =>
      call(OFFICER, 'POST', `/payments/1/${id}/reversal`, { reason: 'Verkeerd partnerschap' });
    const after = paymentsSchema.parse(await done(back(payments[0]?.id)));
    expect(after.payments.map(({ amount, reverses }) => [amount, reverses])).toEqual([
      [50_000_00, undefined],
      [-50_000_00, payments[0]?.id],
    ]);
    expect(await refused(back(payments[0]?.id))).toEqual([409, 'takenBackAlready']);
    expect(await refused(back(after.payments[1]?.id))).toEqual([409, 'entryTakesBack']);
    expect(await refused(back(`pay_${'0'.repeat(26)}`))).toEqual([404, 'notFound']);
  });

  it('enter own contributions by the partnership, declared and with who paid', async () => {
    const fee = {
      period: 1,
      memberId: PROMOTOR,
      on: '2024-05-01',
      source: 'companyFees',
      payer: 'Onderneming De Linde nv',
      proof: 'Factuur 12',
      amount: 1_500_00,
      declared: true,
    };
    const enter = (body: object, as = FINANCE) => call(as, 'POST', '/own-contributions', body);
    expect(await refused(enter(fee, OFFICER))).toEqual([403, 'ownContribution:write']);
    const { payer, declared, ...without } = fee;
    expect(await refused(enter({ ...without, declared }))).toContain('/payer required');
    expect(await refused(enter({ ...without, payer }))).toContain('/declared declarationRequired');
    expect(await refused(enter({ ...fee, memberId: SUBCONTRACTOR }))).toContain('/memberId bearsNoBudget');
    expect(await refused(enter({ ...fee, memberId: LEFT, on: '2024-07-01' }))).toContain('/on noMemberThen');
    expect(await refused(enter({ ...fee, on: '2023-05-01' }))).toContain('/on outsidePeriod');
    await done(enter(fee));
    const own = ownContributionsSchema.parse(await done(enter({ ...without, declared, source: 'ownMeans' })));
    expect(own.contributions.map((one) => one.payer)).toEqual(['Onderneming De Linde nv', '=Lid 1']);
    const path = `/own-contributions/1/${own.contributions[0]?.id}/reversal`;
    const after = ownContributionsSchema.parse(await done(call(FINANCE, 'POST', path, { reason: 'Dubbel ingevoerd' })));
    expect(after.contributions.map(({ amount }) => amount)).toEqual([1_500_00, 1_500_00, -1_500_00]);
  });

  it('write every entry in the history, which only who may see the money reads', async () => {
    const trail = await opened.desk.history({ kind: 'finance', id: '1' });
    expect(trail.map(({ action }) => action)).toEqual([
      'certifiedAmount.recorded',
      'certifiedAmount.recorded',
      'certifiedAmount.corrected',
      'payment.recorded',
      'payment.takenBack',
      'ownContribution.entered',
      'ownContribution.entered',
      'ownContribution.takenBack',
    ]);
    for (const kind of ['finance', 'budget', 'settlement'])
      expect(await refused(call(COACH, 'GET', `/history/${kind}/1`))).toEqual([403, 'finance:read']);
    expect((await call(FINANCE, 'GET', '/history/finance/1')).status).toBe(200);
  });

  it('leave as a file that no spreadsheet takes for formulas, and on paper, with where they come from', async () => {
    const csv = await call(FINANCE, 'GET', '/living-table/export?format=csv&by=all');
    const text = await csv.text();
    expect(text).toContain('"Medegefinancierd door de Europese Unie"');
    expect(text).toMatch(/"Gegevens opgevraagd op \d\d\/11\/2024 om \d\d:\d\d\."/);
    expect(text).toContain(
      'Herkomst van het gecertificeerde: 3 met de hand ingevoerd, 0 overgenomen uit eigen dossiers',
    );
    expect(text).toContain(`"'=Lid 1";"2024";"personeelskosten";"100000,00"`);
    const pdf = await call(FINANCE, 'GET', '/living-table/document?by=memberYear&language=en');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(new TextDecoder('latin1').decode(await pdf.arrayBuffer()).slice(0, 5)).toBe('%PDF-');
  });
});
