import { trajectoryIdSchema } from '../../../shared/kernel/ids.ts';
import { companyRepository } from '../../company/repository.ts';
import { referralRepository } from '../../referral/repository.ts';
import { referralRoutes } from '../../referral/routes.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, catalogues }: PartnershipContext) => [
  referralRoutes({
    repository: referralRepository(table),
    trajectoriesOf: async (companyId) => {
      const file = await companyRepository(table).file(companyId);
      if (!file) return undefined;
      return trajectoryRepository(table).trajectories(file.trajectoryIds.map((id) => trajectoryIdSchema.parse(id)));
    },
    catalogues: await catalogues(),
    commit,
    system,
  }),
];
