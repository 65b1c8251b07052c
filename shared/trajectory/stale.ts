import type { IsoDate } from '../kernel/dates.ts';
import { daysBetween } from '../kernel/days.ts';
import { OPEN_PHASES, type Phase } from './schema.ts';

type Touched = {
  readonly today: IsoDate;
  /** The day of its last change. */
  readonly updatedOn: IsoDate;
  /** From the programme rules. */
  readonly staleAfterDays: number;
};

/** Whether a trajectory stands still: it is open, and nobody changed anything for longer than the programme rules allow. */
export const isStale = ({ phase }: { readonly phase: Phase }, { today, updatedOn, staleAfterDays }: Touched): boolean =>
  OPEN_PHASES.some((open) => open === phase) && daysBetween(updatedOn, today) > staleAfterDays;
