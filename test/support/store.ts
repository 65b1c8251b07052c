import type { Table } from '../../functions/platform/dynamo/client.ts';
import { type Commit, makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { makeVerifyToken } from '../../functions/platform/http/actor.ts';
import type { createApp } from '../../functions/platform/http/app.ts';
import { createApp as makeApp } from '../../functions/platform/http/app.ts';
import { realSystem, type System } from '../../functions/platform/system.ts';
import { type Instant, instant } from '../../shared/kernel/dates.ts';
import { type PartnershipId, partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { permissionsInAgency, permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { createTable, type StoreKind } from './engine/tables.ts';
import { startTokenIssuer, type TokenIssuer } from './engine/tokens.ts';

type Options = Parameters<typeof createApp>[0];
type Call = {
  readonly as: string;
  readonly method?: string;
  readonly json?: unknown;
  readonly headers?: Record<string, string>;
};
type Answer = {
  readonly status: number;
  readonly body: unknown;
  /** Of a file. */
  readonly fileName?: string;
};

export const ALFA: PartnershipId = partnershipIdSchema.parse('alfa');
export const NOON = '2026-10-05T10:00:00.000Z';

/** One store with an empty table of its own and a clock that a test sets; its routes answer over the real application. */
export class Store {
  readonly name: string;
  readonly table: Table;
  readonly system: System;
  readonly commit: Commit;
  #now: Instant = instant(NOON);
  #issuer: TokenIssuer | undefined;

  constructor(name: string, table: Table) {
    this.name = name;
    this.table = table;
    this.system = { ...realSystem, now: () => this.#now, sleep: () => Promise.resolve() };
    this.commit = makeCommit(table, this.system);
  }

  static async open(kind: StoreKind = 'partnership'): Promise<Store> {
    return new Store(kind === 'agency' ? 'agency' : ALFA, await createTable(kind));
  }

  setClock(now: string): void {
    this.#now = instant(now);
  }

  passMinutes(minutes: number): void {
    this.#now = instant(new Date(Date.parse(this.#now) + minutes * 60_000).toISOString());
  }

  get basePath(): string {
    return this.name === 'agency' ? '/api/agency' : `/api/partnerships/${this.name}`;
  }

  /** Answers calls at these routes, by the roles of a real access token: `as: 'coach@alfa'`. */
  async api(routers: Options['routers'], more: Pick<Options, 'afterAuthentication' | 'withoutMembership'> = {}) {
    const issuer = await startTokenIssuer();
    this.#issuer = issuer;
    const app = makeApp({
      store: this.name,
      basePath: this.basePath,
      system: this.system,
      verifyToken: makeVerifyToken(issuer.config),
      permissionsOf: (memberships) =>
        this.name === 'agency' ? permissionsInAgency(memberships) : permissionsInPartnership(memberships, ALFA),
      routers,
      ...more,
    });
    return async (path: string, { as, method = 'GET', json, headers = {} }: Call): Promise<Answer> => {
      const token = await issuer.tokenFor(as.split(' '));
      const answer = await app.request(`${this.basePath}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      });
      const text = await answer.text();
      const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
      const body = isJson ? JSON.parse(text) : text === '' ? undefined : text;
      const fileName = answer.headers.get('content-disposition')?.match(/filename="(.*)"/)?.[1];
      return { status: answer.status, body, ...(fileName === undefined ? {} : { fileName }) };
    };
  }

  /** Every item of a partition, as stored. */
  items(pk: string): Promise<Record<string, unknown>[]> {
    return queryItems(this.table, { pk, consistent: true });
  }

  async close(): Promise<void> {
    await this.#issuer?.stop();
  }
}
export type Api = Awaited<ReturnType<Store['api']>>;
