import * as z from 'zod';
import { type EnterpriseNumber, enterpriseNumberSchema } from '../../company/enterprise-number.ts';
import type { RegisterCheck } from '../../company/register-check/schema.ts';
import { isoDateSchema } from '../../kernel/dates.ts';
import { partnershipIdSchema } from '../../kernel/ids.ts';

/** That the KBO says that an enterprise is not there any more; by its legal situation it went over into another one, which it does not name. */
export const goneSchema = z.object({
  /** The day on which it was said first, by an extract: it may have stopped some days before. */
  on: isoDateSchema,
  merged: z.boolean(),
});
export type Gone = z.infer<typeof goneSchema>;

/** What the last check of a company against the KBO says of its end; nothing while it goes on. */
export const goneOf = (check: Pick<RegisterCheck, 'asOf' | 'differences'> | undefined): Gone | undefined => {
  if (!check) return undefined;
  const stopped = check.differences.find((difference) => difference.kind === 'stopped');
  const merged = check.differences.some(({ kind }) => kind === 'merged');
  return stopped || merged ? { on: stopped?.on ?? check.asOf, merged } : undefined;
};

/** A supported company that is gone, as a partnership stated it: no name, no person. */
export const goneCompanySchema = z.object({
  partnership: partnershipIdSchema,
  enterpriseNumber: enterpriseNumberSchema,
  gone: goneSchema,
});
export type GoneCompany = z.infer<typeof goneCompanySchema>;

/** An enterprise of which nothing is noted yet, with whose company it is or was. */
export const foundSuccessionSchema = z
  .object({ enterpriseNumber: enterpriseNumberSchema, ...goneSchema.shape, partnerships: z.array(partnershipIdSchema) })
  .meta({ id: 'FoundSuccession' });
export type FoundSuccession = z.infer<typeof foundSuccessionSchema>;

/** Enterprises that are gone and of which nothing is noted, each once: the latest first. What two partnerships know of one is put together. */
export const successionsFound = (
  companies: readonly GoneCompany[],
  noted: readonly { readonly enterpriseNumber: EnterpriseNumber }[],
): FoundSuccession[] => {
  const known = new Set(noted.map(({ enterpriseNumber }) => enterpriseNumber));
  const open = companies.filter(({ enterpriseNumber }) => !known.has(enterpriseNumber));
  return [...Map.groupBy(open, ({ enterpriseNumber }) => enterpriseNumber)]
    .map(([enterpriseNumber, same]) => ({
      enterpriseNumber,
      on: same.map(({ gone }) => gone.on).reduce((first, next) => (next < first ? next : first)),
      merged: same.some(({ gone }) => gone.merged),
      partnerships: [...new Set(same.map(({ partnership }) => partnership))].toSorted(),
    }))
    .toSorted((a, b) => (a.on === b.on ? (a.enterpriseNumber < b.enterpriseNumber ? -1 : 1) : a.on < b.on ? 1 : -1));
};
