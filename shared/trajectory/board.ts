import * as z from 'zod';
import type { IsoDate } from '../kernel/dates.ts';
import { daysBetween } from '../kernel/days.ts';
import { personIdSchema } from '../kernel/ids.ts';
import { type TrajectoryLine, trajectoryFiltersSchema, trajectoryLineSchema } from './list.ts';
import { OPEN_PHASES, PHASES, phaseSchema } from './schema.ts';

/** The board shows every phase beside the others: it takes the filters of the list, not its phase and not its order. */
export const boardQuerySchema = trajectoryFiltersSchema
  .omit({ phase: true, sort: true, direction: true })
  .meta({ id: 'BoardQuery' });
export type BoardQuery = z.infer<typeof boardQuerySchema>;

/** A column stays readable, and the answer small; what is beyond stands in the list. */
export const CARDS_IN_A_COLUMN = 50;

const cardSchema = trajectoryLineSchema
  .pick({ id: true, title: true, companies: true, coachInCharge: true, deputy: true, since: true, stale: true })
  .extend({ daysInPhase: z.int() })
  .meta({ id: 'BoardCard' });
export type BoardCard = z.infer<typeof cardSchema>;
export const boardSchema = z
  .object({ columns: z.array(z.object({ phase: phaseSchema, total: z.int(), cards: z.array(cardSchema) })) })
  .meta({ id: 'Board' });
export type Board = z.infer<typeof boardSchema>;

const cardOf = (line: TrajectoryLine, today: IsoDate): BoardCard => {
  const { id, title, companies, coachInCharge, deputy, since, stale } = line;
  const coach = {
    ...(coachInCharge === undefined ? {} : { coachInCharge }),
    ...(deputy === undefined ? {} : { deputy }),
  };
  return { id, title, companies, ...coach, since, stale, daysInPhase: daysBetween(since, today) };
};

/** A column for each phase, in their order. Longest in its phase comes first in the open ones; what ended last, in the others. */
export const boardOf = (lines: readonly TrajectoryLine[], today: IsoDate): Board => ({
  columns: PHASES.map((phase) => {
    const isOpen = OPEN_PHASES.some((open) => open === phase);
    const here = lines
      .filter((line) => line.phase === phase)
      .sort((a, b) => (isOpen ? 1 : -1) * `${a.since}${a.id}`.localeCompare(`${b.since}${b.id}`, 'en'));
    return { phase, total: here.length, cards: here.slice(0, CARDS_IN_A_COLUMN).map((line) => cardOf(line, today)) };
  }),
});

const loadSchema = z
  .object({
    /** Absent: the open trajectories that nobody is in charge of. */
    coachInCharge: personIdSchema.optional(),
    phases: z.array(z.object({ phase: z.enum(OPEN_PHASES), total: z.int() })),
    open: z.int(),
    stale: z.int(),
    /** Open trajectories of others for which this coach stands in today; they are counted there, not here. */
    inPlaceOfOthers: z.int(),
  })
  .meta({ id: 'CoachLoad' });
export type CoachLoad = z.infer<typeof loadSchema>;
export const caseLoadSchema = z.object({ coaches: z.array(loadSchema) }).meta({ id: 'CaseLoad' });
export type CaseLoad = z.infer<typeof caseLoadSchema>;

/**
 * Open trajectories of each coach by phase, the most loaded first; those of nobody at the end; with how many
 * of others one stands in for today. Trajectories are counted, not people.
 */
export const caseLoadOf = (lines: readonly TrajectoryLine[]): CaseLoad => {
  const open = lines.filter(({ phase }) => OPEN_PHASES.some((known) => known === phase));
  const own = Map.groupBy(open, ({ coachInCharge }) => coachInCharge);
  const ofOthers = Map.groupBy(
    open.filter(({ deputy }) => deputy !== undefined),
    ({ deputy }) => deputy,
  );
  const loads = [...new Set([...own.keys(), ...ofOthers.keys()])].map((coachInCharge): CoachLoad => {
    const lines = own.get(coachInCharge) ?? [];
    return {
      ...(coachInCharge === undefined ? {} : { coachInCharge }),
      phases: OPEN_PHASES.map((phase) => ({ phase, total: lines.filter((line) => line.phase === phase).length })),
      open: lines.length,
      stale: lines.filter(({ stale }) => stale).length,
      inPlaceOfOthers: ofOthers.get(coachInCharge)?.length ?? 0,
    };
  });
  const rank = ({ coachInCharge, open: count }: CoachLoad): number => (coachInCharge === undefined ? -1 : count);
  return { coaches: loads.sort((a, b) => rank(b) - rank(a)) };
};
