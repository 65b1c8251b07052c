import { namesOfSubjects, peopleOf } from '../../access/directory.ts';
import { registerCheckRoutes } from '../../company/register-check/routes.ts';
import { companyRepository } from '../../company/repository.ts';
import { companyRoutes } from '../../company/routes.ts';
import { unreachedAddresses } from '../../company/unreached/repository.ts';
import { listRowsOf } from '../../figures/projection/rows.ts';
import { establishmentsInUse } from '../../trajectory/companies.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, catalogues }: PartnershipContext) => {
  const { companies, companyPage } = listRowsOf(table, system);
  const dependencies = {
    repository: companyRepository(table),
    commit,
    system,
    catalogues: await catalogues(),
    establishmentsInUse: establishmentsInUse(trajectoryRepository(table)),
  };
  return [
    companyRoutes({
      ...dependencies,
      readRows: companies,
      readPage: companyPage,
      unreached: unreachedAddresses(table),
    }),
    registerCheckRoutes({ ...dependencies, namesOf: namesOfSubjects(peopleOf(table)) }),
  ];
};
