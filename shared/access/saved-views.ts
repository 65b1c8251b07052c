import * as z from 'zod';
import { lineOf } from '../kernel/text.ts';

/** The lists of which somebody can keep a view. */
export const VIEW_LISTS = ['trajectories', 'companies'] as const;
export const viewListSchema = z.enum(VIEW_LISTS).meta({ id: 'ViewList' });
export type ViewList = z.infer<typeof viewListSchema>;

/** Enough for a menu that one still reads; the record stays small. */
export const MAXIMUM_VIEWS = 30;
export const VIEW_NAME_LENGTH = 60;

const viewIdSchema = z.uuid();

/**
 * Filters, sort and form of a list as its address had them. They are kept as text: a view may outlive a filter, and whoever opens it
 * then reads what is still a choice and says what is not.
 */
export const savedViewSchema = z
  .strictObject({
    /** Made by whoever saves it: sent twice, it is there once. */
    id: viewIdSchema,
    list: viewListSchema,
    name: lineOf(VIEW_NAME_LENGTH),
    search: z
      .record(z.string().regex(/^[a-zA-Z]{1,30}$/), lineOf(100))
      .refine((search) => Object.keys(search).length <= 12, { error: 'tooMany' }),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedViewSchema>;

const viewsSchema = z.array(savedViewSchema).max(MAXIMUM_VIEWS, { error: 'tooMany' });
const defaultsSchema = z.strictObject({ trajectories: viewIdSchema.optional(), companies: viewIdSchema.optional() });

/** What one person saved, or what all share, as it stands: version 0 when nothing was saved yet. */
export const savedViewsSchema = z
  .object({ version: z.int(), views: viewsSchema, defaults: defaultsSchema })
  .meta({ id: 'SavedViews' });
export type SavedViews = z.infer<typeof savedViewsSchema>;

export const ownAndSharedViewsSchema = z
  .object({ own: savedViewsSchema, shared: savedViewsSchema })
  .meta({ id: 'OwnAndSharedViews' });
export type OwnAndSharedViews = z.infer<typeof ownAndSharedViewsSchema>;

const expectedVersion = z.int().min(0);
/** All views of a person at once, over the version that was read. A default may be one's own view or a shared one. */
export const ownViewsChangeSchema = z
  .strictObject({ expectedVersion, views: viewsSchema, defaults: defaultsSchema })
  .meta({ id: 'OwnViewsChange' });
export type OwnViewsChange = z.infer<typeof ownViewsChangeSchema>;
export const sharedViewsChangeSchema = z
  .strictObject({ expectedVersion, views: viewsSchema })
  .meta({ id: 'SharedViewsChange' });
export type SharedViewsChange = z.infer<typeof sharedViewsChangeSchema>;
