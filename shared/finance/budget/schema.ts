import * as z from 'zod';
import { instantSchema } from '../../kernel/dates.ts';
import { memberIdSchema } from '../../kernel/ids.ts';
import { centsSchema } from '../../kernel/money.ts';
import { costCategorySchema } from '../schema.ts';

export const FUNDING_SHARES = ['esf', 'focusOnTalent', 'own'] as const;
export type FundingShare = (typeof FUNDING_SHARES)[number];

/** An amount in the shares of those who bear it (P:197-199). */
const sharesSchema = z
  .object({ esf: centsSchema, focusOnTalent: centsSchema, own: centsSchema })
  .meta({ id: 'FundingShares' });
export type FundingShares = z.infer<typeof sharesSchema>;

/** What a row of the living table says, in total cost. `remaining` is below 0 where more was certified than budgeted. */
const livingFiguresSchema = z
  .object({
    budget: centsSchema,
    /** Certified in the reports before the latest one. */
    before: centsSchema,
    /** Certified in the latest report. */
    latest: centsSchema,
    certified: centsSchema,
    remaining: centsSchema,
  })
  .meta({ id: 'LivingFigures' });
export type LivingFigures = z.infer<typeof livingFiguresSchema>;

const livingSharesSchema = z
  .object({ budget: sharesSchema, certified: sharesSchema, remaining: sharesSchema })
  .meta({ id: 'LivingShares' });
export type LivingShares = z.infer<typeof livingSharesSchema>;

/** How many amounts stand behind what was certified, and how they came here. */
const originSchema = z.object({ byHand: z.int(), takenOver: z.int() }).meta({ id: 'CertifiedOrigin' });
export type CertifiedOrigin = z.infer<typeof originSchema>;

/** A cell of the living table: of one member, in one category, in one year; not known of which year of what was taken over. */
const livingCellSchema = z
  .object({
    memberId: memberIdSchema,
    category: costCategorySchema,
    year: z.int().optional(),
    figures: livingFiguresSchema,
    origin: originSchema,
    shares: livingSharesSchema.optional(),
  })
  .meta({ id: 'LivingCell' });
export type LivingCell = z.infer<typeof livingCellSchema>;

/** Budget and certified amounts of a period side by side (domain, Interim reports). */
export const livingTableSchema = z
  .object({
    period: z.int(),
    retrievedAt: instantSchema,
    /** Without one, nothing is approved yet. */
    budgetVersion: z.int().optional(),
    /** Reports in the order in which they were certified; the last is the latest. */
    reports: z.array(z.string()),
    rulesVersion: z.string(),
    fundingPercents: z.object({ esf: z.int(), focusOnTalent: z.int(), own: z.int() }),
    cells: z.array(livingCellSchema),
  })
  .meta({ id: 'LivingTable' });
export type LivingTable = z.infer<typeof livingTableSchema>;
