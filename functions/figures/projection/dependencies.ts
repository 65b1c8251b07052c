import type { CompanyFacts } from '../../../shared/figures/measures.ts';
import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { CompanyId, PartnershipId, TrajectoryId } from '../../../shared/kernel/ids.ts';
import type { QuarterlyNote } from '../../../shared/note/schema.ts';
import type { Target } from '../../../shared/partnership/schema.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { TrajectoryListRow } from '../../../shared/trajectory/list.ts';
import type { PublishOverlap } from '../../coordination/publish.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import type { System } from '../../platform/system.ts';

/** What the projector reads through the capabilities, and the two tables it writes. */
export type ProjectionDependencies = {
  readonly partnershipId: PartnershipId;
  readonly table: Table;
  /** Only items under `PARTNERSHIP#<partnershipId>` may be written there. */
  readonly agency: Table;
  readonly system: System;
  readonly readCompanyFacts: (id: CompanyId) => Promise<CompanyFacts | undefined>;
  readonly readTrajectoryRow: (id: TrajectoryId, rules: ProgrammeRules) => Promise<TrajectoryListRow | undefined>;
  readonly readTarget: (period: number) => Promise<Target | undefined>;
  readonly readNote: (quarter: Quarter) => Promise<QuarterlyNote | undefined>;
  readonly readRules: () => Promise<ProgrammeRules>;
  readonly publishOverlap: PublishOverlap;
};
