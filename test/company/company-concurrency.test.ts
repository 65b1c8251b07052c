import { beforeEach, describe, expect, it } from 'vitest';
import { setCompanyStatus } from '../../functions/company/archive.ts';
import { changeCompany } from '../../functions/company/change.ts';
import { registerCompany } from '../../functions/company/register.ts';
import { makeCommit } from '../../functions/platform/dynamo/commit.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { brokenConnection, type Fate, transactionConflict, unreliableClient } from '../faults/unreliable-client.ts';
import { Store } from '../support/store.ts';
import { enterpriseNumber } from './fictional-extract.ts';
import { accepted, itemsOf, refused } from './import-desk.ts';
import { COACH, companyDependencies, companyTyped, establishmentTyped } from './samples.ts';

const AT_ONCE = 50;

/** Every third write meets another transaction; of every seventh the answer is lost on the way back. */
const fateOf = ({ command, place }: { command: string; place: number }): Fate => {
  if (command !== 'TransactWriteItemsCommand') return 'arrives';
  if (place % 3 === 0) return { before: transactionConflict() };
  return place % 7 === 0 ? { after: brokenConnection() } : 'arrives';
};

let store: Store;
let dependencies: ReturnType<typeof companyDependencies>;
let conflicts = 0;
let lostAnswers = 0;

beforeEach(async () => {
  store = await Store.open();
  [conflicts, lostAnswers] = [0, 0];
  const client = unreliableClient((sent) => {
    const fate = fateOf(sent);
    conflicts += fate !== 'arrives' && 'before' in fate ? 1 : 0;
    lostAnswers += fate !== 'arrives' && 'after' in fate ? 1 : 0;
    return fate;
  });
  const commit = makeCommit({ client, name: store.table.name }, store.system);
  dependencies = { ...companyDependencies(store), commit };
});

const atOnce = <Value>(work: (index: number) => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, index) => work(index)));
const landed = <Value>(results: readonly Result<Value, Failure>[]): Value[] =>
  results.flatMap((result) => (result.ok ? [result.value] : []));
const expectTrouble = (): void => {
  expect(conflicts).toBeGreaterThan(5);
  expect(lostAnswers).toBeGreaterThan(0);
};

const fileOf = async (id: CompanyId) => {
  const file = await dependencies.repository.file(id);
  if (!file) throw new Error('No such company');
  return file;
};

describe('fifty at once, over a store that stumbles', { timeout: 180_000 }, () => {
  it('register fifty companies: each is there once, with its numbers and its history', async () => {
    const results = await atOnce((index) => registerCompany(dependencies)(COACH, companyTyped(index)));
    expect(new Set(landed(results)).size).toBe(AT_ONCE);
    expect(await itemsOf(store.table, 'company')).toHaveLength(AT_ONCE);
    expect(await itemsOf(store.table, 'lock')).toHaveLength(2 * AT_ONCE);
    expect(await itemsOf(store.table, 'auditEvent')).toHaveLength(AT_ONCE);
    expectTrouble();
  });

  it('register one number: one has it, and the others hear who', async () => {
    const results = await atOnce((index) =>
      registerCompany(dependencies)(COACH, { ...companyTyped(index), enterpriseNumber: enterpriseNumber(0) }),
    );
    const [id, ...more] = landed(results);
    expect(more).toEqual([]);
    const failures = results.filter((result) => !result.ok).map(refused);
    expect(failures.every(({ code }) => code === 'alreadyExists')).toBe(true);
    expect(failures.every(({ current }) => JSON.stringify(current) === JSON.stringify({ id }))).toBe(true);
    expect(await itemsOf(store.table, 'company')).toHaveLength(1);
    expect(await itemsOf(store.table, 'lock')).toHaveLength(2);
  });

  it('send one form with its key: one company, and everyone is given it', async () => {
    const options = { idempotencyKey: 'one-form' };
    const results = await atOnce(() => registerCompany(dependencies)(COACH, companyTyped(1), options));
    expect(new Set(results.map(accepted)).size).toBe(1);
    expect(await itemsOf(store.table, 'company')).toHaveLength(1);
    expect(await itemsOf(store.table, 'auditEvent')).toHaveLength(1);
  });

  it('change one version: one is first, and the others see what it became', async () => {
    const id = accepted(await registerCompany(dependencies)(COACH, companyTyped(1)));
    const change = changeCompany(dependencies);
    const results = await atOnce((index) =>
      change(COACH, { id, expectedVersion: 1 }, companyTyped(1, { name: `Naam ${index}` })),
    );
    expect(landed(results)).toEqual([id]);
    const { company } = await fileOf(id);
    expect(company.version).toBe(2);
    for (const failure of results.filter((result) => !result.ok).map(refused))
      expect(failure).toMatchObject({ code: 'conflict', current: { name: company.name, version: 2 } });
    expect(await itemsOf(store.table, 'auditEvent')).toHaveLength(2);
  });

  it('each add an establishment, and after a conflict again over what they then see: all are there', async () => {
    // Each round lets one of those who are left through, so the work grows with the square of how many they are.
    const people = 15;
    const id = accepted(await registerCompany(dependencies)(COACH, companyTyped(0)));
    const change = changeCompany(dependencies);
    const add = async (index: number): Promise<void> => {
      for (;;) {
        const { company } = await fileOf(id);
        const establishments = [
          ...company.establishments.map(({ number, address: { postalCode } }) => ({ number, address: { postalCode } })),
          establishmentTyped(index + 1),
        ];
        const request = { id, expectedVersion: company.version };
        const changed = await change(COACH, request, companyTyped(0, { establishments }));
        if (changed.ok) return;
        expect(changed.error.code).toBe('conflict');
      }
    };
    await Promise.all(Array.from({ length: people }, (_, index) => add(index)));
    const { company } = await fileOf(id);
    expect(new Set(company.establishments.map(({ number }) => number)).size).toBe(people + 1);
    expect(company.version).toBe(people + 1);
    expect(await itemsOf(store.table, 'lock')).toHaveLength(people + 2);
    expect(await itemsOf(store.table, 'auditEvent')).toHaveLength(people + 1);
    expectTrouble();
  });

  it('archive and change one company: one happens, and nothing is half done', async () => {
    const id = accepted(await registerCompany(dependencies)(COACH, companyTyped(1)));
    const archived = { id, expectedVersion: 1, status: 'archived' as const };
    const results = await atOnce((index) =>
      index % 2 === 0
        ? setCompanyStatus(dependencies)(COACH, archived)
        : changeCompany(dependencies)(COACH, { id, expectedVersion: 1 }, companyTyped(1, { name: 'Anders' })),
    );
    expect(landed(results)).toEqual([id]);
    const { company } = await fileOf(id);
    expect(company.version).toBe(2);
    expect([company.status, company.name]).toEqual(
      company.status === 'archived' ? ['archived', 'Verzonnen Onderneming 1'] : ['active', 'Anders'],
    );
    expect(await itemsOf(store.table, 'auditEvent')).toHaveLength(2);
  });
});
