import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { type Functions, openFunctions } from '../tenancy/functions.ts';
import { describedBy, type Route, routesOf } from '../tenancy/routes.ts';
import { brokenValue, type Schema } from './from-schema.ts';
import { CURRENT_VERSION, knownOf, makeRecords, type RecordIds, withRecords } from './record-in-place.ts';
import { watchWrites } from './writes.ts';

const STORES = ['alfa', 'agency'] as const;
type Store = (typeof STORES)[number];
const EVERYTHING = ['promotor@alfa', 'coordinator@alfa', 'programme-manager@agency', 'controller@agency'];
const PATIENCE = 240_000;
/** Of each route. The first failure is told as it is: to look for a smaller one would take thousands of requests. */
const RUNS = { numRuns: 8, endOnFailure: true };

describe('a body with one thing wrong in it, anywhere', { timeout: PATIENCE }, () => {
  let functions: Functions;
  let token: string;
  let writes: ReturnType<typeof watchWrites>;

  beforeAll(async () => {
    functions = await openFunctions();
    token = await functions.issuer.tokenFor(EVERYTHING);
    writes = watchWrites();
  });
  afterAll(async () => {
    writes.stop();
    await functions.close();
  });

  /** Versions of records as they were read last; whatever was meant may have changed them. */
  const versions = new Map<string, number>();
  /** The version of the record that a path is about; the agency's records are there to be made. */
  const versionOf = async (store: Store, route: Route, ids: RecordIds): Promise<number> => {
    if (store === 'agency') return 1;
    const path = route.path.includes('{trajectoryId}')
      ? `/trajectories/${ids.trajectoryId}`
      : `/companies/${ids.companyId}`;
    const known = versions.get(path);
    if (known !== undefined) return known;
    const answer = await functions.alfa.request({ path: functions.alfa.basePath + path, token });
    const { version } = z.looseObject({ version: z.int() }).parse(answer.json());
    versions.set(path, version);
    return version;
  };

  /** Refused as problem details, with nothing stored; or accepted because it meant something after all. Never a fault of ours. */
  const whatBecomesOf = async (store: Store, route: Route, ids: RecordIds, body: unknown) => {
    const version = await versionOf(store, route, ids);
    const json: unknown = JSON.parse(JSON.stringify(body).replaceAll(String(CURRENT_VERSION), String(version)));
    writes.forget();
    const answer = await functions[store].request({
      method: route.method,
      path: withRecords(route.path, route.example, ids),
      token,
      json,
    });
    expect(answer.status, answer.text).toBeLessThan(500);
    if (answer.status < 400) {
      versions.clear();
      return 'meant';
    }
    expect(problemSchema.strict().parse(answer.json()).status).toBe(answer.status);
    expect(writes.written()).toEqual([]);
    return 'refused';
  };

  const recordsMade = async (): Promise<RecordIds> => {
    writes.forget();
    const ids = await makeRecords(functions);
    expect(writes.written()).not.toEqual([]);
    return ids;
  };

  it.each(STORES)('is refused by %s or means something after all', async (store) => {
    const { paths, components } = describedBy(functions[store]);
    // Records serve every route until a body means something and changes them.
    let unchanged: RecordIds | undefined;
    for (const route of routesOf(functions[store]).filter(({ hasBody }) => hasBody)) {
      const schema = bodySchemaOf(paths[route.path]?.[route.method.toLowerCase()]);
      const ids = unchanged ?? (await recordsMade());
      unchanged = ids;
      const broken = brokenValue(schema, { schemas: components.schemas, known: knownOf(ids) });
      await fc.assert(
        fc.asyncProperty(broken, async (json) => {
          if ((await whatBecomesOf(store, route, ids, json)) === 'meant') unchanged = undefined;
        }),
        RUNS,
      );
    }
  });
});

/** The schema of an operation's JSON body. */
const bodySchemaOf = (operation: unknown): Schema => {
  const step = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
  const schema = ['requestBody', 'content', 'application/json', 'schema'].reduce(step, operation);
  if (typeof schema !== 'object' || schema === null) throw new Error('A route with a body says what it is');
  return { ...schema };
};
