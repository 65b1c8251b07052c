import { auditRepository } from '../../../functions/audit/repository.ts';
import { wholeTrail } from '../../../functions/audit/whole-trail.ts';
import type { SettlementSources } from '../../../functions/finance/settlement/dependencies.ts';
import { settlementRepository, settlementRoot } from '../../../functions/finance/settlement/repository.ts';
import { settlementRoutes } from '../../../functions/finance/settlement/routes.ts';
import type { SnapshotStore } from '../../../functions/platform/storage/snapshot-store.ts';
import { partnershipFigures } from '../../../shared/figures/partnership-figures.ts';
import type { Totals } from '../../../shared/figures/standing.ts';
import type { SettlementInputs } from '../../../shared/finance/settlement/inputs.ts';
import { instant } from '../../../shared/kernel/dates.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { agreementSchema } from '../../../shared/partnership/agreement/schema.ts';
import type { Extension } from '../../../shared/partnership/closing/schema.ts';
import { memberSchema } from '../../../shared/partnership/schema.ts';
import { ALFA, Store } from '../../support/store.ts';

type Snapshots = SnapshotStore & {
  readonly spoil: (change: (text: string) => string) => void;
  /** What somebody else does in between, once: after everything was read, and before what was prepared is written. */
  readonly meanwhile: (run: () => Promise<void>) => void;
};

/** What the bucket under Object Lock does: an object is placed once. `spoil` is what nobody may do. */
export const memoryOfSnapshots = (): Snapshots => {
  const objects = new Map<string, string>();
  const waiting: (() => Promise<void>)[] = [];
  return {
    meanwhile: (run) => {
      waiting.push(run);
    },
    place: async (key, body) => {
      await waiting.pop()?.();
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

/** What is there in each period; of one that is left out as in the first, which is all that most tests ask. */
type Periods = {
  readonly first: SettlementInputs;
  readonly second?: SettlementInputs;
  readonly extension?: Extension;
  /** A period of which no target was approved yet. */
  readonly withoutTarget?: number;
  /** What the figures of both periods are made of, and how many had an adaptation in the first already. */
  readonly totals?: Totals;
  readonly adaptedBefore?: number;
};

/** What the capabilities around would answer, from the inputs that a test made up. */
const sourcesFrom = (
  known: () => Periods,
  inputs = (period = 1): SettlementInputs => (period === 2 ? known().second : undefined) ?? known().first,
): SettlementSources => ({
  rulesOn: async (_, period) => inputs(period?.number).rules,
  extension: async () => known().extension,
  reachedBefore: async () => ({ inSupportSme: 0, adapted: known().adaptedBefore ?? 0, adaptedWithEvidence: 0 }),
  target: async (period) => (period === known().withoutTarget ? undefined : { ...inputs(period).target, period }),
  members: async () => inputs().members.map((member) => memberSchema.parse(member)),
  agreementOn: async (period) => {
    const { agreement } = inputs(period);
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
  certified: async (period) => inputs(period).certified,
  payments: async (period) => inputs(period).payments,
  counted: async (period) => inputs(period.number).counted,
  figures: async ({ period }) =>
    ok(
      partnershipFigures({
        partnershipId: 'alfa',
        totals: known().totals ?? {},
        target: inputs(period).target,
        period: inputs(period).period,
        rules: inputs(period).rules,
        today: inputs(period).on,
        retrievedAt: instant('2027-02-01T09:00:00.000Z'),
      }),
    ),
});

/** The settlement of alfa behind real routes and permissions on a real table; what it rests on can be changed under it. */
export const openSettlement = async (first: SettlementInputs, more: Omit<Periods, 'first'> = {}) => {
  let known: Periods = { first, ...more };
  const store = await Store.open();
  const snapshotStore = memoryOfSnapshots();
  const { table, commit, system } = store;
  const api = await store.api([
    settlementRoutes({
      partnershipId: ALFA,
      sources: sourcesFrom(() => known),
      repository: settlementRepository(table),
      snapshotStore,
      companyExists: async (id) => known.first.counted.some(({ companyId }) => companyId === id),
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
      known = { ...known, first: next(known.first) };
    },
    changePeriods: (change: Partial<Periods>): void => {
      known = { ...known, ...change };
    },
  };
};
