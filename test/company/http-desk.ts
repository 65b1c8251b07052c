import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { companyImportRoutes } from '../../functions/company/import/routes.ts';
import { companyRoutes } from '../../functions/company/routes.ts';
import { unreachedAddresses } from '../../functions/company/unreached/repository.ts';
import { taskRepository } from '../../functions/document/repository.ts';
import { documentRoutes } from '../../functions/document/routes.ts';
import { makeTasks } from '../../functions/document/tasks.ts';
import { makeVerifyToken } from '../../functions/platform/http/actor.ts';
import { createApp } from '../../functions/platform/http/app.ts';
import { httpHandler } from '../../functions/platform/http/lambda.ts';
import type { DocumentStore } from '../../functions/platform/storage/document-store.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { type HttpAnswer, type HttpHandler, type HttpRequest, invokeHttp } from '../support/engine/http.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/engine/tokens.ts';
import { ALFA, Store } from '../support/store.ts';
import { startDocuments } from './import-desk.ts';
import { companyDependencies } from './samples.ts';

const handlerOf = (store: Store, issuer: TokenIssuer, documents: DocumentStore, messages: unknown[]): HttpHandler => {
  const { commit, system, table } = store;
  const tasks = makeTasks({ repository: taskRepository(table), commit, system });
  const queue = { send: async (message: unknown) => void messages.push(message) };
  const dependencies = { tasks, documents, queue, system };
  const entry = httpHandler(
    createApp({
      store: ALFA,
      basePath: store.basePath,
      system,
      verifyToken: makeVerifyToken(issuer.config),
      permissionsOf: (memberships) => permissionsInPartnership(memberships, ALFA),
      routers: [
        companyRoutes({
          ...companyDependencies(store),
          unreached: unreachedAddresses(store.table),
          readRows: async () => [],
          readPage: () => async () => undefined,
        }),
        companyImportRoutes(dependencies),
        documentRoutes(dependencies),
      ],
    }),
  );
  // Hono's own type of an event asks for what API Gateway leaves out.
  return (event, context) => Reflect.apply(entry, undefined, [event, context]);
};

/** The routes of companies, imports and tasks behind the handler that AWS calls, over a store of their own. */
export const openHttpDesk = async () => {
  const storage = await startDocuments();
  const store = await Store.open();
  const issuer = await startTokenIssuer();
  const messages: unknown[] = [];
  const handler = handlerOf(store, issuer, storage.documents, messages);

  /** Calls a route below the partnership as somebody with this membership. */
  const call = async (
    path: string,
    request: Partial<HttpRequest> = {},
    membership = 'coordinator@alfa',
  ): Promise<HttpAnswer> =>
    invokeHttp(handler, { ...request, path: `${store.basePath}${path}`, token: await issuer.tokenFor([membership]) });

  /** How many items there are in the store, of whatever kind. */
  const stored = async (): Promise<number> => {
    const counting = new ScanCommand({ TableName: store.table.name, Select: 'COUNT', ConsistentRead: true });
    return (await store.table.client.send(counting)).Count ?? 0;
  };

  /** What is refused: its status, its fields with their reasons; it is a problem, and nothing was stored. */
  const refusal = async (sending: () => Promise<HttpAnswer>) => {
    const before = await stored();
    const answer = await sending();
    expect(answer.headers['content-type']).toBe('application/problem+json');
    const { code, status, fields = [], requestId } = problemSchema.parse(answer.json());
    expect(status).toBe(answer.status);
    expect(requestId).toMatch(/^req_/);
    expect(await stored()).toBe(before);
    return { status, code, fields: fields.map(({ pointer, message }) => [pointer, message]) };
  };

  const close = async (): Promise<void> => {
    await issuer.stop();
    await storage.stop();
  };
  return { store, call, refusal, messages, close };
};
export type HttpDesk = Awaited<ReturnType<typeof openHttpDesk>>;
