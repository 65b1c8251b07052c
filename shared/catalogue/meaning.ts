import type { IsoDate } from '../kernel/dates.ts';
import { dayAfter } from '../kernel/days.ts';
import type { Label } from '../reference/label.ts';
import type { CatalogueEntry, EntryVersion } from './schema.ts';

type Version = Omit<EntryVersion, 'by'>;
type Of<Said extends Version> = { readonly versions: readonly Said[] };
type Versions = Of<Version>;

const existing = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('An entry has at least one version');
  return value;
};

/**
 * What an entry said on a day: the last of its versions that held by then. Before the first one held, the first one speaks. A version
 * that holds from a later day never changes what was said before it.
 */
export const versionOn = <Said extends Version>({ versions }: Of<Said>, day: IsoDate): Said =>
  existing(versions.findLast(({ from }) => from <= day) ?? versions[0]);

/** The last thing that was decided, also when it holds from a later day. */
export const newestVersion = <Said extends Version>({ versions }: Of<Said>): Said => existing(versions.at(-1));

/** How an entry was called on the day of a record, and how it is called today when that is something else. */
export type ShownLabel = { readonly label: Label; readonly present?: Label };

export const labelOn = (entry: Versions, day: IsoDate, today: IsoDate): ShownLabel => {
  const [then, now] = [versionOn(entry, day), versionOn(entry, today)];
  const label = { nl: then.nl, en: then.en };
  return then.nl === now.nl && then.en === now.en ? { label } : { label, present: { nl: now.nl, en: now.en } };
};

/** Whether an entry may be newly chosen. From when until when that is so is a fact of its own: the newest version knows it best. */
export type Choosable =
  | { readonly state: 'open' }
  | { readonly state: 'closed'; readonly since: IsoDate }
  | { readonly state: 'notYet'; readonly from: IsoDate };

export const choosableOn = (entry: Versions, day: IsoDate): Choosable => {
  const { validFrom, validUntil } = newestVersion(entry);
  if (validUntil !== undefined && day > validUntil) return { state: 'closed', since: dayAfter(validUntil) };
  if (validFrom !== undefined && day < validFrom) return { state: 'notYet', from: validFrom };
  return { state: 'open' };
};

/** Why an entry was closed: the reason of the change that gave it the last day that it still has. */
export const closingReason = ({ versions }: Versions): string | undefined => {
  const until = versions.at(-1)?.validUntil;
  const before = versions.findLastIndex(({ validUntil }) => validUntil !== until);
  return until === undefined ? undefined : versions[before + 1]?.reason;
};

export const entryOf = <Entry extends Pick<CatalogueEntry, 'code'>>(
  entries: readonly Entry[],
  code: string | undefined,
): Entry | undefined => entries.find((entry) => entry.code === code);
