import * as z from 'zod';
import { quarterSchema } from '../../kernel/dates.ts';
import type { Categories, DecidedCell, PublishedCell } from './cell.ts';
import { type Dimension, POPULATIONS } from './published-tables.ts';

const dimensionSchema = z.union([
  z.enum([
    'partnership',
    'sourceMeasure',
    'targetGroup',
    'localPartnership',
    'sector',
    'size',
    'region',
    'relation',
    'synergy',
    'destination',
    'work',
  ]),
  z.templateLiteral(['sameCompanyAfter', z.int()]),
  z.templateLiteral(['anyWorkAfter', z.int()]),
]) satisfies z.ZodType<Dimension>;
const categoriesSchema = z.partialRecord(dimensionSchema, z.string()) satisfies z.ZodType<Categories>;

const placeShape = {
  population: z.enum(POPULATIONS),
  quarter: quarterSchema,
  categories: categoriesSchema,
};
const reasonSchema = z.enum(['fewPersons', 'fewEmployers', 'everybody', 'smallChange', 'complementary', 'asBefore']);

/** As it is kept, hidden numbers too. */
export const decidedCellSchema = z.object({
  ...placeShape,
  persons: z.int(),
  employers: z.int().optional(),
  decision: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('shown') }),
    z.object({ kind: z.literal('hidden'), reason: reasonSchema }),
    z.object({ kind: z.literal('changedNotShown'), reason: reasonSchema }),
  ]),
}) satisfies z.ZodType<DecidedCell>;

/** As anybody may see it. */
export const publishedCellSchema = z
  .discriminatedUnion('kind', [
    z.object({ ...placeShape, kind: z.literal('shown'), persons: z.int(), employers: z.int().optional() }),
    z.object({ ...placeShape, kind: z.literal('hidden') }),
    z.object({ ...placeShape, kind: z.literal('changedNotShown') }),
  ])
  .meta({ id: 'PublishedCell' }) satisfies z.ZodType<PublishedCell>;
