import type { Measurement } from './schema.ts';

/** Far longer than a worker and its second and third attempt take together. */
const PATIENCE_MILLISECONDS = 3_600_000;

const isUnsettled = ({ state }: Pick<Measurement, 'state'>): boolean => state === 'running' || state === 'publishing';

const ageOf = ({ requestedAt }: Pick<Measurement, 'requestedAt'>, now: number): number => now - Date.parse(requestedAt);

type Asked = Pick<Measurement, 'state' | 'requestedAt'>;

/** Whether a measurement will say more by itself. */
export const isGoing = (measurement: Asked, now: number): boolean =>
  isUnsettled(measurement) && ageOf(measurement, now) < PATIENCE_MILLISECONDS;

/** Whether it stands still: its task failed as often as it may, and somebody must mend the cause and redrive it. */
export const standsStill = (measurement: Asked, now: number): boolean =>
  isUnsettled(measurement) && ageOf(measurement, now) >= PATIENCE_MILLISECONDS;
