import { companiesOf } from '../../company/for-trajectories.ts';
import { engagementRepository } from '../../engagement/repository.ts';
import { engagementRoutes } from '../../engagement/routes.ts';
import { makeDocumentStore } from '../../platform/storage/document-store.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, taskSettings, partnershipId }: PartnershipContext) => [
  engagementRoutes({
    repository: engagementRepository(table),
    trajectoryOf: trajectoryRepository(table).trajectory,
    companiesOf: companiesOf(table),
    documents: makeDocumentStore(taskSettings.documentBucket, { pathStyle: taskSettings.pathStyle }),
    commit,
    system,
    partnership: partnershipId,
  }),
];
