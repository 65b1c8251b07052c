import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, quarter } from '../../shared/kernel/dates.ts';
import { EMBLEM, starCentres, starCorners } from '../../shared/kernel/emblem-geometry.ts';
import { dayNumber, endOfQuarter, quarterOfDay, quartersUpTo } from '../../web/src/charts/days.ts';
import { layOutLines } from '../../web/src/charts/lines.ts';
import { layOutPace, paceStateOf, targetOn } from '../../web/src/charts/pace.ts';
import { linear, spread, ticksUpTo } from '../../web/src/charts/scale.ts';
import { tileLines, tilesOf, togetherPerRegion } from '../../web/src/charts/tiles.ts';
import { layOutTrend, trendStateOf } from '../../web/src/charts/trend.ts';
import { someFigures } from './support/figures.ts';

describe('scales', () => {
  it('maps a domain to a range, also turned round', () => {
    expect(linear([0, 10], [100, 0])(2.5)).toBe(75);
    expect(linear([5, 5], [1, 9])(5)).toBe(1);
  });

  it('gives round ticks from 0 that cover the maximum', () => {
    expect(ticksUpTo(480)).toEqual([0, 100, 200, 300, 400, 500]);
    expect(ticksUpTo(0)).toEqual([0, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (maximum) => {
        const ticks = ticksUpTo(maximum);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(maximum);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('moves labels apart without changing their order', () => {
    expect(spread([10, 12, 40], 14)).toEqual([10, 24, 40]);
    expect(spread([30, 10], 14)).toEqual([30, 10]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (places) => {
        const moved = [...spread(places, 15)].sort((a, b) => a - b);
        expect(moved.every((place, index) => index === 0 || place - (moved[index - 1] ?? 0) >= 15)).toBe(true);
      }),
    );
  });
});

describe('quarters and days', () => {
  it('puts the end of a quarter on the day after it', () => {
    expect(endOfQuarter(quarter('2024/Q1'))).toBe(dayNumber(isoDate('2024-04-01')));
    expect(endOfQuarter(quarter('2026/Q4'))).toBe(dayNumber(isoDate('2027-01-01')));
  });

  it('lists quarters over the turn of a year', () => {
    expect(quartersUpTo('2025/Q3', '2026/Q2')).toEqual(['2025/Q3', '2025/Q4', '2026/Q1', '2026/Q2']);
    expect(quarterOfDay(isoDate('2026-11-21'))).toBe('2026/Q4');
  });
});

describe('a chart of lines', () => {
  const layout = layOutLines(
    {
      at: [0, 1, 2, 3],
      series: [
        { key: 'whole', values: [10, 20, undefined, 30] },
        { key: 'ended', values: [10, 30, undefined, undefined] },
        { key: 'none', values: [undefined, undefined, undefined, undefined] },
      ],
    },
    640,
    240,
  );
  const line = (wanted: string) => layout.lines.find(({ key }) => key === wanted);

  it('is interrupted where a value is not shown, and never falls to 0 there', () => {
    expect(line('whole')?.stretches.map((stretch) => stretch.length)).toEqual([2, 1]);
    expect(
      line('whole')
        ?.stretches.flat()
        .every(([, y]) => y < layout.bottom),
    ).toBe(true);
    expect(layout.gaps).toHaveLength(1);
  });

  it('has each label where its line ends, and none for a line without values, which moves no other', () => {
    expect(line('none')?.end).toBeUndefined();
    expect(line('ended')?.end?.value).toBe(30);
    expect(line('ended')?.end?.x).toBeLessThan(line('whole')?.end?.x ?? 0);
    const [first, second] = [line('whole')?.end?.y ?? 0, line('ended')?.end?.y ?? 0];
    expect(Math.abs(first - second)).toBe(16);
  });

  it('has room at the bottom for a value of 0 beside a line without values', () => {
    const low = layOutLines(
      {
        at: [0, 1],
        series: [
          { key: 'none', values: [undefined, undefined] },
          { key: 'zero', values: [0, 0] },
        ],
      },
      640,
      240,
    );
    expect(low.lines[1]?.end?.y).toBe(low.bottom);
  });
});

describe('the pace chart', () => {
  const state = paceStateOf(someFigures());

  it('starts at nothing, passes each closed quarter and ends today', () => {
    expect(state.realised.map(({ value }) => value)).toEqual([0, 15, 40, 58, 60]);
    expect(state.realised.at(-1)?.day).toBe(dayNumber(isoDate('2026-10-16')));
  });

  it('draws the target by its yearly steps', () => {
    expect(state.target.map(({ value }) => value)).toEqual([0, 20, 50, 80]);
    expect(targetOn(state.target, endOfQuarter(quarter('2025/Q4')))).toBe(50);
    expect(targetOn(state.target, endOfQuarter(quarter('2025/Q2')))).toBe(35);
    expect(targetOn([], 0)).toBeUndefined();
  });

  it('keeps every mark inside the plot at any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 260, max: 1400 }), fc.integer({ min: 200, max: 500 }), (width, height) => {
        const { plot, realised, target, forecast, band } = layOutPace(state, width, height);
        for (const [x, y] of [...realised, ...target, ...forecast, ...band]) {
          expect(x).toBeGreaterThanOrEqual(plot.left - 0.01);
          expect(x).toBeLessThanOrEqual(plot.right + 0.01);
          expect(y).toBeGreaterThanOrEqual(plot.top - 0.01);
          expect(y).toBeLessThanOrEqual(plot.bottom + 0.01);
        }
      }),
    );
  });

  it('spreads the uncertainty from today to the end of the period', () => {
    const { band, now } = layOutPace(state, 640, 300);
    expect(band[0]).toEqual(now);
    expect(band).toHaveLength(3);
    expect(band[1]?.[1]).toBeLessThan(band[2]?.[1] ?? 0);
  });

  it('shows no forecast once the period is over', () => {
    const past = paceStateOf(someFigures({ on: isoDate('2026-12-31') }));
    expect(past.forecast).toBeUndefined();
    expect(layOutPace(past, 640, 300).labels.map(({ key }) => key)).toEqual(['target', 'realised']);
  });
});

describe('the tile map', () => {
  it('has the fifteen reference regions, each in a place of its own', () => {
    const tiles = tilesOf({ kempen: 4, limburg: 2 });
    expect(tiles).toHaveLength(15);
    expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(15);
    expect(tiles.find(({ region }) => region === 'kempen')?.intensity).toBe(1);
    expect(tiles.find(({ region }) => region === 'limburg')?.intensity).toBe(0.5);
    expect(tiles.find(({ region }) => region === 'westhoek')).toMatchObject({ count: 0, intensity: 0 });
  });

  it('goes by the whole where there is one', () => {
    const tiles = tilesOf({ kempen: 30, limburg: 15 }, 60);
    expect(tiles.find(({ region }) => region === 'kempen')?.intensity).toBe(0.5);
    expect(tiles.find(({ region }) => region === 'limburg')?.intensity).toBe(0.25);
  });

  it('breaks names where they may be broken', () => {
    expect(tileLines('Regio Antwerpen')).toEqual(['Antwerpen']);
    expect(tileLines('Vlaamse Ardennen')).toEqual(['Vlaamse', 'Ardennen']);
    expect(tileLines('Halle-Vilvoorde')).toEqual(['Halle-', 'Vilvoorde']);
    expect(tileLines('Rivierenland')).toEqual(['Rivieren\u00adland']);
  });

  it('adds partnerships up by region', () => {
    expect(togetherPerRegion({ alfa: { kempen: 2 }, beta: { kempen: 3, limburg: 1 } })).toMatchObject({
      kempen: 5,
      limburg: 1,
      westhoek: 0,
    });
  });
});

describe('the trend of partnerships', () => {
  it('measures each against its own target and leaves out who has none', () => {
    const { target: _target, ...withoutTarget } = someFigures({ partnershipId: 'beta' });
    const state = trendStateOf({ partnerships: [someFigures(), withoutTarget] });
    expect(state.lines).toEqual([{ partnershipId: 'alfa', shares: [15 / 80, 40 / 80, 58 / 80, 60 / 80] }]);
    expect(layOutTrend(state, 640, 260).lines[0]?.last).toBe(0.75);
  });
});

describe('the European emblem', () => {
  it('has twelve upright stars on a circle, the first at the top', () => {
    const centres = starCentres();
    expect(centres).toHaveLength(12);
    expect(centres[0]).toEqual([EMBLEM.width / 2, EMBLEM.height / 2 - EMBLEM.height / 3]);
    const corners = starCorners([0, 0]);
    expect(corners).toHaveLength(10);
    expect(corners[0]?.[0]).toBeCloseTo(0);
    expect(corners[0]?.[1]).toBeCloseTo(-EMBLEM.height / 18);
  });
});
