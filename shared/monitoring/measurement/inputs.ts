import * as z from 'zod';
import { enterpriseNumberSchema } from '../../company/enterprise-number.ts';
import { type IsoDate, isoDateSchema } from '../../kernel/dates.ts';
import { leaverDeliveryIdSchema, partnershipIdSchema } from '../../kernel/ids.ts';
import { programmeRulesSchema } from '../../programme/schema.ts';
import { deliveryStatementSchema, rowPartSchema } from '../delivery/schema.ts';
import type { SupportedCompany } from '../matching/supported-company.ts';
import { successionSchema } from '../succession/schema.ts';

export const supportedCompanySchema = z.object({
  partnership: partnershipIdSchema,
  enterpriseNumber: enterpriseNumberSchema,
  sector: z.string(),
  size: z.string(),
  region: z.string(),
  support: z.array(z.object({ from: isoDateSchema, until: isoDateSchema.optional() })).readonly(),
}) satisfies z.ZodType<SupportedCompany>;

/**
 * Everything that a measurement is made of but the rows, which its delivery names by their hashes: kept for years, so that it can be made
 * again and explained. No person is in it.
 */
export const measurementInputsSchema = z.object({
  delivery: z.object({
    id: leaverDeliveryIdSchema,
    sha256: z.string(),
    statement: deliveryStatementSchema,
    parts: z.array(rowPartSchema),
  }),
  rules: programmeRulesSchema.pick({
    version: true,
    monitoringCadence: true,
    retentionMonths: true,
    smallCellThreshold: true,
    fewEmployersThreshold: true,
  }),
  tablesVersion: z.string(),
  partnerships: z.array(partnershipIdSchema),
  companies: z.array(supportedCompanySchema),
  successions: z.array(successionSchema),
});
export type MeasurementInputs = z.infer<typeof measurementInputsSchema>;

/** A company with its support as it was known on a day; nothing when it was not supported by then. */
export const asOf = (company: SupportedCompany, day: IsoDate): SupportedCompany | undefined => {
  const support = company.support
    .filter(({ from }) => from <= day)
    .map(({ from, until }) => (until !== undefined && until <= day ? { from, until } : { from }));
  return support.length === 0 ? undefined : { ...company, support };
};
