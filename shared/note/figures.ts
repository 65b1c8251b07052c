import * as z from 'zod';
import type { PartnershipFigures } from '../figures/schema.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { countingVariantSchema } from '../programme/schema.ts';
import { NOTE_FIGURES } from './names.ts';

/** A figure that is not there, such as the target of a partnership without one, is left out. */
export const noteFiguresSchema = z
  .object({
    on: isoDateSchema,
    retrievedAt: instantSchema,
    rulesVersion: z.string(),
    countingRule: countingVariantSchema,
    values: z.partialRecord(z.enum(NOTE_FIGURES), z.int()),
  })
  .meta({ id: 'NoteFigures' });
export type NoteFigures = z.infer<typeof noteFiguresSchema>;

/** The figures of a note from the partnership's own figures of the quarter: the same that dashboard and quarterly summary are made of. */
export const noteFiguresOf = (figures: PartnershipFigures): NoteFigures => {
  const { on, retrievedAt, rulesVersion, countingRule, current, previous, target, expectedByNow } = figures;
  const realised = current.realised[countingRule];
  return {
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
