import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type FunctionName } from '../../shared/kernel/functions.ts';
import {
  ACTIVE,
  ARCHIVED,
  type Attempt,
  attempts,
  described,
  possessions,
  roles,
  stores,
} from './simulation/account.ts';
import { type AllowedRow, allowList } from './simulation/allow-list.ts';
import { ACTIONS } from './simulation/possessions.ts';
import type { SimulatedRole } from './simulation/roles.ts';

const rows = allowList();

const rowFor = ({ role, possession, action, context }: Attempt): AllowedRow | undefined =>
  rows.find(
    ({ workers, store, kind, actions, when }) =>
      workers.includes(role.worker) &&
      (store === 'every' ||
        (store === 'every place' && possession.store !== 'reference') ||
        store === possession.store) &&
      kind === possession.kind &&
      actions.includes(action) &&
      when(context, role.store ?? '', possession.store),
  );

/** What a role tries on everything of other stores: what went through though no row says so, and what did not though one does. */
const outsideOwnStore = (role: SimulatedRole) => {
  const foreign = possessions
    .filter(({ store }) => store !== role.store)
    .flatMap((possession) => attempts(role, possession));
  const judged = foreign.map((attempt) => ({ attempt, row: rowFor(attempt) }));
  return {
    role,
    reached: foreign.filter(({ allowed }) => allowed),
    unexpected: judged.filter(({ attempt, row }) => attempt.allowed && !row).map(({ attempt }) => described(attempt)),
    missing: judged.filter(({ attempt, row }) => !attempt.allowed && row).map(({ attempt }) => described(attempt)),
    used: judged.flatMap(({ attempt, row }) => (row ? [`${row.text} ${attempt.action} ${role.worker}`] : [])),
  };
};

const outcomes = roles.map(outsideOwnStore);

describe('the simulated account', () => {
  const namesOf = (scope: string): FunctionName[] =>
    (Object.keys(FUNCTIONS) as FunctionName[]).filter((name) => FUNCTIONS[name].scope === scope).toSorted();
  const workersOf = (store: string | undefined) =>
    roles
      .filter((role) => role.store === store)
      .map(({ worker }) => worker)
      .filter((worker) => worker !== 'schedule' && worker !== 'deployment')
      .toSorted();

  it('has every function of every store, each under a role of its own', () => {
    for (const store of ACTIVE) expect(workersOf(store)).toEqual(namesOf('partnership'));
    for (const store of ARCHIVED) expect(workersOf(store)).toEqual(['partnership-api']);
    expect(workersOf('agency')).toEqual(namesOf('agency'));
    expect(workersOf(undefined)).toEqual(['access-pre-token', 'shell']);
  });

  it('has something of every kind to try on, in every store', () => {
    expect(new Set(possessions.map(({ kind }) => kind))).toEqual(new Set(Object.keys(ACTIONS)));
    expect(stores.toSorted()).toEqual(['agency', 'reference', ...ACTIVE, ...ARCHIVED].toSorted());
  });
});

describe('what roles may do outside their own store', () => {
  it('is nothing but what docs/security.md lists', () => {
    expect(outcomes.flatMap(({ unexpected }) => unexpected)).toEqual([]);
  });

  it('is everything that docs/security.md lists', () => {
    expect(outcomes.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('leaves no row, action or function of docs/security.md unused', () => {
    const used = new Set(outcomes.flatMap((outcome) => outcome.used));
    const promised = rows.flatMap(({ text, actions, workers }) =>
      actions.flatMap((action) => workers.map((worker) => `${text} ${action} ${worker}`)),
    );
    expect(promised).not.toEqual([]);
    expect(promised.filter((one) => !used.has(one))).toEqual([]);
  });

  it('is nothing at a partnership for anybody but the look-up of who signs in, and what deploys, which writes log lines', () => {
    const others = ['deployment', 'access-pre-token'];
    const partnerships = [...ACTIVE, ...ARCHIVED];
    const reached = outcomes
      .flatMap((outcome) => outcome.reached)
      .filter(({ role, possession }) => !others.includes(role.worker) && partnerships.includes(possession.store));
    expect(reached.map(described)).toEqual([]);
  });

  it('is nothing at all for the shell, which has no store', () => {
    const without = outcomes.filter(({ role }) => role.worker === 'shell');
    expect(without).toHaveLength(1);
    expect(without.flatMap(({ reached }) => reached.map(described))).toEqual([]);
  });
});
