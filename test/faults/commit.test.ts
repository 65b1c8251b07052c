import { beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '../../functions/audit/event.ts';
import type { Change } from '../../functions/platform/dynamo/changes.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { makeCommit, type UnitOfWork } from '../../functions/platform/dynamo/commit.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { realSystem, type System } from '../../functions/platform/system.ts';
import { companyIdSchema } from '../../shared/kernel/ids.ts';
import { createTable } from '../support/engine/tables.ts';
import {
  brokenConnection,
  Crash,
  type Fate,
  throttled,
  transactionConflict,
  unreliableClient,
} from './unreliable-client.ts';

const AUTHOR = { subject: 'coach-1', roles: ['coach@alfa'] };

describe('a commit', () => {
  let table: Table;
  let slept: number[];
  const system: System = {
    ...realSystem,
    random: () => 1,
    sleep: async (milliseconds) => void slept.push(milliseconds),
  };

  beforeAll(async () => {
    table = await createTable('partnership');
  });

  /** A company in its first version, with the lock on its number, its history and what tells the projector. */
  const workOn = (
    id = companyIdSchema.parse(system.newId('cmp')),
    number: string = id,
  ): UnitOfWork & { readonly id: typeof id } => ({
    id,
    changes: [
      { kind: 'put', key: keys.company(id), item: { type: 'company', v: 1, version: 1 }, expectedVersion: 'absent' },
      { kind: 'lock', key: keys.enterpriseNumberLock(number), owner: id, name: '/enterpriseNumber' },
      { kind: 'raise', root: { kind: 'company', id } },
    ],
    audit: [auditEvent(system, AUTHOR, { action: 'company.registered', root: { kind: 'company', id } })],
  });
  const commitMeeting = (fateOf: (attempt: number) => Fate) => {
    slept = [];
    let attempts = 0;
    const client = unreliableClient(() => {
      attempts += 1;
      return fateOf(attempts);
    });
    return { commit: makeCommit({ ...table, client }, system), attempts: () => attempts };
  };
  const stored = async (id: string) => {
    const items = async (pk: string) => queryItems(table, { pk, consistent: true });
    const company = await items(`COMPANY#${id}`);
    return {
      versions: company.flatMap(({ version }) => (version === undefined ? [] : [version])),
      sequences: company.flatMap(({ sequence }) => (sequence === undefined ? [] : [sequence])),
      events: (await items(keys.auditPartition({ kind: 'company', id }))).length,
      locks: (await items(keys.enterpriseNumberLock(id).pk)).length,
    };
  };
  const ONCE = { versions: [1], sequences: [1], events: 1, locks: 1 };
  const NOTHING = { versions: [], sequences: [], events: 0, locks: 0 };

  it.each([
    ['a conflict between transactions', () => transactionConflict()],
    ['a transaction that is throttled', () => transactionConflict('ThrottlingError')],
    ['a table over its throughput', () => transactionConflict('ProvisionedThroughputExceeded')],
  ])('tries again, later each time, after %s', async (_name, failure) => {
    const { commit } = commitMeeting((attempt) => (attempt <= 3 ? { before: failure() } : 'arrives'));
    const work = workOn();
    expect(await commit(work)).toEqual({ ok: true, value: undefined });
    expect(slept).toEqual([25, 50, 100]);
    expect(await stored(work.id)).toEqual(ONCE);
  });

  it('tries again when a client was throttled longer than the SDK itself waits', async () => {
    const { commit } = commitMeeting((attempt) => (attempt <= 6 ? { before: throttled() } : 'arrives'));
    const work = workOn();
    expect((await commit(work)).ok).toBe(true);
    expect(slept[0]).toBe(25);
    expect(await stored(work.id)).toEqual(ONCE);
  });

  it('gives up after eight attempts and leaves nothing', async () => {
    const { commit, attempts } = commitMeeting(() => ({ before: transactionConflict() }));
    const work = workOn();
    await expect(commit(work)).rejects.toThrow('Transaction cancelled');
    expect(attempts()).toBe(8);
    expect(await stored(work.id)).toEqual(NOTHING);
  });

  it('writes once when the answer is lost: the same request is sent again under the same token', async () => {
    const { commit, attempts } = commitMeeting((attempt) =>
      attempt === 1 ? { after: brokenConnection() } : 'arrives',
    );
    const work = workOn();
    expect((await commit(work)).ok).toBe(true);
    expect(attempts()).toBe(2);
    expect(await stored(work.id)).toEqual(ONCE);
  });

  it('writes once when every answer is lost, and whoever repeats the request is given what it made', async () => {
    const lost = commitMeeting(() => ({ after: brokenConnection() }));
    const first = workOn();
    const idempotency = { subject: 'coach-1', key: 'b0b1c0de-0000-4000-8000-000000000001', resultId: first.id };
    await expect(lost.commit({ ...first, idempotency })).rejects.toThrow('socket hang up');
    const second = workOn(undefined, first.id);
    const again = await commitMeeting(() => 'arrives').commit({
      ...second,
      idempotency: { ...idempotency, resultId: second.id },
    });
    expect(again).toEqual({ ok: false, error: { code: 'repeated', resultId: first.id } });
    expect([await stored(first.id), (await stored(second.id)).versions]).toEqual([ONCE, []]);
  });

  it('takes the same key for another kind of record as another request', async () => {
    const { commit } = commitMeeting(() => 'arrives');
    const company = workOn();
    const key = 'b0b1c0de-0000-4000-8000-000000000002';
    await commit({ ...company, idempotency: { subject: 'coach-1', key, resultId: company.id } });
    const resultId = system.newId('trj');
    const other = await commit({ changes: [], audit: [], idempotency: { subject: 'coach-1', key, resultId } });
    expect(other.ok).toBe(true);
  });

  it('leaves nothing when the process ends before it is sent, and all when it ends after', async () => {
    const [before, after] = [workOn(), workOn()];
    await expect(commitMeeting(() => ({ before: new Crash() })).commit(before)).rejects.toThrow(Crash);
    await expect(commitMeeting(() => ({ after: new Crash() })).commit(after)).rejects.toThrow(Crash);
    expect([await stored(before.id), await stored(after.id)]).toEqual([NOTHING, ONCE]);
  });

  it('says which name is taken and by whom, and writes nothing of the rest', async () => {
    const { commit } = commitMeeting(() => 'arrives');
    const first = workOn();
    await commit(first);
    const second = workOn(undefined, first.id);
    expect(await commit(second)).toEqual({
      ok: false,
      error: { code: 'taken', name: '/enterpriseNumber', owner: first.id },
    });
    expect(await stored(second.id)).toEqual(NOTHING);
  });

  it('answers a stale version with the record as it stands, also when a name is taken too', async () => {
    const { commit } = commitMeeting(() => 'arrives');
    const [first, other] = [workOn(), workOn()];
    await commit(first);
    await commit(other);
    const key = keys.company(first.id);
    const stale: Change[] = [
      { kind: 'lock', key: keys.enterpriseNumberLock(other.id), owner: first.id, name: '/enterpriseNumber' },
      { kind: 'put', key, item: { type: 'company', v: 1, version: 8 }, expectedVersion: 7 },
    ];
    expect(await commit({ changes: stale, audit: [] })).toMatchObject({
      ok: false,
      error: { code: 'conflict', key, current: { version: 1 } },
    });
    expect(await commit({ changes: [{ kind: 'check', key, expectedVersion: 7 }], audit: [] })).toMatchObject({
      ok: false,
      error: { code: 'conflict', key, current: { version: 1 } },
    });
  });

  it('frees a name only for who has it', async () => {
    const { commit } = commitMeeting(() => 'arrives');
    const { id, ...work } = workOn();
    await commit(work);
    const free = (owner: string): Change => ({ kind: 'unlock', key: keys.enterpriseNumberLock(id), owner });
    expect(await commit({ changes: [free('cmp_other')], audit: [] })).toMatchObject({ error: { code: 'conflict' } });
    expect((await stored(id)).locks).toBe(1);
    expect((await commit({ changes: [free(id)], audit: [] })).ok).toBe(true);
    expect((await stored(id)).locks).toBe(0);
  });

  it('refuses more than one transaction holds, before anything is sent', async () => {
    const { commit, attempts } = commitMeeting(() => 'arrives');
    const changes = Array.from(
      { length: 101 },
      (_, index): Change => ({ kind: 'raise', root: { kind: 'task', id: String(index) } }),
    );
    await expect(commit({ changes, audit: [] })).rejects.toThrow('must be a task');
    expect(attempts()).toBe(0);
  });

  it('does not hide a mistake of its own behind attempts', async () => {
    const { commit, attempts } = commitMeeting(() => 'arrives');
    const raise: Change = { kind: 'raise', root: { kind: 'company', id: 'cmp_twice' } };
    await expect(commit({ changes: [raise, raise], audit: [] })).rejects.toThrow('multiple operations');
    expect(attempts()).toBe(1);
  });
});
