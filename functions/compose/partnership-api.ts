import { PARTNERSHIP_ROLES, permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { peopleOf } from '../access/directory.ts';
import { peopleRepository } from '../access/repository.ts';
import { accessRoutes } from '../access/routes.ts';
import { auditAgencyAccess } from '../audit/agency-access.ts';
import { auditRepository } from '../audit/repository.ts';
import { auditRoutes } from '../audit/routes.ts';
import { companiesOf } from '../company/for-trajectories.ts';
import { companyImportRoutes } from '../company/import/routes.ts';
import { companyRepository } from '../company/repository.ts';
import { companyRoutes } from '../company/routes.ts';
import { documentRoutes } from '../document/routes.ts';
import { liveGenerationOf } from '../figures/projection/pointer.ts';
import { listRowsOf } from '../figures/projection/rows.ts';
import { figuresRoutes } from '../figures/routes.ts';
import { deliveryRepository } from '../notification/repository.ts';
import { notificationRoutes } from '../notification/routes.ts';
import { partnershipRepository } from '../partnership/repository.ts';
import { partnershipRoutes } from '../partnership/routes.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { createApp } from '../platform/http/app.ts';
import { programmeRoutes } from '../programme/routes.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { summaryRoutes } from '../summary/routes.ts';
import { establishmentsInUse } from '../trajectory/companies.ts';
import { trajectoryRepository } from '../trajectory/repository.ts';
import { trajectoryRoutes } from '../trajectory/routes.ts';
import { ownTable, referenceTable, system, verifyToken } from './base.ts';
import { taskDependencies } from './partnership-tasks.ts';
import { frozen } from './snapshots.ts';

/** One partnership's function. Everything it reaches was made for this partnership; no line below chooses a tenant. */
export const partnershipApp = (basePath = `/api/partnerships/${config.partnershipId()}`) => {
  const partnershipId = config.partnershipId();
  const table = ownTable();
  const commit = makeCommit(table, system);
  const rules = rulesReaderOf(referenceTable(), system);
  const rows = listRowsOf(table, system);
  const partnership = partnershipRepository(table);
  const trajectories = trajectoryRepository(table);
  const directory = peopleRepository(table);
  const tasks = taskDependencies();
  const figures = {
    partnershipId,
    table,
    system,
    liveGeneration: liveGenerationOf(table, system),
    readTarget: partnership.target,
    readRules: rules.inForce,
  };
  return createApp({
    store: partnershipId,
    basePath,
    system,
    verifyToken: verifyToken(),
    permissionsOf: (memberships) => permissionsInPartnership(memberships, partnershipId),
    routers: [
      companyRoutes({
        repository: companyRepository(table),
        commit,
        system,
        readRows: rows.companies,
        establishmentsInUse: establishmentsInUse(trajectories),
      }),
      companyImportRoutes(tasks),
      documentRoutes(tasks),
      trajectoryRoutes({
        repository: trajectories,
        companiesOf: companiesOf(table),
        commit,
        system,
        readRows: rows.trajectories,
        readRules: rules.inForce,
        personIdOf: async (subject) => (await directory.personOfSubject(subject))?.id,
      }),
      partnershipRoutes({ repository: partnership, commit, system }),
      figuresRoutes(figures),
      programmeRoutes(rules),
      accessRoutes({
        repository: directory,
        commit,
        system,
        roles: PARTNERSHIP_ROLES,
        memberExists: async (id) => (await partnership.members()).some((member) => member.id === id),
      }),
      auditRoutes({ repository: auditRepository(table), people: peopleOf(table) }),
      summaryRoutes({ ...frozen(), permission: 'dashboard:read' }),
      notificationRoutes({ repository: deliveryRepository(table), people: peopleOf(table), system }),
    ],
    afterAuthentication: auditAgencyAccess({ partnershipId, commit, system }),
  });
};
