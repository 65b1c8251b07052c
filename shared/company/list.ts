import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import { columnChoice, exportChoices } from '../kernel/export.ts';
import { companyIdSchema } from '../kernel/ids.ts';
import { COMPANY_SIZE_CODES } from '../reference/company-sizes.ts';
import { takenOverSchema } from '../takeover/taken-over.ts';
import { enterpriseNumberSchema } from './enterprise-number.ts';
import { differenceKindSchema } from './register-check/kinds.ts';
import { COMPANY_STATUSES, companyStageSchema, smeSchema } from './schema.ts';

/** A line of the list of companies, kept by the projector: all that the list shows, filters and sorts by. */
export const companyListRowSchema = z
  .object({
    id: companyIdSchema,
    enterpriseNumber: enterpriseNumberSchema,
    name: z.string(),
    municipalityName: z.string().optional(),
    referenceRegion: z.string().optional(),
    sme: smeSchema,
    headcount: z.int().optional(),
    status: z.enum(COMPANY_STATUSES),
    stage: companyStageSchema,
    takenOver: takenOverSchema.optional(),
    /** What the KBO says otherwise, as long as nobody took it over or dismissed it. */
    registerDiffers: z.array(differenceKindSchema).optional(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'CompanyListRow' });
export type CompanyListRow = z.infer<typeof companyListRowSchema>;

/** A band of the headcount; `size` is how long a page is. */
const companySizeSchema = z.enum(COMPANY_SIZE_CODES);

export const COMPANY_SORTS = ['name', 'enterpriseNumber', 'municipality', 'updated'] as const;
export const PAGE_SIZES = [25, 50, 100] as const;

/** Filters, sort and page of the list, as they stand in the address bar. */
export const companyListQuerySchema = z
  .strictObject({
    search: z.string().max(100).optional(),
    sme: smeSchema.optional(),
    referenceRegion: z.string().max(20).optional(),
    companySize: companySizeSchema.optional(),
    stage: companyStageSchema.optional(),
    /** Only what was taken over from the partnership's own files. */
    takenOver: z.enum(['yes']).optional(),
    /** Only those of which the KBO says something else. */
    register: z.enum(['differs']).optional(),
    status: z.enum(COMPANY_STATUSES).default('active'),
    sort: z.enum(COMPANY_SORTS).default('name'),
    direction: z.enum(['ascending', 'descending']).default('ascending'),
    size: z.coerce
      .number()
      .pipe(z.union(PAGE_SIZES.map((size) => z.literal(size))))
      .default(50),
    cursor: z.string().max(400).optional(),
  })
  .meta({ id: 'CompanyListQuery' });
export type CompanyListQuery = z.infer<typeof companyListQuerySchema>;

/** The same filters and sort for all pages at once. */
export const companyFiltersSchema = companyListQuerySchema
  .omit({ size: true, cursor: true })
  .meta({ id: 'CompanyFilters' });
export type CompanyFilters = z.infer<typeof companyFiltersSchema>;
export const companyExportQuerySchema = companyFiltersSchema
  .extend({ ...exportChoices, ...columnChoice })
  .meta({ id: 'CompanyExportQuery' });
export type CompanyExportQuery = z.infer<typeof companyExportQuerySchema>;

export const companyListSchema = z
  .object({ rows: z.array(companyListRowSchema), total: z.int(), nextCursor: z.string().optional() })
  .meta({ id: 'CompanyList' });
export type CompanyList = z.infer<typeof companyListSchema>;
