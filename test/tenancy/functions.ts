import { vi } from 'vitest';
import { agencyApp } from '../../functions/compose/agency-api.ts';
import { partnershipApi } from '../../functions/compose/partnership-api.ts';
import { shellApp } from '../../functions/compose/shell.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { createApp, createWholeApp } from '../../functions/platform/http/app.ts';
import { httpHandler } from '../../functions/platform/http/lambda.ts';
import type { Router } from '../../functions/platform/http/lazy-routers.ts';
import { addressesFrom } from '../../infra/local/addresses.ts';
import type { TableOptions } from '../../infra/local/database/tables.ts';
import { environmentOf } from '../../infra/local/functions/environment.ts';
import { ENV } from '../../shared/kernel/env.ts';
import { type HttpAnswer, type HttpHandler, type HttpRequest, invokeHttp } from '../support/engine/http.ts';
import { freePorts } from '../support/engine/ports.ts';
import { createTable } from '../support/engine/tables.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/engine/tokens.ts';

/** One function as it is composed for AWS and for a laptop, with the table that it has. */
export type RunningFunction = {
  readonly store: string;
  readonly basePath: string;
  /** With every router there, to be looked through. */
  readonly app: Router;
  readonly table: Table;
  /** Sends it the event that an HTTP API makes of a request. */
  readonly request: (request: HttpRequest) => Promise<HttpAnswer>;
};

export type Functions = {
  readonly alfa: RunningFunction;
  readonly beta: RunningFunction;
  readonly agency: RunningFunction;
  readonly shell: RunningFunction;
  readonly reference: Table;
  readonly issuer: TokenIssuer;
  readonly close: () => Promise<void>;
};

const PARTNERSHIPS = ['alfa', 'beta'];

/** Sets what a store's functions find in their environment, with tables and an issuer of this test. */
const stubEnvironment = async (store: string, tables: Readonly<Record<string, string>>, issuer: TokenIssuer) => {
  const address = addressesFrom(await freePorts());
  const settings = environmentOf(store, { addresses: address, partnerships: PARTNERSHIPS });
  const own = {
    ...tables,
    [ENV.tokenIssuer]: issuer.config.issuer,
    [ENV.tokenKeySetUrl]: issuer.config.keySetUrl,
    [ENV.tokenClientId]: issuer.config.clientId,
    AWS_ENDPOINT_URL_DYNAMODB: process.env.AWS_ENDPOINT_URL_DYNAMODB ?? '',
  };
  for (const [name, value] of Object.entries({ ...settings, ...own })) vi.stubEnv(name, value);
};

const asItIs = (app: Router) => ({ app, whole: app });

/** Composes every function that answers HTTP, each with its own table and environment, around one issuer of tokens. */
export const openFunctions = async (options: TableOptions = {}): Promise<Functions> => {
  const issuer = await startTokenIssuer();
  const [agency, reference] = [await createTable('agency'), await createTable('reference')];
  const compose = async (
    store: string,
    table: Table,
    { basePath, make }: { readonly basePath: string; readonly make: () => Promise<{ app: Router; whole: Router }> },
  ): Promise<RunningFunction> => {
    const tables = {
      [ENV.tableName]: table.name,
      [ENV.agencyTableName]: agency.name,
      [ENV.referenceTableName]: reference.name,
    };
    await stubEnvironment(store, tables, issuer);
    const { app, whole } = await make();
    const entry = httpHandler(app);
    // Hono's own type of an event asks for what API Gateway leaves out.
    const handler: HttpHandler = (event, context) => Reflect.apply(entry, undefined, [event, context]);
    return { store, basePath, app: whole, table, request: (request) => invokeHttp(handler, request) };
  };
  const partnership = async (store: string) =>
    compose(store, await createTable('partnership', options), {
      basePath: `/api/partnerships/${store}`,
      make: async () => ({ app: createApp(partnershipApi()), whole: await createWholeApp(partnershipApi()) }),
    });
  return {
    alfa: await partnership('alfa'),
    beta: await partnership('beta'),
    agency: await compose('agency', agency, { basePath: '/api/agency', make: async () => asItIs(agencyApp()) }),
    shell: await compose('shell', agency, {
      basePath: '/api/me',
      make: async () => asItIs(shellApp(() => ({ openapi: '3.1.0' }))),
    }),
    reference,
    issuer,
    close: async () => {
      vi.unstubAllEnvs();
      await issuer.stop();
    },
  };
};
