import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { publishedRepository } from '../monitoring/published/repository.ts';
import type { MonitoringSummaryDependencies } from '../monitoring/summary/contents.ts';
import { config } from '../platform/config.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { agencyTable, allPartnerships, ownTable, referenceTable, system } from './base.ts';

const common = () => {
  const { inForce, versions } = rulesReaderOf(referenceTable(), system);
  return { readRules: inForce, readVersions: versions, system, webOrigin: config.webOrigin() };
};

/** What the agency published of one partnership: of the agency's table it reads that and nothing else. */
export const partnershipMonitoringSummary = (
  partnershipId: PartnershipId = config.partnershipId(),
): MonitoringSummaryDependencies => ({
  ...common(),
  published: publishedRepository(agencyTable()),
  audience: partnershipId,
  partnershipIds: [],
});

/** All together, and the partnerships side by side. */
export const agencyMonitoringSummary = (): MonitoringSummaryDependencies => ({
  ...common(),
  published: publishedRepository(ownTable()),
  audience: 'TOGETHER',
  partnershipIds: allPartnerships(),
});
