import type { PublishedFigures } from './monitoring.ts';
import type { QuarterlyNote } from './schema.ts';

/** Whose figures they are: of the signature, of today, or of today under a signature that did not freeze them yet. */
export type MonitoringStand = 'frozen' | 'notPublished' | 'current' | 'notPublishedNow' | 'notKept';

export type ShownMonitoring = { readonly stands: MonitoringStand; readonly figures?: PublishedFigures };

/** The figures of the monitoring that a note shows: those that were signed, as long as the signature stands. */
export const shownMonitoring = (
  note: QuarterlyNote | undefined,
  now: PublishedFigures | undefined,
): ShownMonitoring => {
  if (!note || !('figures' in note)) return now ? { stands: 'current', figures: now } : { stands: 'notPublishedNow' };
  const { monitoring } = note;
  if (!monitoring) return { stands: 'notKept', ...(now ? { figures: now } : {}) };
  return monitoring.state === 'published'
    ? { stands: 'frozen', figures: monitoring.figures }
    : { stands: 'notPublished' };
};
