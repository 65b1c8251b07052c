import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import { memberIdSchema } from '../../shared/kernel/ids.ts';
import {
  type Cell,
  coverageOn,
  type Focus,
  type Gap,
  gapsOf,
  statesNothing,
} from '../../shared/partnership/coverage.ts';
import { SEGMENTS } from '../../shared/partnership/membership.ts';
import type { Segment } from '../../shared/partnership/schema.ts';
import { REFERENCE_REGION_CODES, type ReferenceRegionCode } from '../../shared/reference/regions.ts';

const DAY = isoDate('2026-05-01');
const THEMES = ['language-policy', 'diversity', 'work-organisation', 're-integration'];
const ALL = { regions: [...REFERENCE_REGION_CODES], themes: THEMES, segments: [...SEGMENTS] };
const CELLS: readonly Cell[] = REFERENCE_REGION_CODES.flatMap((region) =>
  THEMES.flatMap((theme) => SEGMENTS.map((segment) => ({ region, theme, segment }))),
);

const id = (number: number) => memberIdSchema.parse(`mbr_${String(number).padStart(26, '0')}`);
const member = (focus: Partial<Focus> = {}): Focus => ({
  id: id(1),
  from: isoDate('2024-01-01'),
  ...ALL,
  ...focus,
});
const without = <Value>(all: readonly Value[], one: Value): Value[] => all.filter((value) => value !== one);
const gapsWith = (...members: readonly Focus[]): Gap[] => gapsOf(coverageOn(members, THEMES, DAY));

const isIn = <Value>(value: Value, some: readonly Value[] | 'all'): boolean => some === 'all' || some.includes(value);
const linesWith = (gaps: readonly Gap[], { region, theme, segment }: Cell): number =>
  gaps.filter((gap) => isIn(region, gap.regions) && isIn(theme, gap.themes) && isIn(segment, gap.segments)).length;

describe('what a partnership covers', () => {
  it('is everything when one member does everything everywhere', () => {
    const coverage = coverageOn([member()], THEMES, DAY);
    expect(coverage.share).toEqual({ covered: CELLS.length, total: 15 * 4 * 6 });
    expect(coverage.perRegion.limburg).toEqual({ covered: 24, total: 24 });
    expect(gapsOf(coverage)).toEqual([]);
  });

  it('is nothing where a member says nothing: an empty list is no "everywhere"', () => {
    for (const nothing of [{ regions: [] }, { themes: [] }, { segments: [] }]) {
      expect(coverageOn([member(nothing)], THEMES, DAY).share.covered).toBe(0);
      expect(statesNothing(member(nothing))).toBe(true);
    }
    expect(statesNothing(member())).toBe(false);
  });

  it('does not count themes that the agency has no longer open', () => {
    expect(coverageOn([member({ themes: [...THEMES, 'closed-theme'] })], THEMES, DAY).share.covered).toBe(CELLS.length);
  });

  it('goes with the member: what it covered is a gap from the day after it left', () => {
    const members = [member({ until: DAY })];
    expect(coverageOn(members, THEMES, DAY).share.covered).toBe(CELLS.length);
    expect(gapsOf(coverageOn(members, THEMES, isoDate('2026-05-02')))).toEqual([
      { regions: 'all', themes: 'all', segments: 'all' },
    ]);
  });
});

describe('gaps as a person reads them', () => {
  it('name a region once when everything is missing there', () => {
    const regions = without(REFERENCE_REGION_CODES, 'limburg');
    expect(gapsWith(member({ regions }))).toEqual([{ regions: ['limburg'], themes: 'all', segments: 'all' }]);
  });

  it('name a theme once when nobody has it, and a size when nobody serves it', () => {
    const themes = without(THEMES, 'diversity');
    const segments = without<Segment>(SEGMENTS, 'from-500');
    expect(gapsWith(member({ themes, segments }))).toEqual([
      { regions: 'all', themes: ['diversity'], segments: 'all' },
      { regions: 'all', themes, segments: ['from-500'] },
    ]);
  });

  it('put regions together that miss the same: one theme for the largest companies', () => {
    const far: ReferenceRegionCode[] = ['westhoek', 'limburg'];
    const near = REFERENCE_REGION_CODES.filter((region) => !far.includes(region));
    const gaps = gapsWith(
      member({ regions: near }),
      member({ id: id(2), regions: far, themes: without(THEMES, 'language-policy') }),
      member({
        id: id(3),
        regions: far,
        segments: without<Segment>(without<Segment>(SEGMENTS, 'from-500'), '250-to-499'),
      }),
    );
    expect(gaps).toEqual([
      { regions: ['westhoek', 'limburg'], themes: ['language-policy'], segments: ['250-to-499', 'from-500'] },
    ]);
  });
});

const focus = fc.record({
  regions: fc.subarray([...REFERENCE_REGION_CODES]),
  themes: fc.subarray(THEMES),
  segments: fc.subarray([...SEGMENTS]),
  until: fc.constantFrom(undefined, isoDate('2026-04-30'), DAY),
});
const membersOf = fc
  .array(focus, { maxLength: 5 })
  .map((all) =>
    all.map(({ until, ...stated }, index) => member({ id: id(index), ...stated, ...(until ? { until } : {}) })),
  );

describe('whatever members there are', () => {
  it('a cell is covered by those who state its region, theme and size, and each gap stands in exactly one line', () => {
    fc.assert(
      fc.property(membersOf, (members) => {
        const coverage = coverageOn(members, THEMES, DAY);
        const gaps = gapsOf(coverage);
        let covered = 0;
        for (const cell of CELLS) {
          const by = members.filter(
            ({ regions, themes, segments, until }) =>
              (until === undefined || until >= DAY) &&
              regions.includes(cell.region) &&
              themes.includes(cell.theme) &&
              segments.includes(cell.segment),
          );
          covered += Math.min(1, by.length);
          expect(coverage.membersOf(cell)).toEqual(by.map((one) => one.id));
          expect(linesWith(gaps, cell)).toBe(by.length === 0 ? 1 : 0);
        }
        expect(coverage.share).toEqual({ covered, total: CELLS.length });
        const regions = Object.values(coverage.perRegion).reduce((sum, share) => sum + share.covered, 0);
        expect(regions).toBe(covered);
      }),
      { numRuns: 60 },
    );
  });
});
