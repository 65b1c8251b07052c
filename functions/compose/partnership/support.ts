import { peopleRepository } from '../../access/repository.ts';
import { companiesOf } from '../../company/for-trajectories.ts';
import { makeDocumentStore } from '../../platform/storage/document-store.ts';
import { attendanceRoutes } from '../../support/attendance/routes.ts';
import { supportRepository } from '../../support/repository.ts';
import { supportRoutes } from '../../support/routes.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, taskSettings, partnershipId }: PartnershipContext) => {
  const shared = {
    repository: supportRepository(table),
    trajectoryOf: trajectoryRepository(table).trajectory,
    people: peopleRepository(table),
    companiesOf: companiesOf(table),
    commit,
    system,
  };
  return [
    supportRoutes(shared),
    attendanceRoutes({
      ...shared,
      documents: makeDocumentStore(taskSettings.documentBucket, { pathStyle: taskSettings.pathStyle }),
      partnership: partnershipId,
    }),
  ];
};
