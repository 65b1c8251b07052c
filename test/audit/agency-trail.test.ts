import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleOf } from '../../functions/access/directory.ts';
import { agencyTrail } from '../../functions/audit/agency-trail.ts';
import { auditRoutes } from '../../functions/audit/routes.ts';
import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { catalogueRepository } from '../../functions/catalogue/repository.ts';
import { catalogueKeepingRoutes } from '../../functions/catalogue/routes.ts';
import { makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { publishDraft } from '../../functions/programme/draft/publish.ts';
import { historySchema } from '../../shared/audit/history.ts';
import { enter } from '../access/samples.ts';
import { done, MANAGER as MANAGING, RulesDesk } from '../programme/desk.ts';
import type { Api, Store } from '../support/store.ts';

const MANAGER = 'programme-manager@agency';
const AUDITOR = 'auditor@agency';

describe('the history of what the agency keeps for all', () => {
  let desk: RulesDesk;
  let store: Store;
  let call: Api;
  const historyOf = async (path: string) => {
    const { status, body } = await call(`/history/${path}`, { as: AUDITOR });
    expect(status).toBe(200);
    return historySchema.parse(body).entries;
  };

  beforeAll(async () => {
    desk = await RulesDesk.open();
    store = desk.store;
    const { table: agency, system } = store;
    const { reference, rules } = desk;
    const commit = makeCommit(reference, system);
    const entries = catalogueRepository(reference);
    const view = {
      catalogues: catalogueReaderOf(entries, system),
      readRules: rules.inForce,
      namesOf: async () => () => undefined,
    };
    call = await store.api([
      catalogueKeepingRoutes({ ...view, repository: entries, commit, ownCommit: store.commit, system }),
      auditRoutes({ repository: agencyTrail({ agency, reference }), people: peopleOf(agency) }),
    ]);
  });
  afterAll(() => store.close());

  it('says what changed of an entry of a catalogue, and why', async () => {
    const content = { nl: 'Begeleiding op de werkvloer', en: 'job coaching', audience: 'company' };
    const json = { expectedVersion: 1, content, from: '2026-10-05', reason: 'Nieuwe regeling' };
    const path = '/catalogues/instruments/job-coaching';
    expect((await call(path, { as: MANAGER, method: 'PUT', json })).status).toBe(200);
    expect(await historyOf('catalogueEntry/instruments.job-coaching')).toMatchObject([
      { action: 'catalogue.entryChanged', reason: 'Nieuwe regeling', roles: [MANAGER] },
    ]);
  });

  it('says that a version of the programme rules was published, and how its draft came to it', async () => {
    const { id, version } = await desk.proposed({ objectionDays: 20 });
    done(await publishDraft(desk.dependencies)(MANAGING, { id, expectedVersion: version }));
    expect(await historyOf('programmeRules/2026-1')).toMatchObject([{ action: 'rules.published', roles: [MANAGER] }]);
    expect((await historyOf(`rulesDraft/${id}`)).map(({ action }) => action).toSorted()).toEqual([
      'rulesDraft.begun',
      'rulesDraft.changed',
      'rulesDraft.proposed',
      'rulesDraft.published',
      'rulesDraft.publishing',
    ]);
  });

  it('says as before what happened to a person of the agency', async () => {
    const { id } = await enter(store, { subject: 'known', name: 'Anna Agentschap', roles: ['auditor'] });
    expect((await historyOf(`person/${id}`)).length).toBeGreaterThan(0);
  });
});
