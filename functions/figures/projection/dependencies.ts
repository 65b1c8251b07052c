import type { RegisterCheck } from '../../../shared/company/register-check/schema.ts';
import type { CompanyFacts } from '../../../shared/figures/measures.ts';
import type { PaymentsStanding } from '../../../shared/finance/payments-standing.ts';
import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { AmendmentId, CompanyId, PartnershipId, TrajectoryId } from '../../../shared/kernel/ids.ts';
import type { QuarterlyNote } from '../../../shared/note/schema.ts';
import type { Amendment } from '../../../shared/partnership/amendment/schema.ts';
import type { Target } from '../../../shared/partnership/schema.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { TrajectoryListRow } from '../../../shared/trajectory/list.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import type { System } from '../../platform/system.ts';
import type { RulesOn } from '../../programme/rules.ts';

/** States something of a company that is at least as new as its sequence says; an older statement never takes the place of a newer one. */
export type StateCompany = (facts: CompanyFacts, sequence: number, registerCheck?: RegisterCheck) => Promise<void>;
/** What figures are made of, and beside it what the list says of the KBO: no figure depends on that. */
export type ProjectedCompany = { readonly facts: CompanyFacts; readonly registerCheck?: RegisterCheck | undefined };

/** What the projector reads through the capabilities, and the two tables it writes. */
export type ProjectionDependencies = {
  readonly partnershipId: PartnershipId;
  readonly table: Table;
  /** Only items under `PARTNERSHIP#<partnershipId>` may be written there. */
  readonly agency: Table;
  readonly system: System;
  readonly readCompanyFile: (id: CompanyId) => Promise<ProjectedCompany | undefined>;
  readonly readTrajectoryRow: (id: TrajectoryId, rules: ProgrammeRules) => Promise<TrajectoryListRow | undefined>;
  readonly readTarget: (period: number) => Promise<Target | undefined>;
  readonly readNote: (quarter: Quarter) => Promise<QuarterlyNote | undefined>;
  readonly readPayments: () => Promise<PaymentsStanding>;
  readonly readAmendment: (id: AmendmentId) => Promise<Amendment | undefined>;
  /** The rules of today, and of a period that is over those that held at its end. */
  readonly rulesOn: RulesOn;
  /** What this partnership states of a company to others, once its row is there. */
  readonly publish: readonly StateCompany[];
};
