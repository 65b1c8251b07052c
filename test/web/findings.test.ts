import { describe, expect, it } from 'vitest';
import type { Band } from '../../shared/figures/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { agencyText, headlineText, paceText, regionText } from '../../web/src/charts/finding-words.ts';
import {
  agencyFindingOf,
  headlineOf,
  paceFindingOf,
  perMonth,
  regionFindingOf,
  underwayOf,
} from '../../web/src/charts/findings.ts';
import { REGION_CODES } from '../../web/src/charts/tiles.ts';
import { leaderOf, trendStateOf } from '../../web/src/charts/trend.ts';
import { en } from '../../web/src/i18n/en.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { someFigures } from './support/figures.ts';

const { target: _target, ...withoutTarget } = someFigures();
const { forecast: _forecast, ...withoutForecast } = someFigures();
const realising = (completed: number) => {
  const figures = someFigures();
  return { ...figures, current: { ...figures.current, realised: { ...figures.current.realised, completed } } };
};
const expecting = (expected: number) => {
  const { forecast, ...figures } = someFigures();
  return forecast ? { ...figures, forecast: { ...forecast, expected } } : figures;
};

describe('the title of a dashboard says the finding', () => {
  it('names what is realised of the target', () => {
    expect(headlineText(nl.figures, headlineOf(someFigures()))).toBe('60 van 80 ondernemingen gerealiseerd');
    expect(headlineText(en.figures, headlineOf(someFigures()))).toBe('60 of 80 companies realised');
  });

  it('counts under the rule that is in force', () => {
    expect(headlineOf(someFigures({ countingRule: 'supported' }))).toMatchObject({ realised: 65 });
  });

  it('says that there is no target yet', () => {
    expect(headlineOf(withoutTarget)).toEqual({ kind: 'withoutTarget', realised: 60 });
    expect(headlineOf({ ...realising(0), target: undefined })).toEqual({ kind: 'none' });
  });
});

describe('the title of the pace', () => {
  it('says how many the pace falls short, and by when', () => {
    expect(paceText(nl.figures, paceFindingOf(someFigures()))).toBe(
      'Het tempo volstaat niet: 5 te weinig tegen 31/12/2026',
    );
  });

  it('says how many the pace gives too many, or exactly enough', () => {
    expect(paceFindingOf(expecting(83))).toEqual({ kind: 'enough', difference: 3, by: isoDate('2026-12-31') });
    expect(paceFindingOf(expecting(80))).toEqual({ kind: 'exactly', by: isoDate('2026-12-31') });
  });

  it('stops forecasting once the target is reached or the period is over', () => {
    expect(paceFindingOf(realising(80))).toEqual({ kind: 'reached' });
    expect(paceFindingOf(someFigures({ on: isoDate('2026-12-31') }))).toEqual({
      kind: 'past',
      realised: 60,
      target: 80,
    });
  });

  it('claims nothing without a target or a pace', () => {
    expect(paceFindingOf(withoutTarget)).toEqual({ kind: 'unknown' });
    expect(paceFindingOf(withoutForecast)).toEqual({ kind: 'unknown' });
  });

  it('turns a pace per day into one per month', () => {
    expect(perMonth(12 / 365.25)).toBeCloseTo(12 / 12 / (365.25 / 365.25), 5);
  });
});

describe('the title of the map', () => {
  const all = Object.fromEntries(REGION_CODES.map((region) => [region, 1]));
  const finding = (perRegion: Record<string, number>) => regionFindingOf(perRegion, REGION_CODES);

  it('names the one region that is not reached, and counts several', () => {
    expect(regionText(nl.figures, finding({ ...all, westhoek: 0 }), () => 'Westhoek')).toBe(
      'Westhoek is nog niet bereikt',
    );
    expect(finding({ ...all, westhoek: 0, kempen: 0 })).toEqual({ kind: 'gaps', count: 2 });
  });

  it('says so when all or none are reached', () => {
    expect(finding(all)).toEqual({ kind: 'full' });
    expect(finding({})).toEqual({ kind: 'none' });
  });
});

describe("the title of the agency's dashboard", () => {
  const partnerships = (...bands: Band[]) => ({
    partnerships: bands.map((progressBand) => someFigures({ progressBand })),
  });
  const title = (...bands: Band[]) => agencyText(nl.figures, agencyFindingOf(partnerships(...bands)));

  it('counts the partnerships that stand where they should', () => {
    expect(title('above', 'on', 'far')).toBe('2 van de 3 partnerschappen liggen op koers');
    expect(title('under', 'on', 'far')).toBe('Eén van de 3 partnerschappen ligt op koers');
    expect(title('above', 'on')).toBe('Alle 2 partnerschappen liggen op koers');
    expect(title('far', 'under')).toBe('Geen enkel partnerschap ligt op koers');
  });

  it('judges only those with a target', () => {
    expect(agencyFindingOf(partnerships('none', 'on'))).toEqual({ kind: 'all', all: 1 });
    expect(agencyFindingOf(partnerships('none'))).toEqual({ kind: 'noTargets' });
    expect(agencyFindingOf({ partnerships: [] })).toEqual({ kind: 'noPartnerships' });
  });
});

describe('further findings', () => {
  it('adds up the companies on their way', () => {
    expect(underwayOf(someFigures().current)).toBe(10);
  });

  it('names who is furthest towards its own target', () => {
    const state = trendStateOf({ partnerships: [someFigures(), { ...realising(70), partnershipId: 'beta' }] });
    expect(state.lines).toHaveLength(2);
    expect(
      leaderOf({
        quarters: [],
        lines: [
          { partnershipId: 'a', shares: [0.5] },
          { partnershipId: 'b', shares: [0.2, 0.9] },
        ],
      }),
    ).toEqual({
      partnershipId: 'b',
      share: 0.9,
    });
    expect(leaderOf({ quarters: [], lines: [] })).toBeUndefined();
  });
});
