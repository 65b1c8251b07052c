import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleRepository } from '../../functions/access/repository.ts';
import { savedViewRepository } from '../../functions/access/saved-views/repository.ts';
import { savedViewRoutes } from '../../functions/access/saved-views/routes.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import {
  MAXIMUM_VIEWS,
  ownAndSharedViewsSchema,
  type SavedView,
  type SavedViews,
} from '../../shared/access/saved-views.ts';
import { viewErrors, withDefault, withoutView, withView } from '../../shared/access/view-changes.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { openView } from '../../web/src/access/saved-views/open-view.ts';
import { readTrajectorySearch } from '../../web/src/trajectory/list-search.ts';
import { type Api, Store } from '../support/store.ts';
import { enter } from './samples.ts';

const COACH = 'coach@alfa';
const COORDINATOR = 'coordinator@alfa';

const view = (name: string, search: Record<string, string> = { phase: 'plan' }): SavedView => ({
  id: randomUUID(),
  list: 'trajectories',
  name,
  search,
});

describe('views of lists', () => {
  let store: Store;
  let call: Api;
  const read = async (as: string) => ownAndSharedViewsSchema.parse((await call('/me/views', { as })).body);
  const keep = async (as: string, views: unknown[], defaults = {}, path = '/me/views') => {
    const { own, shared } = await read(as);
    const isOwn = path === '/me/views';
    const expectedVersion = isOwn ? own.version : shared.version;
    const json = { expectedVersion, views, ...(isOwn ? { defaults } : {}) };
    return call(path, { as, method: 'PUT', json });
  };

  beforeAll(async () => {
    store = await Store.open();
    const repository = savedViewRepository(store.table);
    const { commit, system } = store;
    call = await store.api([savedViewRoutes({ repository, people: peopleRepository(store.table), commit, system })]);
    await enter(store, { subject: COACH });
    await enter(store, { subject: COORDINATOR, roles: ['coordinator'] });
  });
  afterAll(() => store.close());

  it('are private: a colleague sees none of them', async () => {
    const mine = view('Van mij');
    expect((await keep(COACH, [mine], { trajectories: mine.id })).status).toBe(200);
    expect((await read(COACH)).own).toMatchObject({ views: [mine], defaults: { trajectories: mine.id } });
    expect((await read(COORDINATOR)).own).toEqual({ version: 0, views: [], defaults: {} });
  });

  it('are shared by a coordinator alone, and then all see them', async () => {
    const ours = view('Van ons');
    expect((await keep(COACH, [ours], {}, '/shared-views')).status).toBe(403);
    expect((await keep(COORDINATOR, [ours], {}, '/shared-views')).status).toBe(200);
    expect((await read(COACH)).shared.views).toEqual([ours]);
  });

  it('need an entry in the directory, as preferences do', async () => {
    const { status, body } = await keep('reader@alfa', [view('Zomaar')]);
    expect(status).toBe(404);
    expect(problemSchema.parse(body).reason).toBe('notInDirectory');
  });

  it('are refused when a name stands twice in one list, capitals and accents aside', async () => {
    const { body } = await keep(COACH, [view('Café'), view('CAFE')]);
    expect(problemSchema.parse(body).fields).toEqual([{ pointer: '/views/1/name', message: 'nameTaken' }]);
    const other: SavedView = { ...view('Café'), list: 'companies' };
    expect((await keep(COACH, [view('Café'), other])).status).toBe(200);
  });

  it('are limited in number', async () => {
    const many = Array.from({ length: MAXIMUM_VIEWS + 1 }, (_, index) => view(`Weergave ${index}`));
    expect((await keep(COACH, many)).status).toBe(400);
  });

  it('go over the version that was read; the second of two learns what stands there', async () => {
    const { own } = await read(COACH);
    const put = (name: string) =>
      call('/me/views', {
        as: COACH,
        method: 'PUT',
        json: { expectedVersion: own.version, views: [view(name)], defaults: {} },
      });
    const answers = await Promise.all([put('Een'), put('Twee')]);
    const winner = answers.find(({ status }) => status === 200);
    const loser = answers.find(({ status }) => status === 409);
    expect(problemSchema.parse(loser?.body).current).toEqual(winner?.body);
  });

  it('leave in the trail that they changed, never what was sought', async () => {
    const person = await peopleRepository(store.table).personOfSubject(COACH);
    await keep(COACH, [view('Geheime zoekterm', { search: 'Verzonnen Persoon' })]);
    const events = person ? await store.items(keys.auditPartition({ kind: 'person', id: person.id })) : [];
    expect(events.at(-1)).toMatchObject({ action: 'person.viewsSaved' });
    expect(JSON.stringify(events)).not.toMatch(/Geheime|Verzonnen Persoon/);
  });
});

describe('opening a view', () => {
  it('gives what was kept', () => {
    const kept = view('Stil', { stale: 'yes', phase: 'plan', view: 'board' });
    expect(openView(kept, readTrajectorySearch, {})).toMatchObject({ search: kept.search, dropped: [] });
  });

  it('drops what is no choice any more, keeps the rest, and says what it dropped', () => {
    const kept = view('Oud', { phase: 'screening', region: 'x', coachInCharge: 'per_gone', counted: 'yes' });
    const opened = openView(kept, readTrajectorySearch, { coachInCharge: ['per_here'] });
    expect(opened.search).toEqual({ counted: 'yes' });
    expect(opened.dropped).toEqual(['phase', 'region', 'coachInCharge']);
  });
});

describe('changes of views', () => {
  const id = fc.uuid();
  const views = fc.uniqueArray(fc.record({ id, name: fc.string({ minLength: 1 }) }), { selector: (one) => one.id });
  const made = views.map((some): SavedViews => {
    const all = some.map(({ id: own }, index): SavedView => ({ ...view(`n${index}`), id: own }));
    return { version: 1, views: all, defaults: all[0] ? { trajectories: all[0].id } : {} };
  });

  it('mean the same when they are made twice, and never give a name twice', () => {
    fc.assert(
      fc.property(made, id, (before, added) => {
        const one = { ...view('nieuw'), id: added };
        const after = withView(before, one);
        expect(withView(after, one)).toEqual(after);
        expect(viewErrors(after.views)).toEqual([]);
      }),
    );
  });

  it('leave no default that was removed', () => {
    fc.assert(
      fc.property(made, (before) => {
        const gone = before.defaults.trajectories;
        if (gone === undefined) return;
        expect(withoutView(before, gone).defaults).toEqual({});
        expect(withDefault(before, 'companies', gone).defaults).toEqual({ trajectories: gone, companies: gone });
      }),
    );
  });
});
