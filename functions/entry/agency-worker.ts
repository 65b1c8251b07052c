import { agencyWorker } from '../compose/agency-worker.ts';

export const handler = agencyWorker();
