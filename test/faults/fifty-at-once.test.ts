import { beforeAll, describe, expect, it } from 'vitest';
import { changeCompany } from '../../functions/company/change.ts';
import { registerCompany } from '../../functions/company/register.ts';
import { companyRepository } from '../../functions/company/repository.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { establishmentsInUse } from '../../functions/trajectory/companies.ts';
import { companyInputSchema } from '../../shared/company/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { actionAdditionSchema } from '../../shared/trajectory/requests.ts';
import { Desk } from '../trajectory/desk.ts';
import { withCheckDigits } from '../trajectory/samples.ts';
import { transactionConflict, unreliableClient } from './unreliable-client.ts';

const PEOPLE = Array.from({ length: 50 }, (_, index) => `coach-${index + 1}`);
const authorOf = (subject: string) => ({ subject, roles: ['coach@alfa'] });
/** How often somebody who is told of a conflict looks at the newer version and tries again. */
const TRIES = 2;
/** Two thousand requests to one database, on a machine that may have more to do. */
const PATIENCE = 60_000;

type Outcome = { readonly person: string; readonly succeeded: boolean; readonly refusals: readonly Failure[] };

const everyone = (attempt: (person: string) => Promise<Result<unknown, Failure>>): Promise<Outcome[]> =>
  Promise.all(
    PEOPLE.map(async (person) => {
      const refusals: Failure[] = [];
      while (refusals.length < TRIES) {
        const result = await attempt(person);
        if (result.ok) return { person, succeeded: true, refusals };
        refusals.push(result.error);
      }
      return { person, succeeded: false, refusals };
    }),
  );

const who = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter(({ succeeded }) => succeeded)
    .map(({ person }) => person)
    .toSorted();

describe('fifty people at once', { timeout: PATIENCE }, () => {
  let calm: Desk;
  let desk: Desk;

  beforeAll(async () => {
    calm = await Desk.open();
    // Each third write meets another transaction on its way, as it would on AWS.
    let writes = 0;
    desk = calm.through(
      unreliableClient(({ command }) => {
        writes += command.startsWith('TransactWrite') ? 1 : 0;
        return command.startsWith('TransactWrite') && writes % 3 === 0 ? { before: transactionConflict() } : 'arrives';
      }),
    );
  });

  it('on one company: no change is lost and none is made twice', async () => {
    const { id } = await calm.company('2800');
    const dependencies = {
      ...desk.dependencies,
      repository: companyRepository(desk.table),
      establishmentsInUse: establishmentsInUse(desk.dependencies.repository),
    };
    const outcomes = await everyone(async (person) => {
      const before = await calm.companyNow(id);
      const input = companyInputSchema.parse({
        enterpriseNumber: before.enterpriseNumber,
        name: `Zoals ${person} het schreef`,
        establishments: before.establishments.map(({ number }) => ({ number, address: { postalCode: '2800' } })),
        sme: 'yes',
      });
      return changeCompany(dependencies)(authorOf(person), { id, expectedVersion: before.version }, input);
    });
    const changes = (await calm.history({ kind: 'company', id })).filter(({ action }) => action === 'company.changed');
    const names = changes.map(({ changes: [name] }) => name);
    expect(changes.map(({ actor }) => actor).toSorted()).toEqual(who(outcomes));
    expect((await calm.companyNow(id)).version).toBe(1 + changes.length);
    expect(await calm.sequence({ kind: 'company', id })).toBe(1 + changes.length);
    // Each change was made over the one before it: a chain without a gap, from the first name to the last.
    const befores = names.map((name) => name?.before).toSorted();
    const afters = ['Onderneming 0001', ...names.map((name) => name?.after)].toSorted();
    expect(afters.filter((name) => !befores.includes(name))).toEqual([(await calm.companyNow(id)).name]);
    expect(
      outcomes.flatMap(({ refusals }) => refusals.map(({ code }) => code)).every((code) => code === 'conflict'),
    ).toBe(true);
  });

  it('on one trajectory: what each was told is saved is there, once', async () => {
    const { id } = await calm.start([await calm.company('2800')]);
    const outcomes = await everyone(async (person) => {
      const before = await calm.now(id);
      const action = actionAdditionSchema.parse({
        expectedVersion: before.version,
        title: person,
        level: 'workFloor',
        structural: true,
        companyIds: before.companies.map(({ companyId }) => companyId),
      });
      return addAction(desk.dependencies)(authorOf(person), { ...action, id });
    });
    const after = await calm.now(id);
    const successes = who(outcomes);
    expect(successes.length).toBeGreaterThan(0);
    expect(after.actions.map(({ title }) => title).toSorted()).toEqual(successes);
    expect(after.version).toBe(1 + successes.length);
    const events = await calm.history({ kind: 'trajectory', id });
    expect(
      events
        .filter(({ action }) => action === 'trajectory.actionAdded')
        .map(({ actor }) => actor)
        .toSorted(),
    ).toEqual(successes);
    const conflicts = outcomes.flatMap(({ refusals }) => refusals);
    expect(conflicts.every(({ code, current }) => code === 'conflict' && current !== undefined)).toBe(true);
  });

  const inputOf = (eight: string, establishment: string) =>
    companyInputSchema.parse({
      enterpriseNumber: withCheckDigits(eight),
      name: 'Allemaal dezelfde',
      establishments: [{ number: withCheckDigits(establishment), address: { postalCode: '2800' } }],
      sme: 'yes',
    });

  it('on the registration of one company: one makes it, the others are told who has the number', async () => {
    const dependencies = { ...desk.dependencies, repository: companyRepository(desk.table) };
    const results = await Promise.all(
      PEOPLE.map((person) => registerCompany(dependencies)(authorOf(person), inputOf('09990001', '29990001'))),
    );
    const [made, ...more] = results.flatMap((result) => (result.ok ? [result.value] : []));
    expect(more).toEqual([]);
    const refusals = results.flatMap((result) => (result.ok ? [] : [result.error]));
    expect(refusals).toHaveLength(49);
    expect(
      refusals.every(({ code, current }) => code === 'alreadyExists' && (current as { id?: string }).id === made),
    ).toBe(true);
    expect(made && (await calm.history({ kind: 'company', id: made }))).toHaveLength(1);
  });

  it('with one request sent fifty times: one company, and all are given it', async () => {
    const dependencies = { ...desk.dependencies, repository: companyRepository(desk.table) };
    const idempotencyKey = 'b0b1c0de-0000-4000-8000-000000000050';
    const results = await Promise.all(
      PEOPLE.map(() =>
        registerCompany(dependencies)(authorOf('coach-1'), inputOf('09990002', '29990002'), { idempotencyKey }),
      ),
    );
    const ids = new Set(results.map((result) => (result.ok ? result.value : result.error.code)));
    expect([...ids]).toEqual([expect.stringMatching(/^cmp_/)]);
  });
});
