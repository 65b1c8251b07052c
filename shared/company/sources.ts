import * as z from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { isSameJson } from '../kernel/same-json.ts';

/** An extract of KBO Open Data that was loaded, or the Flemish government's service that asks KBO itself. */
export const REGISTERS = ['kbo', 'magda'] as const;
export const registerSchema = z.enum(REGISTERS).meta({ id: 'Register' });
export type Register = z.infer<typeof registerSchema>;

/** Which register said something, and as of which day. */
export const sourceSchema = z.strictObject({ register: registerSchema, on: isoDateSchema }).meta({ id: 'Source' });
export type Source = z.infer<typeof sourceSchema>;

/** What a register can fill in of a company. */
export const SOURCED_FIELDS = ['name', 'legalForm', 'seat', 'establishments', 'activity'] as const;
export type SourcedField = (typeof SOURCED_FIELDS)[number];

/** Of the fields that a register filled in, and that nobody overtyped since, where they come from. */
export const sourcesSchema = z
  .strictObject({
    name: sourceSchema.optional(),
    legalForm: sourceSchema.optional(),
    seat: sourceSchema.optional(),
    establishments: sourceSchema.optional(),
    activity: sourceSchema.optional(),
  })
  .meta({ id: 'Sources' });
export type Sources = z.infer<typeof sourcesSchema>;

type Sourced = { readonly [Field in SourcedField]?: unknown } & { readonly sources?: Sources | undefined };

/** The sources after a change: what is stated anew, and what stood there of fields that keep their value. An overtyped field has none. */
export const sourcesAfter = (
  before: Sourced | undefined,
  after: Sourced,
  stated: Sources = {},
): Sources | undefined => {
  const kept = SOURCED_FIELDS.flatMap((field): [SourcedField, Source][] => {
    if (after[field] === undefined) return [];
    const isUntouched = before !== undefined && isSameJson(before[field], after[field]);
    const source = stated[field] ?? (isUntouched ? before.sources?.[field] : undefined);
    return source ? [[field, source]] : [];
  });
  return kept.length === 0 ? undefined : sourcesSchema.parse(Object.fromEntries(kept));
};
