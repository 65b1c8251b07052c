import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { BARRIERS } from '../../shared/reference/barriers.ts';
import { COMPANY_SIZE_CODES, COMPANY_SIZES, companySizeOf } from '../../shared/reference/company-sizes.ts';
import { INSTRUMENT_CODES, INSTRUMENTS } from '../../shared/reference/instruments.ts';
import { INTERVENTION_CODES, INTERVENTION_PHASE_CODES, INTERVENTIONS } from '../../shared/reference/interventions.ts';
import { codesOf, type Label } from '../../shared/reference/label.ts';
import { LEAD_SOURCES } from '../../shared/reference/lead-sources.ts';
import { MOTIVES } from '../../shared/reference/motives.ts';
import { PRECONDITIONS } from '../../shared/reference/preconditions.ts';
import { RESULT_DIMENSION_CODES } from '../../shared/reference/result-dimensions.ts';
import { SECTOR_FUNDS } from '../../shared/reference/sector-funds.ts';
import { KNOWN_FROM, TARGET_GROUPS } from '../../shared/reference/target-groups.ts';
import { THEME_CODES, THEMES } from '../../shared/reference/themes.ts';

const catalogues: Record<string, Readonly<Record<string, Label>>> = {
  TARGET_GROUPS,
  KNOWN_FROM,
  THEMES,
  SECTOR_FUNDS,
  LEAD_SOURCES,
  INTERVENTIONS,
  COMPANY_SIZES,
  PRECONDITIONS,
  MOTIVES,
  BARRIERS,
  INSTRUMENTS,
};

describe.each(Object.entries(catalogues))('%s', (_name, catalogue) => {
  it('has kebab-case codes, ends with "other" and is labelled in both languages', () => {
    const codes = codesOf(catalogue);
    expect(codes.at(-1)).toBe('other');
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
    expect(Object.values(catalogue).filter(({ nl, en }) => nl === '' || en === '')).toEqual([]);
  });

  it('has no two codes with the same label', () => {
    expect(new Set(Object.values(catalogue).map(({ nl }) => nl)).size).toBe(Object.keys(catalogue).length);
  });
});

describe('codesOf', () => {
  it('gives a tuple for z.enum', () => {
    const schema = z.enum(THEME_CODES);
    expect(schema.parse('language-policy')).toBe('language-policy');
    expect(schema.safeParse('taalbeleid').success).toBe(false);
  });

  it('refuses an empty catalogue', () => {
    expect(() => codesOf({})).toThrow();
  });
});

describe('interventions', () => {
  it('have a structural one and an instrument in every phase', () => {
    const kinds = INTERVENTION_CODES.map((code) => `${INTERVENTIONS[code].phase}/${INTERVENTIONS[code].kind}`);
    for (const phase of INTERVENTION_PHASE_CODES) {
      expect(kinds).toContain(`${phase}/structural`);
      expect(kinds).toContain(`${phase}/instrument`);
    }
  });

  it('touch every result dimension', () => {
    const dimensions = new Set(INTERVENTION_CODES.map((code) => INTERVENTIONS[code].dimension));
    expect(dimensions).toEqual(new Set([...RESULT_DIMENSION_CODES, null]));
  });

  it('never let awareness, a paper plan or a plain "other" count alone', () => {
    for (const code of ['awareness-session', 'diversity-plan-on-paper', 'other'] as const) {
      expect(INTERVENTIONS[code].kind).toBe('instrument');
    }
    expect(INTERVENTIONS['other-structural'].kind).toBe('structural');
  });
});

describe('instruments', () => {
  it('are replaced by instruments that are active', () => {
    const replaced = INSTRUMENT_CODES.map((code) => INSTRUMENTS[code].replacedBy).filter((code) => code !== undefined);
    const active: readonly string[] = INSTRUMENT_CODES.filter((code) => INSTRUMENTS[code].status === 'active');
    expect(replaced).toHaveLength(2);
    for (const code of replaced) expect(active).toContain(code);
  });

  it('have a closing date only when closed', () => {
    const dated = INSTRUMENT_CODES.filter((code) => INSTRUMENTS[code].closedOn);
    expect(dated).toEqual(INSTRUMENT_CODES.filter((code) => INSTRUMENTS[code].status === 'closed'));
  });
});

describe('companySizeOf', () => {
  it.each([
    [0, 'under-10'],
    [9, 'under-10'],
    [10, '10-to-19'],
    [19, '10-to-19'],
    [20, '20-to-49'],
    [49, '20-to-49'],
    [50, '50-to-249'],
    [249, '50-to-249'],
    [250, '250-to-499'],
    [499, '250-to-499'],
    [500, 'from-500'],
    [120_000, 'from-500'],
    [-1, 'other'],
    [9.5, 'other'],
    [Number.NaN, 'other'],
    [Number.POSITIVE_INFINITY, 'other'],
    [null, 'other'],
    [undefined, 'other'],
  ])('%s is %s', (headcount, size) => {
    expect(companySizeOf(headcount)).toBe(size);
  });

  it('knows six bands', () => {
    expect(COMPANY_SIZE_CODES).toHaveLength(7);
  });
});
