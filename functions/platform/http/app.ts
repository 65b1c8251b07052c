import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { METRICS } from '../../../shared/kernel/env.ts';
import type { Membership, Permission } from '../../../shared/kernel/permissions.ts';
import { count, log } from '../logging.ts';
import type { System } from '../system.ts';
import type { VerifyToken } from './actor.ts';
import { delegateTo, type LazyRouters, loadRouters, type Router } from './lazy-routers.ts';
import { limitBody, onlyJson } from './limits.ts';
import { problem } from './problem.ts';
import { type HttpEnvironment, newRouter } from './route.ts';

export type AppOptions = {
  readonly store: string;
  /** Where the routers hang: `/api/partnerships/alfa`, or `/api/agency`. Nothing outside it is answered. */
  readonly basePath: string;
  readonly system: System;
  readonly verifyToken: VerifyToken;
  readonly permissionsOf: (memberships: readonly Membership[]) => ReadonlySet<Permission>;
  /** Paths below the base that somebody who is signed in may call without a role here: their routes ask for no more than `signedIn`. */
  readonly withoutMembership?: readonly string[];
  readonly routers: readonly Router[];
  readonly lazyRouters?: readonly LazyRouters[];
  /** What needs no sign-in, with whole paths. */
  readonly publicRouters?: readonly Router[];
  /** Runs after the actor is known and before the route, such as the audit of what the agency reads. */
  readonly afterAuthentication?: MiddlewareHandler<HttpEnvironment>;
};

const authenticate =
  ({ verifyToken, permissionsOf, basePath, withoutMembership = [] }: AppOptions): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(c.req.header('authorization') ?? '')?.[1];
    const person = token === undefined ? undefined : await verifyToken(token);
    if (!person) {
      c.header('www-authenticate', 'Bearer');
      return problem(c, { code: 'unauthenticated' });
    }
    const permissions = permissionsOf(person.memberships);
    const isOpen = withoutMembership.some((path) => c.req.path === basePath + path);
    if (permissions.size === 0 && !isOpen) return problem(c, { code: 'forbidden', reason: 'noMembership' });
    c.set('actor', { ...person, permissions: new Set<Permission>([...permissions, 'signedIn']) });
    return next();
  };

const requestLog =
  ({ store, system }: AppOptions): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const started = Date.parse(system.now());
    c.set('requestId', system.newId('req'));
    await next();
    c.header('x-request-id', c.get('requestId'));
    // A route whose answer may be kept says so itself.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    log.info('request', {
      store,
      requestId: c.get('requestId'),
      method: c.req.method,
      route: c.get('route') ?? c.req.routePath,
      status: c.res.status,
      milliseconds: Date.parse(system.now()) - started,
    });
  };

/** A route without a permission does not start. */
const assertPermissions = (router: Router): void => {
  for (const { route } of router.openAPIRegistry.definitions.filter((definition) => definition.type === 'route'))
    if (!('x-permission' in route)) throw new Error(`Route ${route.method} ${route.path} names no permission`);
};

const notFound = (c: Parameters<typeof problem>[0]): Response => problem(c, { code: 'notFound' });

const onError =
  (store: string) =>
  (thrown: Error, c: Parameters<typeof problem>[0]): Response => {
    if (thrown instanceof HTTPException && thrown.status < 500) return problem(c, { code: 'unreadableBody' });
    log.error('unexpected', thrown, { store, requestId: c.get('requestId') });
    count(METRICS.unexpectedError, store);
    return problem(c, { code: 'unexpected' });
  };

/** The HTTP application of one function: sign-in, permissions, limits and errors around the routers of its capabilities. */
export const createApp = (options: AppOptions): Router => {
  const publicRouters = options.publicRouters ?? [];
  for (const router of [...options.routers, ...publicRouters]) assertPermissions(router);
  const app = newRouter();
  app.use(secureHeaders());
  app.use(requestLog(options));
  for (const router of publicRouters) app.route('/', router);
  app.use(`${options.basePath}/*`, authenticate(options));
  if (options.afterAuthentication) app.use(`${options.basePath}/*`, options.afterAuthentication);
  app.use(onlyJson);
  app.use(limitBody);
  for (const router of options.routers) app.route(options.basePath, router);
  const around = { notFound, onError: onError(options.store) };
  for (const lazy of options.lazyRouters ?? []) {
    const answer = delegateTo(lazy, { basePath: options.basePath, check: assertPermissions, ...around });
    for (const path of lazy.paths)
      app.all(`${options.basePath}${path}`, answer).all(`${options.basePath}${path}/*`, answer);
  }
  app.notFound(around.notFound);
  app.onError(around.onError);
  return app;
};

/** The same application with every router there from the start: to be described, or to be looked through. */
export const createWholeApp = async ({ lazyRouters = [], ...options }: AppOptions): Promise<Router> => {
  const loaded = await Promise.all(lazyRouters.map((lazy) => loadRouters(lazy, assertPermissions)));
  return createApp({ ...options, routers: [...options.routers, ...loaded.flat()] });
};
