import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TOKEN_CLIENT_ID } from '../../infra/local/identity/contract.ts';
import { ENV } from '../../shared/kernel/env.ts';
import { Cloud } from './simulation/cloud.ts';
import { rolesOf } from './simulation/roles.ts';
import { synthesize } from './support/synthesis.ts';

const MAGDA = {
  endpoint: 'https://magda.example/GeefOndernemingDienst-02.00/soap/WebService',
  secretName: 'iwf/magda',
  secretsExtensionArn: 'arn:aws:lambda:eu-central-1:111122223333:layer:Extension-Arm64:1',
};
const cloud = new Cloud(
  synthesize({ context: { partnerships: { active: ['alfa', 'beta'], archived: ['delta'] }, magda: MAGDA } }),
);
const workers = new Map(rolesOf(cloud).map(({ arn, worker }) => [arn, worker]));

const variablesOf = (environment: unknown): Record<string, string> => {
  const variables =
    typeof environment === 'object' && environment !== null && 'Variables' in environment ? environment.Variables : {};
  return Object.fromEntries(Object.entries(variables ?? {}).map(([name, value]) => [name, String(value)]));
};

/** Every function of the product with the settings it would get. */
const functions = cloud
  .all('AWS::Lambda::Function')
  .filter(({ Properties }) => String(Properties.FunctionName).startsWith('iwf-') && 'Environment' in Properties)
  .filter(({ Properties }) => !['schedule', 'deployment'].includes(workers.get(String(Properties.Role)) ?? ''))
  .map(({ Properties }) => ({
    deployed: String(Properties.FunctionName),
    worker: String(workers.get(String(Properties.Role))),
    variables: variablesOf(Properties.Environment),
  }));

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'iwf-under-test');
});
afterEach(() => vi.unstubAllEnvs());

const give = (variables: Readonly<Record<string, string>>): void => {
  for (const name of Object.values(ENV)) vi.stubEnv(name, variables[name]);
};

describe('the settings of a function on AWS', () => {
  it.each(functions.map(({ deployed, worker, variables }) => [deployed, worker, variables] as const))(
    'are all that %s needs to start',
    async (_deployed, worker, variables) => {
      give(variables);
      const entry = await import(`../../functions/entry/${worker}.ts`);
      expect(entry.handler).toBeTypeOf('function');
    },
  );

  it('name nothing that only exists on a laptop', () => {
    const values = functions.flatMap(({ variables }) => Object.values(variables));
    expect(values.length).toBeGreaterThan(functions.length);
    expect(values.filter((value) => /http:\/\/|127\.0\.0\.1|localhost|\[::1\]|\.local\b/i.test(value))).toEqual([]);
    expect(values).not.toContain(TOKEN_CLIENT_ID);
  });

  it('name MAGDA for the API of an active partnership alone, which alone may read its secret', () => {
    const withMagda = functions.filter(({ variables }) => ENV.magdaEndpoint in variables);
    expect(withMagda.map(({ deployed }) => deployed).toSorted()).toEqual(['iwf-alfa-api', 'iwf-beta-api']);
    expect(withMagda[0]?.variables).toMatchObject({
      [ENV.magdaEndpoint]: MAGDA.endpoint,
      [ENV.magdaSecretName]: MAGDA.secretName,
    });
    const reading = rolesOf(cloud).filter(({ statements }) =>
      JSON.stringify(statements).toLowerCase().includes('secretsmanager:getsecretvalue'),
    );
    expect(reading.map(({ worker }) => worker)).toEqual(['partnership-api', 'partnership-api']);
  });

  it('are none but those that the code knows', () => {
    const names = new Set(functions.flatMap(({ variables }) => Object.keys(variables)));
    expect([...names].filter((name) => !Object.values<string>(ENV).includes(name))).toEqual([]);
  });
});

describe('the code on AWS', () => {
  const local = {
    [ENV.tokenIssuer]: 'http://127.0.0.1:4100',
    [ENV.tokenKeySetUrl]: 'http://127.0.0.1:4100/jwks',
    [ENV.tokenClientId]: TOKEN_CLIENT_ID,
    [ENV.webOrigin]: 'http://127.0.0.1:4000',
  };
  const load = async () => (await import('../../functions/platform/config.ts')).config;

  it('refuses an issuer, a key set and a web over plain http, also on loopback', async () => {
    const config = await load();
    give(local);
    expect(() => config.token()).toThrow(/TOKEN_ISSUER: .*must be https/s);
    expect(() => config.webOrigin()).toThrow(/WEB_ORIGIN: .*must be https/s);
    give({ ...local, [ENV.tokenIssuer]: 'https://issuer.example' });
    expect(() => config.token()).toThrow(/TOKEN_KEY_SET_URL: .*must be https/s);
  });

  it('asks MAGDA over https only, with a certificate, and not at all when nothing is set', async () => {
    const config = await load();
    give({});
    expect(config.magda()).toBeUndefined();
    give({ [ENV.magdaEndpoint]: 'http://127.0.0.1:4300', [ENV.magdaSecretName]: MAGDA.secretName });
    expect(() => config.magda()).toThrow(/MAGDA_ENDPOINT: .*must be https/s);
    give({ [ENV.magdaEndpoint]: MAGDA.endpoint });
    expect(() => config.magda()).toThrow(/MAGDA_SECRET_NAME/);
  });

  it('takes them on a laptop, on loopback only', async () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', undefined);
    const config = await load();
    give(local);
    expect(config.token().issuer).toBe(local[ENV.tokenIssuer]);
    give({ ...local, [ENV.tokenIssuer]: 'http://issuer.example:4100' });
    expect(() => config.token()).toThrow(/TOKEN_ISSUER: .*must be https/s);
  });
});
