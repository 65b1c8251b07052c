import * as z from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import type { Measurement } from './schema.ts';

/** Why what is measured now may differ from what was reported. */
export const differenceSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('newDelivery'), before: isoDateSchema, after: isoDateSchema }),
    z.object({ kind: z.literal('correctedDelivery') }),
    z.object({ kind: z.literal('rules'), before: z.string(), after: z.string() }),
    z.object({ kind: z.literal('tables'), before: z.string(), after: z.string() }),
    /** Partnerships registered something since: trajectories, regions, sizes. */
    z.object({ kind: z.literal('companies'), before: z.int(), after: z.int() }),
  ])
  .meta({ id: 'MeasurementDifference' });
export type Difference = z.infer<typeof differenceSchema>;

/**
 * What changed between the inputs of two measurements, which is all that figures can differ by. Nothing when they were made of the same.
 */
export const differencesBetween = (reported: Measurement, now: Measurement): Difference[] => {
  const [before, after] = [reported.inputs, now.inputs];
  if (!before || !after || before.sha256 === after.sha256) return [];
  const found: Difference[] = [];
  if (before.referenceDate !== after.referenceDate)
    found.push({ kind: 'newDelivery', before: before.referenceDate, after: after.referenceDate });
  else if (reported.deliveryId !== now.deliveryId) found.push({ kind: 'correctedDelivery' });
  if (before.rulesVersion !== after.rulesVersion)
    found.push({ kind: 'rules', before: before.rulesVersion, after: after.rulesVersion });
  if (before.tablesVersion !== after.tablesVersion)
    found.push({ kind: 'tables', before: before.tablesVersion, after: after.tablesVersion });
  // Nothing else is left when the same delivery is measured by the same rules: then it is what partnerships registered.
  if (before.companies !== after.companies || found.length === 0)
    found.push({ kind: 'companies', before: before.companies, after: after.companies });
  return found;
};
