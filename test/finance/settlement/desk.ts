import { auditRepository } from '../../../functions/audit/repository.ts';
import { wholeTrail } from '../../../functions/audit/whole-trail.ts';
import type { SettlementSources } from '../../../functions/finance/settlement/dependencies.ts';
import { settlementRepository, settlementRoot } from '../../../functions/finance/settlement/repository.ts';
import { settlementRoutes } from '../../../functions/finance/settlement/routes.ts';
import type { SnapshotStore } from '../../../functions/platform/storage/snapshot-store.ts';
import { partnershipFigures } from '../../../shared/figures/partnership-figures.ts';
import type { SettlementInputs } from '../../../shared/finance/settlement/inputs.ts';
import { instant } from '../../../shared/kernel/dates.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { agreementSchema } from '../../../shared/partnership/agreement/schema.ts';
import { memberSchema } from '../../../shared/partnership/schema.ts';
import { PERIOD_1, totalsOf } from '../../figures/samples.ts';
import { ALFA, Store } from '../../support/store.ts';

/** What the bucket under Object Lock does: an object is placed once. `spoil` is what nobody may do. */
export const memoryOfSnapshots = (): SnapshotStore & { readonly spoil: (change: (text: string) => string) => void } => {
  const objects = new Map<string, string>();
  return {
    place: async (key, body) => {
      if (!objects.has(key)) objects.set(key, body);
      return objects.get(key) ?? body;
    },
    read: async (key) => {
      const text = objects.get(key);
      if (text === undefined) throw new Error(`Nothing lies at ${key}`);
      return text;
    },
    spoil: (change) => {
      for (const [key, text] of objects) objects.set(key, change(text));
    },
  };
};

/** What the capabilities around would answer, from the inputs that a test made up. */
const sourcesFrom = (inputs: () => SettlementInputs): SettlementSources => ({
  rulesOn: async () => inputs().rules,
  target: async () => inputs().target,
  members: async () => inputs().members.map((member) => memberSchema.parse(member)),
  agreementOn: async (period) => {
    const { agreement } = inputs();
    const at = '2024-02-01T09:00:00.000Z';
    const kept = {
      period,
      version: 1,
      state: 'inForce',
      validFrom: '2024-01-01',
      signatures: [],
      createdAt: at,
      updatedAt: at,
    };
    return agreement && agreementSchema.parse({ ...kept, ...agreement });
  },
  certified: async () => inputs().certified,
  payments: async () => inputs().payments,
  counted: async () => inputs().counted,
  figures: async () =>
    ok(
      partnershipFigures({
        partnershipId: 'alfa',
        totals: totalsOf({}),
        target: inputs().target,
        period: PERIOD_1,
        rules: inputs().rules,
        today: inputs().on,
        retrievedAt: instant('2027-02-01T09:00:00.000Z'),
      }),
    ),
});

/** The settlement of alfa behind real routes and permissions on a real table; what it rests on can be changed under it. */
export const openSettlement = async (first: SettlementInputs) => {
  let inputs = first;
  const store = await Store.open();
  const snapshotStore = memoryOfSnapshots();
  const { table, commit, system } = store;
  const api = await store.api([
    settlementRoutes({
      partnershipId: ALFA,
      sources: sourcesFrom(() => inputs),
      repository: settlementRepository(table),
      snapshotStore,
      companyExists: async (id) => inputs.counted.some(({ companyId }) => companyId === id),
      trailOf: (period) => wholeTrail(auditRepository(table), settlementRoot(period)),
      commit,
      system,
    }),
  ]);
  return {
    store,
    api,
    snapshotStore,
    change: (next: (before: SettlementInputs) => SettlementInputs): void => {
      inputs = next(inputs);
    },
  };
};
