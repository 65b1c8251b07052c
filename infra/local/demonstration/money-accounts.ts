import { keys } from '../../../functions/platform/dynamo/keys.ts';
import {
  budgetSchema,
  certifiedAmountSchema,
  ownContributionSchema,
  paymentSchema,
} from '../../../shared/finance/schema.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import type { Stage } from './stage.ts';

/** What the use cases of budget and ledgers ask for, over a draft. */
export const accountsIn = ({ draft, clock: { system } }: Stage, members: readonly Member[]) => {
  const budget = async (period: number) => draft.read(keys.budget(period), budgetSchema);
  const shared = {
    members: async () => [...members],
    budget,
    rulesOn: async () => DEFAULT_RULES,
    // In the story nothing is settled yet.
    mayChange: async () => ok([]),
    commit: draft.commit,
    system,
  };
  return {
    budget: {
      ...shared,
      repository: { budget, parse: (item: Record<string, unknown>) => budgetSchema.parse(item) },
    },
    certified: {
      ...shared,
      repository: { ofPeriod: async () => draft.ofType('certifiedAmount', certifiedAmountSchema) },
    },
    payments: { ...shared, repository: { payments: async () => draft.ofType('payment', paymentSchema) } },
    contributions: {
      ...shared,
      repository: { contributions: async () => draft.ofType('ownContribution', ownContributionSchema) },
    },
  };
};
export type Accounts = ReturnType<typeof accountsIn>;
