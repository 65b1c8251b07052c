import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import type { Author } from '../../audit/event.ts';
import type { Tasks } from '../../document/tasks.ts';
import type { Queue } from '../../platform/queue.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import type { System } from '../../platform/system.ts';
import type { LeaverDeliveryRepository } from './repository.ts';

export type RunDeliveryDependencies = {
  readonly repository: LeaverDeliveryRepository;
  readonly tasks: Tasks;
  readonly documents: DocumentStore;
  readonly queue: Queue;
  readonly system: System;
  /** What follows on a delivery that came in whole. It may be told more than once. */
  readonly whenDelivered: (delivery: LeaverDelivery) => Promise<void>;
};

/** Reading a delivery is the system's work: no person sees its rows. */
export const SYSTEM: Author = { subject: 'system:leaver-delivery', roles: [] };
