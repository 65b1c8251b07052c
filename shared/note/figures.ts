import * as z from 'zod';
import type { PartnershipFigures } from '../figures/schema.ts';
import { addQuarters, instantSchema, isoDateSchema, type Quarter, quarterSchema } from '../kernel/dates.ts';
import { countingVariantSchema } from '../programme/schema.ts';
import { NOTE_FIGURES } from './names.ts';

/** A figure that is not there, such as the target of a partnership without one, is left out. */
export const noteFiguresSchema = z
  .object({
    /** The first quarter that it is about; notes of before are about one. */
    from: quarterSchema.optional(),
    on: isoDateSchema,
    retrievedAt: instantSchema,
    rulesVersion: z.string(),
    countingRule: countingVariantSchema,
    values: z.partialRecord(z.enum(NOTE_FIGURES), z.int()),
  })
  .meta({ id: 'NoteFigures' });
export type NoteFigures = z.infer<typeof noteFiguresSchema>;

/**
 * The figures of a note from the partnership's own figures of its last quarter: the same that dashboard and quarterly summary are made of.
 * What was realised in the quarters of the note, from the first one on, is the difference from the end of the quarter before.
 */
export const noteFiguresOf = (figures: PartnershipFigures, from: Quarter): NoteFigures => {
  const { on, retrievedAt, rulesVersion, countingRule, current, perQuarter, target, expectedByNow } = figures;
  const previous = perQuarter.find(({ quarter }) => quarter === addQuarters(from, -1));
  const realised = current.realised[countingRule];
  return {
    from,
    on,
    retrievedAt,
    rulesVersion,
    countingRule,
    values: {
      realised,
      realisedInQuarter: realised - (previous?.realised[countingRule] ?? 0),
      ...(expectedByNow === undefined ? {} : { expected: Math.round(expectedByNow) }),
      ...(target ? { target: target.companies } : {}),
      inSupport: current.inSupport,
      inSupportSme: current.inSupportSme,
      underway: current.pipeline.plan + current.pipeline.implementation,
      adapted: current.adapted,
      adaptedWithEvidence: current.adaptedWithEvidence,
      completedNotCounted: current.completedNotCounted,
      stopped: current.stopped,
    },
  };
};
