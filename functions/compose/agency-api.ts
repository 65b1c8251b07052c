import { AGENCY_ROLES, permissionsInAgency } from '../../shared/kernel/permissions.ts';
import { namesOfSubjects, peopleOf } from '../access/directory.ts';
import { peopleRepository } from '../access/repository.ts';
import { WITHOUT_MEMBERSHIP } from '../access/without-membership.ts';
import { agencyTrail } from '../audit/agency-trail.ts';
import { auditRoutes } from '../audit/routes.ts';
import { catalogueReaderOf } from '../catalogue/reader.ts';
import { catalogueRepository } from '../catalogue/repository.ts';
import { catalogueKeepingRoutes, catalogueRoutes } from '../catalogue/routes.ts';
import { coordinationRepository } from '../coordination/repository.ts';
import { agencyCoordinationRoutes } from '../coordination/routes.ts';
import { deputyRepository } from '../deputy/repository.ts';
import { deputyRoutes } from '../deputy/routes.ts';
import { agencyFiguresRoutes } from '../figures/routes.ts';
import { jobRunRepository } from '../jobs/runs/repository.ts';
import { jobRoutes } from '../jobs/runs/routes.ts';
import { leaverDeliveryRoutes } from '../monitoring/delivery/routes.ts';
import { frozenMeasurements } from '../monitoring/measurement/frozen.ts';
import { measurementRoutes } from '../monitoring/measurement/routes.ts';
import { agencyMonitoringFiguresRoutes } from '../monitoring/published/routes.ts';
import { monitoringQuarterRoutes } from '../monitoring/quarter/routes.ts';
import { successionRoutes } from '../monitoring/succession/routes.ts';
import { noteRulesOf } from '../note/calendar.ts';
import { noteCounts } from '../note/counts.ts';
import { agencyNoteRoutes } from '../note/routes.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { createApp } from '../platform/http/app.ts';
import { rulesDraftRepository } from '../programme/draft/repository.ts';
import { rulesDraftRoutes } from '../programme/draft/routes.ts';
import { programmeRoutes } from '../programme/routes.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { summaryRoutes } from '../summary/routes.ts';
import { monitoringDependencies } from './agency-monitoring.ts';
import { allPartnerships, ownTable, referenceTable, system, verifyToken } from './base.ts';
import { summaryContents } from './mail.ts';
import { mailRoutes } from './mail-routes.ts';
import { agencyMonitoringSummary } from './monitoring-summary.ts';
import { peopleRoutes } from './people-routes.ts';
import { frozen } from './snapshots.ts';
import { taskDependencies } from './store-tasks.ts';

/** The agency's own function: dashboards over all partnerships, rules, its people. It reaches no partnership's table. */
export const agencyApp = (basePath = '/api/agency') => {
  const [table, reference] = [ownTable(), referenceTable()];
  const partnershipIds = allPartnerships();
  const [monitoring, work] = [monitoringDependencies(), taskDependencies()];
  const commit = makeCommit(table, system);
  const rules = rulesReaderOf(reference, system);
  const entries = catalogueRepository(reference);
  const access = {
    repository: peopleRepository(table),
    deputies: deputyRepository(table),
    commit,
    system,
    place: config.store(),
    roles: AGENCY_ROLES,
  };
  const catalogues = {
    catalogues: catalogueReaderOf(entries, system),
    readRules: rules.inForce,
    namesOf: namesOfSubjects(peopleOf(table)),
  };
  return createApp({
    store: config.store(),
    basePath,
    system,
    verifyToken: verifyToken(),
    permissionsOf: permissionsInAgency,
    withoutMembership: WITHOUT_MEMBERSHIP,
    routers: [
      agencyFiguresRoutes({
        agency: table,
        rulesOn: rules.rulesOn,
        system,
        partnershipIds,
      }),
      agencyCoordinationRoutes({ repository: coordinationRepository(reference), partnershipIds }),
      agencyNoteRoutes({ agency: table, partnershipIds, readNoteRules: noteRulesOf(rules), system }),
      programmeRoutes(rules),
      rulesDraftRoutes({
        repository: rulesDraftRepository(table, reference),
        rules,
        commit,
        commitForAll: makeCommit(reference, system),
        system,
        namesOf: catalogues.namesOf,
        agency: table,
        partnershipIds,
      }),
      catalogueRoutes(catalogues),
      catalogueKeepingRoutes({
        ...catalogues,
        repository: entries,
        commit: makeCommit(reference, system),
        ownCommit: commit,
        system,
      }),
      ...peopleRoutes({
        ...access,
        table,
        readRules: rules.inForce,
        readMembers: async () => [],
        memberExists: async () => false,
      }),
      deputyRoutes(access),
      auditRoutes({ repository: agencyTrail({ agency: table, reference }), people: peopleOf(table) }),
      summaryRoutes({ ...frozen(), permission: 'agencyDashboard:read' }),
      ...mailRoutes(table, summaryContents(agencyMonitoringSummary())),
      jobRoutes({ repository: jobRunRepository(table), scope: 'agency', atWork: true, system }),
      leaverDeliveryRoutes({ ...work, ...monitoring, repository: monitoring.deliveries }),
      measurementRoutes({ ...work, ...monitoring }),
      monitoringQuarterRoutes({
        ...monitoring,
        countNotes: noteCounts({ agency: table, partnershipIds, readNoteRules: noteRulesOf(rules) }),
        namesOf: catalogues.namesOf,
        frozen: frozenMeasurements(frozen().snapshotStore),
      }),
      successionRoutes(monitoring),
      agencyMonitoringFiguresRoutes(monitoring),
    ],
  });
};
