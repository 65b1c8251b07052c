import { leaverDeliveryRepository } from '../monitoring/delivery/repository.ts';
import { readRowsRetention } from '../monitoring/delivery/retention.ts';
import { measurementRepository } from '../monitoring/measurement/repository.ts';
import { publishedRepository } from '../monitoring/published/repository.ts';
import { quarterRepository } from '../monitoring/quarter/repository.ts';
import { successionRepository } from '../monitoring/succession/repository.ts';
import { goneCompanies } from '../monitoring/supported/repository.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { makeDocumentStore } from '../platform/storage/document-store.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { allPartnerships, ownTable, referenceTable, system } from './base.ts';

/** What the monitoring keeps in the agency's table, and by which rules. */
export const monitoringDependencies = () => {
  const table = ownTable();
  const partnershipIds = allPartnerships();
  const rules = rulesReaderOf(referenceTable(), system);
  return {
    table,
    commit: makeCommit(table, system),
    system,
    deliveries: leaverDeliveryRepository(table),
    measurements: measurementRepository(table),
    quarters: quarterRepository(table),
    published: publishedRepository(table),
    successions: successionRepository(table),
    readGone: goneCompanies(table),
    partnershipIds,
    readRules: rules.inForce,
    readRetention: readRowsRetention({ table, partnershipIds, readRuleVersions: rules.versions }),
  };
};

/** What removing rows past their term takes: the objects of the agency's bucket, beside what is known of them. */
export const rowsRemovalDependencies = () => ({
  ...monitoringDependencies(),
  documents: makeDocumentStore(config.documentBucket(), { pathStyle: config.documentPathStyle() }),
});
