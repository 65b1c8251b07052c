import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createApp } from '../../functions/platform/http/app.ts';
import { defineRoute, jsonAnswer, newRouter } from '../../functions/platform/http/route.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import type { Permission } from '../../shared/kernel/permissions.ts';

const mailing = defineRoute({
  method: 'get',
  path: '/mailings',
  permission: 'trajectory:write',
  furtherPermission: 'company:readContacts',
  summary: 'Mails a contact',
  responses: { 200: jsonAnswer('Mailed', z.object({ mailed: z.boolean() })) },
});

const askWith = (...permissions: Permission[]) =>
  createApp({
    store: 'test',
    basePath: '/api/test',
    system: realSystem,
    verifyToken: async () => ({ subject: 'somebody', memberships: [] }),
    permissionsOf: () => new Set(permissions),
    routers: [newRouter().openapi(mailing, (c) => c.json({ mailed: true }, 200))],
  }).request('/api/test/mailings', { headers: { authorization: 'Bearer a.b.c' } });

describe('a route that asks two permissions', () => {
  it('answers who has both', async () => {
    expect((await askWith('trajectory:write', 'company:readContacts')).status).toBe(200);
  });

  it.each([
    ['trajectory:write', 'company:readContacts'],
    ['company:readContacts', 'trajectory:write'],
  ] as const)('refuses who has only %s, and says that %s lacks', async (has, lacks) => {
    const answer = await askWith(has);
    expect(answer.status).toBe(403);
    expect(problemSchema.parse(await answer.json())).toMatchObject({ code: 'forbidden', reason: lacks });
  });
});
