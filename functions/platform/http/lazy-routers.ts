import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Context, Hono } from 'hono';
import type { HttpEnvironment } from './route.ts';

export type Router = OpenAPIHono<HttpEnvironment>;

/** Routers that are loaded by the first request under one of their paths, so that a cold start loads no more than it is asked for. */
export type LazyRouters = {
  /** The first step of each of their paths: `/companies`. */
  readonly paths: readonly string[];
  readonly load: () => Promise<readonly Router[]>;
};

/** What the outer application knows of a request by the time that it gets here. */
type Inner = HttpEnvironment & { readonly Bindings: { readonly outer: Context<HttpEnvironment> } };

export type InnerOptions = {
  readonly basePath: string;
  readonly check: (router: Router) => void;
  readonly notFound: (c: Context) => Response;
  readonly onError: (thrown: Error, c: Context) => Response;
};

const isUnder = (paths: readonly string[], path: string): boolean =>
  paths.some((first) => path === first || path.startsWith(`${first}/`));

/** Loads routers and looks them over: a route outside the paths that were announced would never be reached. */
export const loadRouters = async (
  { paths, load }: LazyRouters,
  check: InnerOptions['check'],
): Promise<readonly Router[]> => {
  const routers = await load();
  for (const router of routers) {
    check(router);
    const astray = router.routes.find(({ path }) => !isUnder(paths, path));
    if (astray) throw new Error(`No request reaches ${astray.method} ${astray.path}`);
  }
  return routers;
};

const innerApp = (routers: readonly Router[], { basePath, notFound, onError }: InnerOptions): Hono<Inner> => {
  const app = new Hono<Inner>();
  app.use(async (c, next) => {
    const { outer } = c.env;
    c.set('actor', outer.get('actor'));
    c.set('requestId', outer.get('requestId'));
    await next();
    outer.set('route', c.req.routePath);
  });
  for (const router of routers) app.route(basePath, router);
  app.notFound(notFound);
  app.onError(onError);
  return app;
};

/** Answers what stands under the paths of lazy routers: signed in and limited outside, routed and answered inside. */
export const delegateTo = (lazy: LazyRouters, options: InnerOptions) => {
  let loaded: Promise<Hono<Inner>> | undefined;
  return async (outer: Context<HttpEnvironment>): Promise<Response> => {
    loaded ??= loadRouters(lazy, options.check).then((routers) => innerApp(routers, options));
    const app = await loaded.catch((thrown: unknown) => {
      // What did not load may load at the next request.
      loaded = undefined;
      throw thrown;
    });
    return app.fetch(outer.req.raw, { outer });
  };
};
