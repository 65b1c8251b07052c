import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import type { OtherCompany } from '../../shared/takeover/reconciliation.ts';
import type { CodeDependencies } from '../catalogue/codes.ts';
import type { CompaniesForTakeover } from '../company/for-takeover.ts';
import type { CompanyDependencies } from '../company/register.ts';
import type { Tasks } from '../document/tasks.ts';
import type { CertifiedRepository } from '../finance/certified/repository.ts';
import type { PartnershipForTakeover } from '../partnership/for-takeover.ts';
import type { Queue } from '../platform/queue.ts';
import type { DocumentStore } from '../platform/storage/document-store.ts';
import type { MayChange } from '../programme/may-change.ts';
import type { TrajectoryRepository } from '../trajectory/repository.ts';

/** What a file is held against: everything of the partnership that it may touch. */
export type TakeoverReads = CodeDependencies & {
  readonly known: CompaniesForTakeover;
  readonly trajectories: TrajectoryRepository;
  readonly partnership: PartnershipForTakeover;
  readonly finance: CertifiedRepository;
  /** Whether amounts of a period may still change. */
  readonly mayChange: MayChange;
  readonly others: () => Promise<readonly OtherCompany[]>;
  readonly rules: () => Promise<ProgrammeRules>;
};

export type RunTakeoverDependencies = TakeoverReads &
  Pick<CompanyDependencies, 'commit' | 'system'> & {
    readonly companies: CompanyDependencies;
    readonly tasks: Tasks;
    readonly documents: DocumentStore;
    readonly queue: Queue;
  };
