import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { putClosed } from '../../../functions/partnership/closing/repository.ts';
import { makeCommit } from '../../../functions/platform/dynamo/commit.ts';
import { realSystem } from '../../../functions/platform/system.ts';
import { instant } from '../../../shared/kernel/dates.ts';
import { watchWrites } from '../../http/writes.ts';
import { type Functions, openFunctions } from '../../tenancy/functions.ts';
import { type Route, routesOf } from '../../tenancy/routes.ts';

const answeredSchema = z.object({ reason: z.string().optional() });

describe('what companies answer by a link', () => {
  let functions: Functions;
  let open: readonly Route[];
  const ask = async ({ method, example }: Route, running = functions.alfa) => {
    const json = method === 'GET' ? {} : { json: {} };
    const answer = await running.request({ method, path: example, ...json });
    return { status: answer.status, reason: answeredSchema.parse(answer.json()).reason };
  };
  const asked = () => open.filter(({ method }) => method !== 'GET');

  beforeAll(async () => {
    functions = await openFunctions();
    open = routesOf(functions.alfa).filter(({ permission }) => permission === 'public');
  });
  afterAll(() => functions.close());

  it('is taken as long as the partnership goes on, as far as it is right', async () => {
    expect(asked().length).toBeGreaterThan(4);
    for (const route of asked()) expect((await ask(route)).status, route.path).toBe(400);
  });

  it('is refused by every route once the partnership ended, and nothing of it is written', async () => {
    const closed = putClosed({
      period: 1,
      version: 1,
      closedAt: instant('2027-07-01T09:00:00.000Z'),
      next: 'notExtended',
    });
    await makeCommit(functions.alfa.table, realSystem)({ changes: [closed], audit: [] });
    const writes = watchWrites();
    for (const route of asked())
      expect(await ask(route), route.path).toEqual({ status: 409, reason: 'nothingAskedAnyMore' });
    expect(writes.written()).toEqual([]);
    writes.stop();
  });

  it('leaves to read what is for everybody, and to answer what another partnership asks', async () => {
    for (const route of open.filter(({ method }) => method === 'GET')) expect((await ask(route)).status).toBe(200);
    const ofBeta = routesOf(functions.beta).filter((route) => route.permission === 'public' && route.method !== 'GET');
    for (const route of ofBeta) expect((await ask(route, functions.beta)).status, route.path).toBe(400);
  });
});
