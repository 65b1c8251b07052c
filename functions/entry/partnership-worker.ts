import { partnershipWorker } from '../compose/partnership-worker.ts';

export const handler = partnershipWorker();
