import type { RouteConfig } from '@hono/zod-openapi';
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import * as z from 'zod';
import type { Permission } from '../../../shared/kernel/permissions.ts';
import type { Actor } from './actor.ts';
import { limitBody, onlyJson } from './limits.ts';
import { PROBLEM_RESPONSES, problem } from './problem.ts';
import { failureOf } from './validation.ts';

export type HttpEnvironment = {
  Variables: {
    actor: Actor;
    requestId: string;
    /** The route that answered, when it stands in a router that was loaded for it. */
    route?: string;
  };
};

/** A router of one capability. What its schemas refuse is answered as problem details, field by field. */
export const newRouter = () =>
  new OpenAPIHono<HttpEnvironment>({
    defaultHook: (result, c) => (result.success ? undefined : problem(c, failureOf(result.error))),
  });

const authorize =
  (needed: readonly Permission[]): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const missing = needed.find((permission) => !c.get('actor').permissions.has(permission));
    return missing === undefined ? next() : problem(c, { code: 'forbidden', reason: missing });
  };

type Definition<Path extends string> = Omit<RouteConfig, 'path' | 'middleware' | 'security'> & {
  path: Path;
  /** Who may call it: a cell of the permission matrix. There is no route without one. */
  permission: Permission;
  /** Asked besides, of a route that touches what is guarded by itself: contacts of a company, most often. */
  furtherPermission?: Permission;
};

/** Declares a route: what it takes and answers, and what it asks of the caller. Errors and security are added here for all alike. */
export const defineRoute = <Path extends string, const Route extends Definition<Path>>({
  permission,
  furtherPermission,
  ...route
}: Route & { path: Path }) =>
  createRoute({
    ...route,
    middleware: authorize(furtherPermission === undefined ? [permission] : [permission, furtherPermission]),
    security: [{ accessToken: [] }],
    'x-permission': permission,
    ...(furtherPermission === undefined ? {} : { 'x-further-permission': furtherPermission }),
    responses: { ...route.responses, ...PROBLEM_RESPONSES } as Route['responses'],
  });

/** A route that needs no sign-in. It stands outside what is limited for those who are signed in, so it has the same limits itself. */
export const definePublicRoute = <
  Path extends string,
  const Route extends Omit<Definition<Path>, 'permission' | 'furtherPermission'>,
>(
  route: Route & { path: Path },
) => createRoute({ ...route, middleware: [onlyJson, limitBody] as const, 'x-permission': 'public' });

/** A JSON body that must be there. */
export const jsonBody = <Schema>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

/** A JSON answer. */
export const jsonAnswer = <Schema>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

/** The web sends a fresh key with each form, so that a request repeated after a lost answer makes nothing twice. */
export const idempotencyHeader = z.object({ 'idempotency-key': z.uuid().optional() });
