import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import {
  AGENCY_ROLES,
  PARTNERSHIP_ROLES,
  parseMembership,
  permissionSchema,
  permissionsInAgency,
  permissionsInPartnership,
} from '../../shared/kernel/permissions.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/engine/tokens.ts';
import { badTokensOf } from './bad-tokens.ts';
import { type Functions, openFunctions, type RunningFunction } from './functions.ts';
import { type Route, routesOf } from './routes.ts';

const everyRoleAt = (partnership: string): string[] => PARTNERSHIP_ROLES.map((role) => `${role}@${partnership}`);
const [OF_ALFA, OF_BETA, OF_GAMMA] = [everyRoleAt('alfa'), everyRoleAt('beta'), everyRoleAt('gamma')];
const OF_AGENCY = AGENCY_ROLES.map((role) => `${role}@agency`);
/** Everybody alone, but for a partnership that has no function here: those may do as little together. */
const EVERYBODY = [...[...OF_ALFA, ...OF_BETA, ...OF_AGENCY].map((role) => [role]), OF_GAMMA];
const STORES = ['alfa', 'beta', 'agency', 'shell'] as const;
/** The function of beta is that of alfa under another name: what a name could mix up is who is its own and who is a stranger. */
const ASKED: Readonly<Record<(typeof STORES)[number], readonly (readonly string[])[]>> = {
  alfa: EVERYBODY,
  beta: [['promotor@beta'], ['reader@beta'], OF_ALFA, OF_GAMMA, OF_AGENCY],
  agency: EVERYBODY,
  shell: EVERYBODY,
};
/** A token is looked at before any route: each route meets some of the kinds that prove nothing, and each kind routes of every store. */
const ONE_KIND_IN = 4;
/** A thousand requests through whole functions to one database. */
const PATIENCE = 120_000;

describe('every route of the running functions', { timeout: PATIENCE }, () => {
  let functions: Functions;
  let foreignIssuer: TokenIssuer;

  beforeAll(async () => {
    functions = await openFunctions();
    foreignIssuer = await startTokenIssuer();
  });
  afterAll(async () => {
    await functions.close();
    await foreignIssuer.stop();
  });

  /** What the matrix says, worked out apart from any route. */
  const isAllowed = (store: string, roles: readonly string[], route: Route): boolean => {
    const { permission, furtherPermission } = route;
    if (permission === 'public' || permission === 'signedIn') return true;
    const memberships = roles.map(parseMembership).filter((membership) => membership !== undefined);
    const permissions =
      store === 'agency'
        ? permissionsInAgency(memberships)
        : permissionsInPartnership(memberships, partnershipIdSchema.parse(store));
    const needed = [permission, ...(furtherPermission === undefined ? [] : [furtherPermission])];
    return needed.every((one) => permissions.has(permissionSchema.parse(one)));
  };

  const ask = async ({ request }: RunningFunction, route: Route, token: string | undefined) => {
    const answer = await request({
      method: route.method,
      path: route.example,
      ...(token === undefined ? {} : { token }),
      ...(route.hasBody ? { json: {} } : {}),
    });
    if (answer.status >= 400) {
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(problemSchema.strict().parse(answer.json()).status).toBe(answer.status);
    }
    return answer.status;
  };

  /** Whatever a table holds but the trail of what the agency's people asked for. */
  const contents = async ({ client, name }: Table): Promise<unknown[]> => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: name, ConsistentRead: true }));
    return Items.filter(({ type, rootKind }) => !(type === 'auditEvent' && rootKind === 'access'));
  };
  const allContents = () =>
    Promise.all(
      [functions.alfa.table, functions.beta.table, functions.agency.table, functions.reference].map(contents),
    );

  it('stands in the description with its permission, and no other is there', () => {
    for (const store of STORES) {
      const { app, basePath } = functions[store];
      const served = app.routes.filter(({ method }) => method !== 'ALL');
      const described = routesOf(functions[store]);
      const known = new Set(described.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
      expect(new Set(served.map(({ method, path }) => `${method} ${path}`))).toEqual(known);
      expect(described.filter(({ permission }) => permission === undefined)).toEqual([]);
      // What answers to any method is what stands around the routes, nothing else.
      const around = new Set(app.routes.filter(({ method }) => method === 'ALL').map(({ path }) => path));
      const inFrontOfPublic = `${basePath.replace('/api/', '/api/public/')}/*`;
      const expected = ['/*', `${basePath}/*`, inFrontOfPublic];
      expect([...around].filter((path) => !expected.includes(path))).toEqual([]);
    }
  });

  it('needs no sign-in only where the description says so', () => {
    const open = STORES.flatMap((store) => routesOf(functions[store])).filter(
      ({ permission }) => permission === 'public',
    );
    expect(open.map(({ path }) => path).toSorted()).toEqual([
      '/api/health',
      '/api/openapi.json',
      ...['alfa', 'beta'].flatMap((store) =>
        [
          'confirmations/confirmed',
          'confirmations/objected',
          'confirmations/shown',
          'maturity/answered',
          'maturity/shown',
          'offer',
        ].map((what) => `/api/public/partnerships/${store}/${what}`),
      ),
    ]);
  });

  it('asks more than its own permission where it reaches contacts', () => {
    const guarded = routesOf(functions.alfa).filter(({ furtherPermission }) => furtherPermission !== undefined);
    expect(guarded.map(({ method, path, furtherPermission }) => `${method} ${path} ${furtherPermission}`)).toEqual([
      'POST /api/partnerships/alfa/companies/{companyId}/contacts/{contactId}/mailed-again company:readContacts',
      'POST /api/partnerships/alfa/confirmations company:readContacts',
      'POST /api/partnerships/alfa/maturity/{companyId}/{scanId}/invitations company:readContacts',
    ]);
  });

  it.each(STORES)('of %s does for each role what the matrix says, and nothing for others', async (store) => {
    const routes = routesOf(functions[store]);
    const tokens = await Promise.all(
      ASKED[store].map(async (roles) => [roles, await functions.issuer.tokenFor(roles)] as const),
    );
    const before = await allContents();
    const wrong: string[] = [];
    for (const route of routes)
      for (const [roles, token] of tokens) {
        const status = await ask(functions[store], route, token);
        const isRight = isAllowed(store, roles, route)
          ? status !== 401 && status !== 403 && status < 500
          : status === 403;
        if (!isRight) wrong.push(`${roles.join(' and ')}: ${route.method} ${route.path} answered ${status}`);
      }
    expect(wrong).toEqual([]);
    // Bodies were empty objects: not one of them may have made anything.
    expect(await allContents()).toEqual(before);
  });

  it.each(STORES)('of %s refuses every token that proves nothing', async (store) => {
    const everything = ['promotor@alfa', 'promotor@beta', 'programme-manager@agency'];
    const badTokens = await badTokensOf(functions.issuer, foreignIssuer, everything);
    const good = await functions.issuer.tokenFor(everything);
    const before = await allContents();
    const wrong: string[] = [];
    const guarded = routesOf(functions[store]).filter(({ permission }) => permission !== 'public');
    for (const [index, route] of guarded.entries()) {
      if ((await ask(functions[store], route, good)) === 401) wrong.push(`the good one: ${route.method} ${route.path}`);
      for (const [place, [kind, token]] of [...badTokens].entries()) {
        if (guarded.length >= ONE_KIND_IN && place % ONE_KIND_IN !== index % ONE_KIND_IN) continue;
        const status = await ask(functions[store], route, token);
        if (status !== 401) wrong.push(`${kind}: ${route.method} ${route.path} answered ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await allContents()).toEqual(before);
  });
});
