import { companyRepository } from '../../company/repository.ts';
import { companyRoutes } from '../../company/routes.ts';
import { listRowsOf } from '../../figures/projection/rows.ts';
import { establishmentsInUse } from '../../trajectory/companies.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system }: PartnershipContext) => {
  const { companies, companyPage } = listRowsOf(table, system);
  return [
    companyRoutes({
      repository: companyRepository(table),
      commit,
      system,
      readRows: companies,
      readPage: companyPage,
      establishmentsInUse: establishmentsInUse(trajectoryRepository(table)),
    }),
  ];
};
