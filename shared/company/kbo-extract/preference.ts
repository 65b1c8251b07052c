import { type Activity, activitySchema } from '../schema.ts';
import type { ExtractRow } from './tables.ts';

/** The lowest rank wins; between equals the row that came first. */
const rankIn = (order: readonly string[], code: string): number => {
  const place = order.indexOf(code);
  return place < 0 ? order.length : place;
};

/** A row that was chosen among several that say the same of an enterprise or establishment. */
export type Chosen = { readonly row: number; readonly rank: number; readonly value: string };

const preferred = (held: Chosen | undefined, next: Chosen): Chosen => (held && held.rank <= next.rank ? held : next);

/** Registered name, commercial name, abbreviation, name of a branch. */
const DENOMINATION_TYPES = ['001', '003', '002', '004'];
/** Dutch, not given, English, French, German. */
const DENOMINATION_LANGUAGES = ['2', '0', '4', '1', '3'];

/** The name by which the list shows somebody: the registered one before any other, in Dutch where there is one. */
export const preferredName = (
  held: Chosen | undefined,
  row: number,
  { Denomination, Language, TypeOfDenomination }: ExtractRow<'denomination'>,
): Chosen | undefined => {
  const value = Denomination.trim();
  if (value === '') return held;
  const rank =
    rankIn(DENOMINATION_TYPES, TypeOfDenomination) * (DENOMINATION_LANGUAGES.length + 1) +
    rankIn(DENOMINATION_LANGUAGES, Language);
  return preferred(held, { row, rank, value });
};

const NACE_VERSIONS: readonly string[] = ['2025', '2008'] satisfies readonly Activity['version'][];
/**
 * Who stated the activity: social security first, because the programme is about employers; then education, local and federal
 * government, VAT, and the enterprise counters.
 */
const ACTIVITY_GROUPS = ['006', '007', '005', '004', '001', '003', '002'];

/** The main activity, in the newest classification; statements under older ones (2003) are passed over. */
export const preferredActivity = (
  held: Chosen | undefined,
  row: number,
  { ActivityGroup, Classification, NaceCode, NaceVersion }: ExtractRow<'activity'>,
): Chosen | undefined => {
  const version = NACE_VERSIONS.indexOf(NaceVersion);
  if (Classification !== 'MAIN' || version < 0) return held;
  const rank = version * (ACTIVITY_GROUPS.length + 1) + rankIn(ACTIVITY_GROUPS, ActivityGroup);
  return preferred(held, { row, rank, value: `${NaceVersion}/${NaceCode.trim()}` });
};

/** The activity in a chosen row; nothing when its code has not the shape of a NACE code. */
export const activityOf = ({ value }: Chosen): Activity | undefined => {
  const [version, code] = value.split('/');
  const parsed = activitySchema.safeParse({ version, code });
  return parsed.success ? parsed.data : undefined;
};
