import { isActiveCoachIn } from '../../access/active-coach.ts';
import { peopleRepository } from '../../access/repository.ts';
import { companiesOf } from '../../company/for-trajectories.ts';
import { deputyRepository } from '../../deputy/repository.ts';
import { listRowsOf } from '../../figures/projection/rows.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import { makeDocumentStore } from '../../platform/storage/document-store.ts';
import { sampleRepository } from '../../sample/repository.ts';
import { sampledReaderOf } from '../../sample/sampled-reader.ts';
import { evidenceFileRoutes } from '../../trajectory/evidence-file/routes.ts';
import { overviewRoutes } from '../../trajectory/overview/routes.ts';
import { planRoutes } from '../../trajectory/plan/routes.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import { trajectoryRoutes } from '../../trajectory/routes.ts';
import { verificationRoutes } from '../../trajectory/verification/routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, rules, catalogues, taskSettings }: PartnershipContext) => {
  const people = peopleRepository(table);
  const shared = {
    repository: trajectoryRepository(table),
    companiesOf: companiesOf(table),
    commit,
    system,
    readRows: listRowsOf(table, system).trajectories,
    readRules: (await rules()).inForce,
    catalogues: await catalogues(),
    readSampled: sampledReaderOf(sampleRepository(table)),
    readDeputies: deputyRepository(table).all,
  };
  return [
    overviewRoutes({
      ...shared,
      isActiveCoach: isActiveCoachIn(people),
    }),
    trajectoryRoutes({
      ...shared,
      personIdOf: async (subject) => (await people.personOfSubject(subject))?.id,
    }),
    verificationRoutes(shared),
    planRoutes({ ...shared, readMembers: partnershipRepository(table).members, readPeople: people.people }),
    evidenceFileRoutes({
      ...shared,
      documents: makeDocumentStore(taskSettings.documentBucket, { pathStyle: taskSettings.pathStyle }),
    }),
  ];
};
