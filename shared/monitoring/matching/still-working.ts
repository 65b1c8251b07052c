import type { IsoDate } from '../../kernel/dates.ts';
import type { KeptWork } from './kept-rows.ts';
import type { NumberCode, Standing } from './successions.ts';

/** Under which numbers a job is done on a day. None before its start, after its last day, and where the enterprise stopped. */
const standingsOf = (work: KeptWork, day: IsoDate, standing: Standing): NumberCode[] =>
  day < work.startedOn || (work.endedOn !== undefined && work.endedOn < day)
    ? []
    : work.codes.flatMap((code) => standing.on(code, day) ?? []);

export type StillWorking = { readonly anywhere: boolean; readonly atStart: boolean };

/** Whether somebody with these jobs works on a day: anywhere, and at the number started at or what it merged into by then. */
export const stillWorking = (
  jobs: readonly KeptWork[],
  startedAt: NumberCode,
  day: IsoDate,
  standing: Standing,
): StillWorking => {
  const standings = jobs.flatMap((work) => standingsOf(work, day, standing));
  const now = standing.on(startedAt, day);
  return { anywhere: standings.length > 0, atStart: now !== undefined && standings.includes(now) };
};
