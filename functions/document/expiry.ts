import { type Instant, instant } from '../../shared/kernel/dates.ts';

/** When a form or a link that is given out now stops working. */
export const secondsAfter = (at: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(at) + seconds * 1000).toISOString());
