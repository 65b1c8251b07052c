import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleOf } from '../../functions/access/directory.ts';
import { auditEvent } from '../../functions/audit/event.ts';
import { auditRepository, HISTORY_PAGE } from '../../functions/audit/repository.ts';
import { auditRoutes } from '../../functions/audit/routes.ts';
import { type History, historySchema } from '../../shared/audit/history.ts';
import type { RootReference } from '../../shared/audit/schema.ts';
import { enter } from '../access/samples.ts';
import { type Api, Store } from '../support/store.ts';

describe('the history of a record', () => {
  let store: Store;
  let call: Api;
  const happen = async (root: RootReference, author: { subject: string; roles: string[] }, reason?: string) => {
    const event = auditEvent(store.system, author, { action: 'company.changed', root, reason });
    await store.commit({ changes: [], audit: [event] });
  };
  const read = async ({ kind, id }: RootReference, query = '', as = 'coach@alfa'): Promise<History> =>
    historySchema.parse((await call(`/history/${kind}/${id}${query}`, { as })).body);

  beforeAll(async () => {
    store = await Store.open();
    const routes = auditRoutes({ repository: auditRepository(store.table), people: peopleOf(store.table) });
    call = await store.api([routes]);
    await enter(store, { subject: 'known', name: 'Karel Alfaerts' });
  });
  afterAll(() => store.close());

  it('names whom the directory knows, and says the roles of everyone else', async () => {
    const root = { kind: 'company', id: 'named' } as const;
    await happen(root, { subject: 'known', roles: ['coordinator@alfa'] });
    store.passMinutes(1);
    await happen(root, { subject: 'somebody of the agency', roles: ['controller@agency'] });
    store.passMinutes(1);
    await happen(root, { subject: 'system:mail-events', roles: ['system'] });
    const { entries, nextCursor } = await read(root);
    expect(nextCursor).toBeUndefined();
    expect(entries.map(({ actorName, roles }) => [actorName, roles])).toEqual([
      [undefined, ['system']],
      [undefined, ['controller@agency']],
      ['Karel Alfaerts', ['coordinator@alfa']],
    ]);
    expect(JSON.stringify(entries)).not.toContain('somebody of the agency');
  });

  it('comes a page at a time, the newest first, each event once', async () => {
    const root = { kind: 'company', id: 'long' } as const;
    const total = 2 * HISTORY_PAGE + 7;
    for (let number = 1; number <= total; number += 1) {
      await happen(root, { subject: 'known', roles: [] }, `change ${number}`);
      if (number % 3 === 0) store.passMinutes(1);
    }
    const pages: History[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; cursor = pages.at(-1)?.nextCursor) {
      pages.push(await read(root, cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`));
    }
    const shown = pages.flatMap(({ entries }) => entries);
    expect(pages.map(({ entries }) => entries.length)).toEqual([HISTORY_PAGE, HISTORY_PAGE, 7]);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(total);
    expect(shown.map(({ at }) => at)).toEqual(
      shown
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });

  it('is empty for a record that nothing happened to', async () => {
    expect(await read({ kind: 'trajectory', id: 'trj_01J00000000000000000000001' })).toEqual({ entries: [] });
  });

  it.each([
    ['/history/company/x?cursor=abc', 400],
    ['/history/company/x?page=2', 400],
    ['/history/nonsense/x', 400],
    [`/history/company/${'x'.repeat(101)}`, 400],
  ])('answers %s with %d', async (path, status) => {
    expect((await call(path, { as: 'coach@alfa' })).status).toBe(status);
  });

  it('shows what happened to a person only to those who may read the directory', async () => {
    expect((await call('/history/person/per_x', { as: 'coach@alfa' })).status).toBe(200);
    expect((await call('/history/person/per_x', { as: 'reader@alfa' })).status).toBe(403);
    expect((await call('/history/company/cmp_x', { as: 'reader@alfa' })).status).toBe(200);
    expect((await call('/history/company/cmp_x', { as: 'analyst@agency' })).status).toBe(403);
  });

  it('says why somebody was let go to those alone who decide about people', async () => {
    const root = { kind: 'person', id: 'per_gone' } as const;
    await happen(root, { subject: 'known', roles: ['coordinator@alfa'] }, 'Langdurig ziek');
    const reasons = async (as: string) => (await read(root, '', as)).entries.map(({ reason }) => reason);
    expect(await reasons('promotor@alfa')).toEqual(['Langdurig ziek']);
    expect(await reasons('coach@alfa')).toEqual([undefined]);
  });

  it('says what was said of somebody in a review of access to those alone who review', async () => {
    const status = async (as: string) => (await call('/history/accessReview/2026-07', { as })).status;
    expect(await status('coordinator@alfa')).toBe(200);
    for (const as of ['coach@alfa', 'reader@alfa', 'finance@alfa', 'programme-manager@agency', 'auditor@agency'])
      expect(await status(as), as).toBe(403);
  });
});
