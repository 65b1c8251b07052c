import { amendableTarget } from '../../partnership/amend-target.ts';
import type { Amendable } from '../../partnership/amendment/dependencies.ts';
import { amendmentRepository } from '../../partnership/amendment/repository.ts';
import { amendmentRoutes } from '../../partnership/amendment/routes.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import type { PartnershipContext } from './context.ts';

/** As long as no budget was approved there is nothing to amend. */
const noBudget: Amendable<'budget'> = {
  standing: async () => undefined,
  errors: async () => [],
  apply: async () => ({ changes: [], audit: [] }),
};

export const routers = async ({ table, commit, system }: PartnershipContext) => [
  amendmentRoutes({
    repository: amendmentRepository(table),
    target: amendableTarget({ repository: partnershipRepository(table), system }),
    budget: noBudget,
    commit,
    system,
  }),
];
