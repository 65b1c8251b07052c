import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../scripts/build-state.ts';
import { ENV } from '../../shared/kernel/env.ts';
import { type HttpAnswer, type HttpHandler, type HttpRequest, invokeHttp } from '../support/engine/http.ts';
import type { TokenIssuer } from '../support/engine/tokens.ts';
import { settings } from './settings.ts';

export type Bundled = {
  readonly get: (path: string) => Promise<void>;
  /** What somebody of the same membership is answered, whatever it is. */
  readonly ask: (subject: string, request: Omit<HttpRequest, 'token'>) => Promise<HttpAnswer>;
};

/** The handler that is deployed, asked as somebody with this membership asks it. `get` throws when the answer is not a success. */
export const bundled = async (
  name: 'partnership-api' | 'agency-api',
  { database, issuer, membership, table }: { database: string; issuer: TokenIssuer; membership: string; table: string },
): Promise<Bundled> => {
  const { config } = issuer;
  const own = {
    [ENV.tableName]: table,
    [ENV.store]: name === 'agency-api' ? 'agency' : 'alfa',
    [ENV.tokenIssuer]: config.issuer,
    [ENV.tokenKeySetUrl]: config.keySetUrl,
  };
  Object.assign(process.env, settings(database, own));
  const bundle = pathToFileURL(join(repositoryRoot, 'dist/functions', name, 'index.mjs'));
  const { handler }: { handler: HttpHandler } = await import(bundle.href);
  const token = await issuer.tokenFor([membership]);
  return {
    get: async (path) => {
      const { status, text } = await invokeHttp(handler, { path, token });
      if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    },
    ask: async (subject, request) =>
      invokeHttp(handler, { ...request, token: await issuer.tokenFor([membership], { claims: { sub: subject } }) }),
  };
};
