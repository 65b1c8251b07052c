import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import type { Succession } from '../../../shared/monitoring/matching/successions.ts';
import type { SupportedCompany } from '../../../shared/monitoring/matching/supported-company.ts';
import type { OpenAttack } from '../../../shared/monitoring/suppression/solver.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { Author } from '../../audit/event.ts';
import type { Tasks } from '../../document/tasks.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { Queue } from '../../platform/queue.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import type { System } from '../../platform/system.ts';
import type { LeaverDeliveryRepository } from '../delivery/repository.ts';
import type { QuarterRepository } from '../quarter/repository.ts';
import type { FrozenMeasurements } from './frozen.ts';
import type { MeasurementRepository } from './repository.ts';

/** What asking for a measurement takes. */
export type AskMeasurementDependencies = {
  readonly deliveries: LeaverDeliveryRepository;
  readonly measurements: MeasurementRepository;
  readonly tasks: Tasks;
  readonly queue: Queue;
  readonly system: System;
};

/** What making one takes. */
export type RunMeasurementDependencies = AskMeasurementDependencies & {
  /** The agency's table. */
  readonly table: Table;
  readonly commit: Commit;
  readonly quarters: QuarterRepository;
  readonly documents: Pick<DocumentStore, 'describe' | 'read'>;
  readonly frozen: FrozenMeasurements;
  readonly partnershipIds: readonly PartnershipId[];
  readonly readSupported: (id: PartnershipId) => Promise<SupportedCompany[]>;
  readonly readSuccessions: () => Promise<readonly Succession[]>;
  readonly readRules: () => Promise<ProgrammeRules>;
  readonly loadAttack: () => Promise<OpenAttack>;
};

/** Measuring is the system's work, whoever asked for it. */
export const SYSTEM: Author = { subject: 'system:measurement', roles: [] };
