import type { IsoDate } from '../kernel/dates.ts';
import type { MemberId } from '../kernel/ids.ts';
import { REFERENCE_REGION_CODES, type ReferenceRegionCode } from '../reference/regions.ts';
import { isDuring, SEGMENTS } from './membership.ts';
import type { Member, Segment } from './schema.ts';

/** What is to be covered: each theme, for each segment of companies, in each region of Flanders (P:43-47). */
export type Cell = { readonly region: ReferenceRegionCode; readonly theme: string; readonly segment: Segment };

/** A member as far as it says where, on what and for whom it works. */
export type Focus = Pick<Member, 'id' | 'from' | 'until' | 'regions' | 'themes' | 'segments'>;

/** Covered and to be covered, as counts: a share is for whoever shows it. */
export type Share = { readonly covered: number; readonly total: number };

export type Coverage = {
  readonly themes: readonly string[];
  readonly membersOf: (cell: Cell) => readonly MemberId[];
  readonly share: Share;
  readonly perRegion: Readonly<Record<ReferenceRegionCode, Share>>;
};

const keyOf = ({ region, theme, segment }: Cell): string => `${region} ${theme} ${segment}`;

const cellsOf = (regions: readonly ReferenceRegionCode[], themes: readonly string[], segments: readonly Segment[]) =>
  regions.flatMap((region) => themes.flatMap((theme) => segments.map((segment): Cell => ({ region, theme, segment }))));

const shareOf = (cells: readonly Cell[], isCovered: (cell: Cell) => boolean): Share => ({
  covered: cells.filter(isCovered).length,
  total: cells.length,
});

/**
 * Which members cover what on a day. A member covers a cell when it states the region, the theme and the segment: subcontractors too,
 * "door de inzet van haar partners en onderaannemers" (P:44-46). What is not stated is not covered. The themes to be covered are those
 * that the agency has open on that day.
 */
export const coverageOn = (members: readonly Focus[], themes: readonly string[], day: IsoDate): Coverage => {
  const found = new Map<string, MemberId[]>();
  for (const { id, regions, themes: own, segments } of members.filter((member) => isDuring(member, day)))
    for (const cell of cellsOf(regions, own, segments)) found.set(keyOf(cell), [...(found.get(keyOf(cell)) ?? []), id]);
  const isCovered = (cell: Cell): boolean => found.has(keyOf(cell));
  const inRegion = (region: ReferenceRegionCode): Share => shareOf(cellsOf([region], themes, SEGMENTS), isCovered);
  const perRegion = Object.fromEntries(REFERENCE_REGION_CODES.map((region) => [region, inRegion(region)]));
  return {
    themes,
    membersOf: (cell) => found.get(keyOf(cell)) ?? [],
    share: shareOf(cellsOf(REFERENCE_REGION_CODES, themes, SEGMENTS), isCovered),
    // One entry for each code, as the type says.
    perRegion: perRegion as Record<ReferenceRegionCode, Share>,
  };
};

/** Cells without a member that are told in one line; `all` where it makes no difference which. */
export type Gap = {
  readonly regions: readonly ReferenceRegionCode[] | 'all';
  readonly themes: readonly string[] | 'all';
  readonly segments: readonly Segment[] | 'all';
};

type Missing = (cell: Cell) => boolean;

const orAll = <Value>(some: readonly Value[], every: readonly Value[]): readonly Value[] | 'all' =>
  some.length === every.length ? 'all' : some;

/** Values together under what they have in common. */
const groupedBy = <Value, Shared>(values: readonly Value[], sharedOf: (value: Value) => Shared) => {
  const groups = Map.groupBy(values, (value) => JSON.stringify(sharedOf(value)));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [{ members, shared: sharedOf(first) }];
  });
};

/** What one region misses besides what was told already: themes together that lack the same segments. */
const gapsIn = (region: ReferenceRegionCode, themes: readonly string[], missing: Missing) => {
  const lacks = (theme: string): Segment[] => SEGMENTS.filter((segment) => missing({ region, theme, segment }));
  return groupedBy(
    themes.filter((theme) => lacks(theme).length > 0),
    lacks,
  ).map(({ members, shared }) => ({ themes: members, segments: shared }));
};

/**
 * What no member covers, in as few lines as a person can read: regions where there is nothing first, then themes and segments that are
 * missing everywhere else, then what is left, regions together that miss the same. Each cell stands in one line at most.
 */
export const gapsOf = ({ themes, membersOf }: Coverage): Gap[] => {
  const missing: Missing = (cell) => membersOf(cell).length === 0;
  const everyMissing = (
    regions: readonly ReferenceRegionCode[],
    some: readonly string[],
    segments: readonly Segment[],
  ) => cellsOf(regions, some, segments).every(missing);
  if (themes.length === 0) return [];
  const empty = REFERENCE_REGION_CODES.filter((region) => everyMissing([region], themes, SEGMENTS));
  const regions = REFERENCE_REGION_CODES.filter((region) => !empty.includes(region));
  if (regions.length === 0) return [{ regions: 'all', themes: 'all', segments: 'all' }];
  const absent = themes.filter((theme) => everyMissing(regions, [theme], SEGMENTS));
  const left = themes.filter((theme) => !absent.includes(theme));
  const sizes = SEGMENTS.filter((segment) => everyMissing(regions, left, [segment]));
  const rest: Missing = (cell) => missing(cell) && !sizes.includes(cell.segment);
  const everywhere = orAll(regions, REFERENCE_REGION_CODES);
  const some = regions.flatMap((region) => gapsIn(region, left, rest).map((gap) => ({ region, ...gap })));
  return [
    ...(empty.length > 0 ? [{ regions: empty, themes: 'all', segments: 'all' } as const] : []),
    ...(absent.length > 0 ? [{ regions: everywhere, themes: absent, segments: 'all' } as const] : []),
    ...(sizes.length > 0 ? [{ regions: everywhere, themes: orAll(left, themes), segments: sizes } as const] : []),
    ...groupedBy(some, ({ region: _, ...gap }) => gap).map(({ members, shared }) => ({
      regions: orAll(
        members.map(({ region }) => region),
        REFERENCE_REGION_CODES,
      ),
      themes: orAll(shared.themes, themes),
      segments: orAll(shared.segments, SEGMENTS),
    })),
  ];
};

/** Members that state nothing to cover with: asked first when something seems to be missing. */
export const statesNothing = ({ regions, themes, segments }: Focus): boolean =>
  regions.length === 0 || themes.length === 0 || segments.length === 0;
