import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { agreementOn } from '../../../shared/partnership/agreement/in-force.ts';
import { auditRepository } from '../../audit/repository.ts';
import { wholeTrail } from '../../audit/whole-trail.ts';
import { countedCompanies } from '../../figures/counted.ts';
import { contributionsOf } from '../../figures/projection/rows.ts';
import { reachedBefore } from '../../figures/reached-before.ts';
import { budgetRepository } from '../../finance/budget/repository.ts';
import { certifiedRepository } from '../../finance/certified/repository.ts';
import { ownContributionRepository } from '../../finance/own-contribution/repository.ts';
import { paymentRepository } from '../../finance/payments/repository.ts';
import type { SettlementSources } from '../../finance/settlement/dependencies.ts';
import { settlementRepository, settlementRoot } from '../../finance/settlement/repository.ts';
import { settlementRoutes } from '../../finance/settlement/routes.ts';
import { warehouseRoutes } from '../../finance/warehouse/routes.ts';
import { agreementRepository } from '../../partnership/agreement/repository.ts';
import { closingRepository } from '../../partnership/closing/repository.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import { makeSnapshotStore } from '../../platform/storage/snapshot-store.ts';
import { figuresReaderOf } from '../figures-reader.ts';
import { companyFilesOf } from '../partnership-projection.ts';
import type { PartnershipContext } from './context.ts';

/** What a settlement reads, through the capabilities that keep it. */
const sourcesOf = async ({ partnershipId, table, system, rules }: PartnershipContext): Promise<SettlementSources> => {
  const readCompanyFile = companyFilesOf(table);
  const { target, members } = partnershipRepository(table);
  const { rulesOn } = await rules();
  const readContributions = contributionsOf(table, system);
  return {
    rulesOn,
    extension: closingRepository(table).extension,
    target,
    members,
    agreementOn: async (period, day) => agreementOn(await agreementRepository(table).agreements(period), day),
    certified: certifiedRepository(table).ofPeriod,
    payments: paymentRepository(table).payments,
    reachedBefore: reachedBefore(readContributions),
    counted: countedCompanies({
      readContributions,
      readFacts: async (id) => (await readCompanyFile(id))?.facts,
    }),
    figures: figuresReaderOf({ partnershipId, table, system }, rulesOn),
  };
};

export const routers = async (context: PartnershipContext) => {
  const { partnershipId, table, commit, system, snapshotSettings } = context;
  const readCompanyFile = companyFilesOf(table);
  const { snapshotBucket, pathStyle } = snapshotSettings;
  const dependencies = {
    partnershipId,
    sources: await sourcesOf(context),
    repository: settlementRepository(table),
    snapshotStore: makeSnapshotStore(snapshotBucket, { pathStyle, system }),
    companyExists: async (id: CompanyId) => (await readCompanyFile(id)) !== undefined,
    commit,
    system,
  };
  return [
    settlementRoutes({
      ...dependencies,
      trailOf: (period) => wholeTrail(auditRepository(table), settlementRoot(period)),
    }),
    warehouseRoutes({
      ...dependencies,
      budget: budgetRepository(table).budget,
      ownContributions: ownContributionRepository(table).contributions,
    }),
  ];
};
