import { leaverDeliveryRepository } from '../monitoring/delivery/repository.ts';
import { measurementRepository } from '../monitoring/measurement/repository.ts';
import { publishedRepository } from '../monitoring/published/repository.ts';
import { quarterRepository } from '../monitoring/quarter/repository.ts';
import { successionRepository } from '../monitoring/succession/repository.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { allPartnerships, ownTable, referenceTable, system } from './base.ts';

/** What the monitoring keeps in the agency's table, and by which rules. */
export const monitoringDependencies = () => {
  const table = ownTable();
  return {
    table,
    commit: makeCommit(table, system),
    system,
    deliveries: leaverDeliveryRepository(table),
    measurements: measurementRepository(table),
    quarters: quarterRepository(table),
    published: publishedRepository(table),
    successions: successionRepository(table),
    partnershipIds: allPartnerships(),
    readRules: rulesReaderOf(referenceTable(), system).inForce,
  };
};
