import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type AppOptions, createApp, createWholeApp } from '../../functions/platform/http/app.ts';
import type { Router } from '../../functions/platform/http/lazy-routers.ts';
import { definePublicRoute, defineRoute, jsonAnswer, newRouter } from '../../functions/platform/http/route.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';

const answerSchema = z.object({ subject: z.string() });
const route = defineRoute({
  method: 'get',
  path: '/rooms/{id}',
  permission: 'signedIn',
  summary: 'Who asks',
  request: { params: z.strictObject({ id: z.string().max(3) }) },
  responses: { 200: jsonAnswer('The one who asks', answerSchema) },
});
const room = (): Router => newRouter().openapi(route, (c) => c.json({ subject: c.get('actor').subject }, 200));

const optionsWith = (load: () => Promise<Router[]>): AppOptions => ({
  store: 'test',
  basePath: '/api/test',
  system: realSystem,
  verifyToken: async () => ({ subject: 'somebody', memberships: [] }),
  permissionsOf: () => new Set(['signedIn']),
  routers: [],
  lazyRouters: [{ paths: ['/rooms'], load }],
});
const ask = (app: Router, path: string) => app.request(path, { headers: { authorization: 'Bearer a.b.c' } });

describe('routers that are loaded when they are asked for', () => {
  it('are loaded once, by the first request under their path, and know who asks', async () => {
    let loads = 0;
    const app = createApp(
      optionsWith(async () => {
        loads += 1;
        return [room()];
      }),
    );
    expect((await ask(app, '/api/test/nothing')).status).toBe(404);
    expect(loads).toBe(0);
    const answers = await Promise.all(['1', '2', '3'].map((id) => ask(app, `/api/test/rooms/${id}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await answers[0]?.json()).toEqual({ subject: 'somebody' });
    expect(loads).toBe(1);
  });

  it('answer problem details for what they refuse or do not have', async () => {
    const app = createApp(optionsWith(async () => [room()]));
    const codeOf = async (path: string) => problemSchema.parse(await (await ask(app, path)).json()).code;
    expect(await codeOf('/api/test/rooms/much-too-long')).toBe('invalid');
    expect(await codeOf('/api/test/rooms')).toBe('notFound');
    expect(await codeOf('/api/test/rooms/1/more')).toBe('notFound');
  });

  it('are loaded at the next request when they did not load at first', async () => {
    let loads = 0;
    const app = createApp(
      optionsWith(async () => {
        loads += 1;
        if (loads === 1) throw new Error('A file could not be read');
        return [room()];
      }),
    );
    expect((await ask(app, '/api/test/rooms/1')).status).toBe(500);
    expect((await ask(app, '/api/test/rooms/1')).status).toBe(200);
  });

  it('may not hold a route that no request would reach, or one without a permission', async () => {
    const astray = newRouter().openapi(definePublicRoute({ ...route, path: '/cellars' }), (c) =>
      c.json({ subject: '' }, 200),
    );
    await expect(createWholeApp(optionsWith(async () => [astray]))).rejects.toThrow('No request reaches');
    const { 'x-permission': _permission, ...unguarded } = route;
    const open = newRouter().openapi(unguarded, (c) => c.json({ subject: '' }, 200));
    await expect(createWholeApp(optionsWith(async () => [open]))).rejects.toThrow('names no permission');
  });
});
