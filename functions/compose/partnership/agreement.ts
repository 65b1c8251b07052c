import { peopleRepository } from '../../access/repository.ts';
import { agreementRepository } from '../../partnership/agreement/repository.ts';
import { agreementRoutes } from '../../partnership/agreement/routes.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import { makeDocumentStore } from '../../platform/storage/document-store.ts';
import type { PartnershipContext } from './context.ts';
import { mayChangeIn } from './may-change.ts';

export const routers = async ({ table, commit, system, taskSettings }: PartnershipContext) => {
  const { target, members } = partnershipRepository(table);
  return [
    agreementRoutes({
      repository: agreementRepository(table),
      readMembers: members,
      readTarget: target,
      mayChange: mayChangeIn(table).agreed,
      personOfSubject: peopleRepository(table).personOfSubject,
      documents: makeDocumentStore(taskSettings.documentBucket, { pathStyle: taskSettings.pathStyle }),
      commit,
      system,
    }),
  ];
};
