import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleOf } from '../../functions/access/directory.ts';
import { agencyTrail } from '../../functions/audit/agency-trail.ts';
import { auditRoutes } from '../../functions/audit/routes.ts';
import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { catalogueRepository } from '../../functions/catalogue/repository.ts';
import { catalogueKeepingRoutes } from '../../functions/catalogue/routes.ts';
import { makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { publishRoutes } from '../../functions/programme/routes.ts';
import { rulesReaderOf } from '../../functions/programme/rules.ts';
import { historySchema } from '../../shared/audit/history.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { enter } from '../access/samples.ts';
import { createTable } from '../support/engine/tables.ts';
import { type Api, Store } from '../support/store.ts';

const MANAGER = 'programme-manager@agency';
const AUDITOR = 'auditor@agency';

describe('the history of what the agency keeps for all', () => {
  let store: Store;
  let call: Api;
  const historyOf = async (path: string) => {
    const { status, body } = await call(`/history/${path}`, { as: AUDITOR });
    expect(status).toBe(200);
    return historySchema.parse(body).entries;
  };

  beforeAll(async () => {
    store = await Store.open('agency');
    const { table: agency, system } = store;
    const reference = await createTable('reference');
    const commit = makeCommit(reference, system);
    const [rules, entries] = [rulesReaderOf(reference, system), catalogueRepository(reference)];
    const view = {
      catalogues: catalogueReaderOf(entries, system),
      readRules: rules.inForce,
      namesOf: async () => () => undefined,
    };
    call = await store.api([
      publishRoutes({ rules, commit, system }),
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

  it('says that a version of the programme rules was published', async () => {
    const json = { ...DEFAULT_RULES, version: '2026-2', validFrom: '2026-11-01' };
    expect((await call('/programme-rules', { as: MANAGER, method: 'POST', json })).status).toBe(201);
    expect(await historyOf('programmeRules/2026-2')).toMatchObject([{ action: 'rules.published', roles: [MANAGER] }]);
  });

  it('says as before what happened to a person of the agency', async () => {
    const { id } = await enter(store, { subject: 'known', name: 'Anna Agentschap', roles: ['auditor'] });
    expect((await historyOf(`person/${id}`)).length).toBeGreaterThan(0);
  });
});
