import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesReminders } from '../../functions/programme/draft/reminders.ts';
import { rulesDraftRoutes } from '../../functions/programme/draft/routes.ts';
import { programmeRoutes } from '../../functions/programme/routes.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { draftListSchema, draftViewSchema } from '../../shared/programme/draft/requests.ts';
import { simulationSchema } from '../../shared/programme/simulation-schema.ts';
import { ALFA, type Api } from '../support/store.ts';
import { RulesDesk } from './desk.ts';

const OFFICER = 'project-officer@agency';
const MANAGER = 'programme-manager@agency';

describe('the routes of drafts of rules', () => {
  let desk: RulesDesk;
  let call: Api;
  beforeAll(async () => {
    desk = await RulesDesk.open();
    call = await desk.store.api([
      programmeRoutes(desk.rules),
      rulesDraftRoutes({
        ...desk.dependencies,
        rules: desk.rules,
        namesOf: async () => () => 'Omar Voorbeeldman',
        agency: desk.store.table,
        partnershipIds: [ALFA],
      }),
    ]);
  });
  afterAll(() => desk.store.close());

  const answered = async (path: string, as = OFFICER, method = 'GET', json?: unknown, status = 200) => {
    const answer = await call(`/rules-drafts${path}`, { as, method, json });
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    return answer.body;
  };
  const draft = async (...request: Parameters<typeof answered>) => draftViewSchema.parse(await answered(...request));
  const refused = async (path: string, as: string, json: unknown, method = 'POST') => {
    const { status, body } = await call(`/rules-drafts${path}`, { as, method, json });
    const { code, reason, fields = [] } = problemSchema.parse(body);
    return [status, reason ?? code, ...fields.map(({ pointer, message }) => `${pointer} ${message}`)];
  };

  it('take rules from a draft to a version: one writes, another publishes', async () => {
    const begun = await draft('', OFFICER, 'POST', { title: 'Strenger tellen', from: '2024-1' }, 201);
    expect(begun).toMatchObject({ state: 'draft', changedBy: 'Omar Voorbeeldman', isOwn: true });
    const at = `/${begun.id}`;
    const content = { title: begun.title, reasons: {}, periods: [1, 2], validFrom: '2026-12-01' };
    const rules = { ...begun.rules, countingRule: 'verified', awarenessAloneCounts: true };
    expect(
      await refused(at, OFFICER, { expectedVersion: 1, ...content, rules: { ...rules, closeDueDays: 1 } }, 'PUT'),
    ).toEqual([400, 'invalid', '/rules/closeDueDays beforeCheck']);
    const request = { expectedVersion: 1, ...content, rules };
    const changed = await draft(at, OFFICER, 'PUT', request);
    expect(changed.differences.map((one) => one.rules)).toEqual([['countingRule', 'awarenessAloneCounts']]);
    // Sent twice it is one change; over a version that is gone it is a conflict.
    expect((await draft(at, OFFICER, 'PUT', request)).version).toBe(2);
    expect(await refused(at, MANAGER, { ...request, title: 'Anders' }, 'PUT')).toEqual([409, 'conflict']);

    const lacking = await refused(`${at}/proposal`, OFFICER, { expectedVersion: 2 });
    expect(lacking).toContain('/reasons/countingRule required');
    const reasons = { countingRule: 'Na controle', awarenessAloneCounts: 'Proef' };
    await draft(at, OFFICER, 'PUT', { ...request, expectedVersion: 2, reasons });
    await draft(`${at}/proposal`, OFFICER, 'POST', { expectedVersion: 3 });

    const source = rulesReminders({ repository: desk.dependencies.repository, readRules: async () => DEFAULT_RULES });
    const reminders = await source.items(isoDate('2026-10-05'));
    expect(reminders).toMatchObject([{ roles: ['programme-manager'], page: `/agency/rules/drafts/${begun.id}` }]);

    expect(await refused(`${at}/publication`, OFFICER, { expectedVersion: 4 })).toEqual([403, 'rules:publish']);
    expect(await draft(at, MANAGER)).toMatchObject({ state: 'proposed', isOwn: false });
    expect(await draft(`${at}/publication`, MANAGER, 'POST', { expectedVersion: 4 })).toMatchObject({
      state: 'published',
      publishedAs: '2026-1',
      differences: [{ against: { version: '2024-1' }, rules: ['countingRule', 'awarenessAloneCounts'] }],
    });
    expect(await source.items(isoDate('2026-10-05'))).toEqual([]);
    const { body } = await call('/programme-rules', { as: MANAGER });
    expect(body).toMatchObject({ inForce: '2024-1', versions: [{ version: '2026-1' }, { version: '2024-1' }] });
  });

  it('simulate a draft on the figures that the agency has, and say what they leave out', async () => {
    const { drafts } = draftListSchema.parse(await answered(''));
    const simulation = simulationSchema.parse(await answered(`/${drafts[0]?.id}/simulation`));
    expect(simulation).toMatchObject({ presentVersion: '2024-1', partnerships: [{ partnershipId: 'alfa' }] });
    expect(simulation.rules).toEqual([
      { rule: 'countingRule', outcome: 'figures' },
      { rule: 'awarenessAloneCounts', outcome: 'recount' },
    ]);
  });

  it('withdraw a draft with its reason; nothing comes of it any more', async () => {
    const { id } = await draft('', OFFICER, 'POST', { title: 'Vergissing', from: '2024-1' }, 201);
    const withdrawn = await draft(`/${id}/withdrawal`, OFFICER, 'POST', { expectedVersion: 1, reason: 'Niet nodig' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawn: { reason: 'Niet nodig' } });
    expect(await refused(`/${id}/proposal`, OFFICER, { expectedVersion: 2 })).toEqual([409, 'rulesDraftNotNow']);
  });

  it('begin with a version that is there', async () => {
    expect(await refused('', OFFICER, { title: 'Nieuw', from: '2031-1' })).toEqual([400, 'invalid', '/from notInList']);
  });
});
