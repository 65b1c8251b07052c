import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { auditAgencyAccess } from '../../functions/audit/agency-access.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { defineRoute, jsonAnswer, newRouter } from '../../functions/platform/http/route.ts';
import { auditEventSchema } from '../../shared/audit/schema.ts';
import { ALFA, type Api, Store } from '../support/store.ts';

const answered = z.object({ read: z.boolean() });
const route = defineRoute({
  method: 'get',
  path: '/companies/{companyId}',
  permission: 'company:read',
  request: { query: z.object({ search: z.string().optional() }) },
  responses: { 200: jsonAnswer('What was read', answered) },
});

describe('what people of the agency look at in a partnership', () => {
  let store: Store;
  let call: Api;
  let reads: number;
  const companies = () =>
    newRouter().openapi(route, (c) => {
      reads += 1;
      return c.json({ read: true }, 200);
    });
  const trail = async () =>
    (await store.items(keys.auditPartition({ kind: 'access', id: '2026-10-05' }))).map((item) =>
      auditEventSchema.parse(item),
    );

  beforeEach(async () => {
    store = await Store.open();
    reads = 0;
    call = await store.api([companies()], {
      afterAuthentication: auditAgencyAccess({ partnershipId: ALFA, ...store }),
    });
  });
  afterEach(() => store.close());

  it('is written down: who, with which role, which record; not what was searched for', async () => {
    await call('/companies/cmp_1?search=Jan', { as: 'controller@agency' });
    await call('/companies/cmp_2', { as: 'controller@agency' });
    const events = await trail();
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({
      actor: 'controller@agency',
      roles: ['controller@agency'],
      action: 'access.get',
      changes: [{ field: 'path', after: '/api/partnerships/alfa/companies/cmp_1' }],
    });
    expect(JSON.stringify(events)).not.toContain('Jan');
  });

  it('is written down as well when the role may not do it, or there is nothing', async () => {
    expect((await call('/companies/cmp_1', { as: 'analyst@agency' })).status).toBe(403);
    expect((await call('/nothing', { as: 'auditor@agency' })).status).toBe(404);
    expect(await trail()).toHaveLength(2);
  });

  it("leaves the partnership's own people alone, also those who work at the agency besides", async () => {
    await call('/companies/cmp_1', { as: 'coach@alfa' });
    await call('/companies/cmp_1', { as: 'analyst@agency coach@alfa' });
    expect(await trail()).toEqual([]);
    expect(reads).toBe(2);
  });

  it('reads nothing when it cannot be written down', async () => {
    const broken = await Store.open();
    const commit = () => Promise.reject(new Error('The table does not answer'));
    const { system } = broken;
    const afterAuthentication = auditAgencyAccess({ partnershipId: ALFA, commit, system });
    const ask = await broken.api([companies()], { afterAuthentication });
    expect((await ask('/companies/cmp_1', { as: 'controller@agency' })).status).toBe(500);
    expect(reads).toBe(0);
    await broken.close();
  });
});
