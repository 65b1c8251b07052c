import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEntry } from '../../functions/catalogue/add.ts';
import { refusedCodes } from '../../functions/catalogue/codes.ts';
import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { catalogueRepository } from '../../functions/catalogue/repository.ts';
import { catalogueKeepingRoutes, catalogueRoutes } from '../../functions/catalogue/routes.ts';
import type { CatalogueName } from '../../shared/catalogue/lists.ts';
import { labelOn } from '../../shared/catalogue/meaning.ts';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import { MAXIMUM_ENTRIES } from '../../shared/catalogue/schema.ts';
import { cataloguesViewSchema } from '../../shared/catalogue/view.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { AGENCY_ROLES } from '../../shared/kernel/permissions.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { type Api, Store } from '../support/store.ts';

const MANAGER = 'programme-manager@agency';

describe('the routes of catalogues', () => {
  let store: Store;
  let api: Api;
  const reader = () => catalogueReaderOf(catalogueRepository(store.table), store.system);

  beforeAll(async () => {
    store = await Store.open('agency');
    const repository = catalogueRepository(store.table);
    const catalogues = reader();
    const { commit, system } = store;
    const view = { catalogues, readRules: async () => DEFAULT_RULES, namesOf: async () => () => 'Programmamanager' };
    api = await store.api([
      catalogueRoutes(view),
      catalogueKeepingRoutes({ ...view, repository, commit, ownCommit: commit, system }),
    ]);
  });
  afterAll(() => store.close());

  const content = { nl: 'Jobcoaching', en: 'job coaching', audience: 'company' };
  const change = (expectedVersion: number, more: object = {}, as = MANAGER, code = 'job-coaching') =>
    api(`/catalogues/instruments/${code}`, {
      as,
      method: 'PUT',
      json: { expectedVersion, content: { ...content, ...more }, from: '2026-10-05', reason: 'Nieuwe regeling' },
    });
  const entry = async (code: string, catalogue: CatalogueName = 'instruments') => {
    const view = cataloguesViewSchema.parse((await api('/catalogues', { as: 'analyst@agency' })).body);
    const found = view.catalogues[catalogue].find((known) => known.code === code);
    if (!found) throw new Error(`No entry ${code}`);
    return found;
  };
  const fieldsOf = (answer: { readonly body: unknown }) => problemSchema.parse(answer.body).fields;

  it('let everybody at the agency read, and the programme manager alone write', async () => {
    for (const role of AGENCY_ROLES) {
      expect((await api('/catalogues', { as: `${role}@agency` })).status).toBe(200);
      if (`${role}@agency` !== MANAGER) expect((await change(1, {}, `${role}@agency`)).status).toBe(403);
    }
  });

  it('keep what an entry said before a change, and name who changed it without its sign-in', async () => {
    expect((await change(1, { nl: 'Begeleiding op de werkvloer' })).status).toBe(200);
    const changed = await entry('job-coaching');
    expect(labelOn(changed, isoDate('2024-06-01'), isoDate('2026-10-05'))).toMatchObject({
      label: { nl: 'jobcoaching' },
      present: { nl: 'Begeleiding op de werkvloer' },
    });
    expect(changed.versions.at(-1)).toMatchObject({ reason: 'Nieuwe regeling', byName: 'Programmamanager' });
    expect(changed.versions.at(-1)).not.toHaveProperty('by');
  });

  it('let one of two who change an entry at once through: the second hears which version stands, and reads what it says', async () => {
    const both = ['Kmo een', 'Kmo twee'] as const;
    const answers = await Promise.all(both.map((nl) => change(1, { nl }, MANAGER, 'sme-portfolio')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const kept = both[answers.findIndex(({ status }) => status === 200)];
    const stands = { code: 'conflict', current: { code: 'sme-portfolio', version: 2 } };
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject(stands);
    expect((await change(1, { nl: 'Kmo drie' }, MANAGER, 'sme-portfolio')).body).toMatchObject(stands);
    const { versions } = await entry('sme-portfolio');
    expect(versions.map(({ nl }) => nl).slice(1)).toEqual([kept]);
  });

  it('add an entry under a code of its own; the same request again makes nothing more', async () => {
    const json = { content: { nl: 'Nachtwerk', en: 'night work' }, from: '2026-10-01', reason: 'Vraag uit het veld' };
    const add = (body: object, key: string = randomUUID()) =>
      api('/catalogues/themes', { as: MANAGER, method: 'POST', json: body, headers: { 'idempotency-key': key } });
    const key = randomUUID();
    expect((await add(json, key)).status).toBe(201);
    expect((await add(json, key)).status).toBe(201);
    expect(await entry('nachtwerk', 'themes')).toMatchObject({ source: 'agency', version: 1 });
    expect(fieldsOf(await add(json))).toEqual([{ pointer: '/content/nl', message: 'nameInUse' }]);
  });

  it('say on which day an entry was checked, and refuse a day to come', async () => {
    const check = (on: string) =>
      api('/catalogues/instruments/ips/checks', {
        as: MANAGER,
        method: 'POST',
        json: { expectedVersion: 1, on, source: 'https://www.vlaanderen.be' },
      });
    expect(fieldsOf(await check('2026-10-06'))).toEqual([{ pointer: '/on', message: 'inFuture' }]);
    expect((await check('2026-10-05')).status).toBe(200);
    expect(await entry('ips')).toMatchObject({ version: 2, checks: [{ on: '2026-10-05' }] });
  });

  it('close an entry for what is new, at the latest after the minute in which an older state is remembered', async () => {
    const catalogues = reader();
    const choice = { catalogue: 'instruments', code: 'naric', pointer: '/instrument' } as const;
    const refused = () => refusedCodes({ catalogues }, [{ ...choice, days: [isoDate('2026-10-05')] }]);
    expect(await refused()).toEqual([]);
    await change(1, { nl: 'NARIC', en: 'NARIC', validUntil: '2026-09-30', replacedBy: 'ips' }, MANAGER, 'naric');
    store.passMinutes(2);
    expect(await refused()).toMatchObject([{ message: 'codeReplaced', parameters: { since: '01/10/2026' } }]);
  });

  it('say that a list is full: all lists together stay one small read', async () => {
    const more = Array.from({ length: MAXIMUM_ENTRIES }, (_, index): KeptEntry => {
      const versions = [{ nl: `Thema ${index}`, en: `theme ${index}`, from: isoDate('2026-01-01') }];
      return { catalogue: 'themes', code: `thema-${index}`, source: 'agency', version: 1, versions, checks: [] };
    });
    const repository = { ...catalogueRepository(store.table), kept: async () => more };
    const { commit, system } = store;
    const input = { content: { nl: 'Nog een', en: 'one more' }, from: isoDate('2026-10-05'), reason: 'Vraag' };
    const added = await addEntry({ repository, commit, system })({ subject: MANAGER, roles: [] }, 'themes', input);
    expect(added).toEqual({ ok: false, error: { code: 'notAllowedNow', reason: 'catalogueFull' } });
  });
});
