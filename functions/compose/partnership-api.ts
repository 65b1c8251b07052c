import { PARTNERSHIP_ROLES, permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { peopleRepository } from '../access/repository.ts';
import { accessRoutes } from '../access/routes.ts';
import { companyRepository } from '../company/repository.ts';
import { companyRoutes } from '../company/routes.ts';
import { liveGenerationOf } from '../figures/projection/pointer.ts';
import { listRowsOf } from '../figures/projection/rows.ts';
import { figuresRoutes } from '../figures/routes.ts';
import { partnershipRepository } from '../partnership/repository.ts';
import { partnershipRoutes } from '../partnership/routes.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { createApp } from '../platform/http/app.ts';
import { programmeRoutes } from '../programme/routes.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { ownTable, referenceTable, system, verifyToken } from './base.ts';

/** One partnership's function. Everything it reaches was made for this partnership; no line below chooses a tenant. */
export const partnershipApp = (basePath = `/api/partnerships/${config.partnershipId()}`) => {
  const partnershipId = config.partnershipId();
  const table = ownTable();
  const commit = makeCommit(table, system);
  const rules = rulesReaderOf(referenceTable(), system);
  const rows = listRowsOf(table, system);
  const partnership = partnershipRepository(table);
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
        establishmentsInUse: async () => new Set(),
      }),
      partnershipRoutes({ repository: partnership, commit, system }),
      figuresRoutes(figures),
      programmeRoutes(rules),
      accessRoutes({
        repository: peopleRepository(table),
        commit,
        system,
        roles: PARTNERSHIP_ROLES,
        memberExists: async (id) => (await partnership.members()).some((member) => member.id === id),
      }),
    ],
  });
};
