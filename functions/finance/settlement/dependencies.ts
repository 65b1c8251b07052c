import type { CountedCompany } from '../../../shared/figures/counted.ts';
import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import type { CertifiedAmount, Payment } from '../../../shared/finance/schema.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { CompanyId, PartnershipId } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import type { Extension } from '../../../shared/partnership/closing/schema.ts';
import type { FurtherTargetMeasure, Member, Target } from '../../../shared/partnership/schema.ts';
import type { FundingPeriod, ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { SnapshotStore } from '../../platform/storage/snapshot-store.ts';
import type { System } from '../../platform/system.ts';
import type { RulesOn } from '../../programme/rules.ts';
import type { SettlementRepository } from './repository.ts';

/** What a settlement reads, through the capabilities that keep it. Nothing of the monitoring is among it (P:147). */
export type SettlementSources = {
  readonly rulesOn: RulesOn;
  /** What was decided about a period before it began. */
  readonly extension: (period: number) => Promise<Extension | undefined>;
  readonly target: (period: number) => Promise<Target | undefined>;
  readonly members: () => Promise<Member[]>;
  /** The version of the agreement that holds on a day. */
  readonly agreementOn: (period: number, day: IsoDate) => Promise<Agreement | undefined>;
  readonly certified: (period: number) => Promise<CertifiedAmount[]>;
  readonly payments: (period: number) => Promise<Payment[]>;
  /** Every company that counts in a period under some variant, from the records themselves. */
  readonly counted: (period: FundingPeriod, rules: ProgrammeRules, on: IsoDate) => Promise<CountedCompany[]>;
  /** How many companies of each further measure of a period had reached it in an earlier one, as of a day. */
  readonly reachedBefore: (
    period: FundingPeriod,
    on: IsoDate,
  ) => Promise<Readonly<Record<FurtherTargetMeasure, number>>>;
  readonly figures: (request: { readonly period: number }) => Promise<Result<PartnershipFigures, Failure>>;
};

export type SettlementDependencies = {
  readonly partnershipId: PartnershipId;
  readonly sources: SettlementSources;
  readonly repository: SettlementRepository;
  readonly snapshotStore: SnapshotStore;
  readonly companyExists: (id: CompanyId) => Promise<boolean>;
  readonly commit: Commit;
  readonly system: System;
};
