import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import { coverageOn } from '../../shared/partnership/coverage.ts';
import { answersTo, themesOffered } from '../../shared/partnership/members/offer-filter.ts';
import { memberDetailsSchema } from '../../shared/partnership/members/requests.ts';
import { SEGMENTS } from '../../shared/partnership/membership.ts';
import { PROVINCES, REFERENCE_REGION_CODES, REFERENCE_REGIONS } from '../../shared/reference/regions.ts';
import { members as nl } from '../../web/src/i18n/nl/members.ts';
import { gapText, leastCovered, type Names, shownShare } from '../../web/src/partnership/coverage/gap-text.ts';
import { memberOptions } from '../../web/src/partnership/member-options.ts';
import { detailsOf, valuesOf } from '../../web/src/partnership/members/member-values.ts';
import { memberOf, PARTNER, PROMOTOR, TODAY } from './members-samples.ts';

const NAMES: Names = {
  region: (code) => REFERENCE_REGIONS[code].nl,
  province: (code) => PROVINCES[code].nl,
  theme: (code) => code,
  size: (code) => code,
};

describe('a gap in words', () => {
  const text = (gap: Parameters<typeof gapText>[0]) => gapText(gap, nl, NAMES);

  it('says where, what and for whom', () => {
    expect(text({ regions: ['limburg'], themes: ['taalbeleid'], segments: ['250-to-499', 'from-500'] })).toBe(
      'Limburg: taalbeleid niet gedekt voor 250-to-499, from-500 werknemers',
    );
    expect(text({ regions: 'all', themes: ['taalbeleid'], segments: 'all' })).toBe(
      'Overal in Vlaanderen: taalbeleid niet gedekt',
    );
    expect(text({ regions: 'all', themes: 'all', segments: ['from-500'] })).toBe(
      'Overal in Vlaanderen: niets gedekt voor from-500 werknemers',
    );
  });

  it('calls the regions of a whole province by its name; Limburg is a region of its own', () => {
    expect(text({ regions: ['halle-vilvoorde', 'oost-brabant', 'limburg'], themes: 'all', segments: 'all' })).toBe(
      'provincie Vlaams-Brabant, Limburg: niets gedekt',
    );
  });
});

describe('a share of Flanders', () => {
  it('is never rounded to all or to nothing', () => {
    const shares = [0, 1, 500, 999, 1000].map((covered) => shownShare({ covered, total: 1000 }));
    expect(shares).toEqual([0, 0.01, 0.5, 0.99, 1]);
    expect(shownShare({ covered: 0, total: 0 })).toBe(0);
  });

  it('names the region of which least is covered, if there is one', () => {
    const focus = { ...PROMOTOR, themes: ['diversity'], segments: [...SEGMENTS] };
    const all = { ...focus, regions: [...REFERENCE_REGION_CODES] };
    const most = { ...focus, regions: REFERENCE_REGION_CODES.filter((region) => region !== 'westhoek') };
    expect(leastCovered(coverageOn([all], ['diversity'], TODAY))).toBeUndefined();
    expect(leastCovered(coverageOn([most], ['diversity'], TODAY))).toBe('westhoek');
  });
});

describe('who can be chosen', () => {
  it('is a member on the day, or stands there already', () => {
    const gone = { ...PARTNER, until: isoDate('2024-06-30') };
    const soon = memberOf(4, { from: isoDate('2025-01-01') });
    const chosen = (kept: string) => memberOptions([PROMOTOR, gone, soon], TODAY, kept).map(({ label }) => label);
    expect(chosen('')).toEqual([PROMOTOR.name]);
    expect(chosen(gone.id)).toEqual([PROMOTOR.name, gone.name]);
  });
});

describe('the form of a member', () => {
  it('gives back what the member holds, so that nothing changes by opening it', () => {
    const member = memberOf(5, { regions: ['limburg'], offer: 'Wij komen langs.', contact: { phone: '02 000 00 00' } });
    const { name, from, regions, themes, segments, offer, contact } = member;
    expect(memberDetailsSchema.parse(detailsOf(valuesOf(member)))).toEqual({
      name,
      from,
      regions,
      themes,
      segments,
      offer,
      contact,
    });
  });

  it('takes a web address as people type it, and leaves out what is empty', () => {
    const typed = detailsOf({ ...valuesOf(PARTNER), website: ' www.partner.example ', email: ' ' });
    expect(typed.contact).toEqual({ website: 'https://www.partner.example', email: undefined, phone: undefined });
    const scripted = detailsOf({ ...valuesOf(PARTNER), website: 'javascript:alert(1)' });
    expect(memberDetailsSchema.safeParse(scripted).success).toBe(false);
  });
});

describe('what a company looks for', () => {
  const theme = (code: string) => ({ code, nl: code, en: code });
  const offer = { regions: ['limburg' as const], themes: [theme('diversity')], segments: ['under-10' as const] };

  it('is found by region, theme and size together', () => {
    expect(answersTo({})(offer)).toBe(true);
    expect(answersTo({ region: 'limburg', theme: 'diversity', segment: 'under-10' })(offer)).toBe(true);
    for (const other of [{ region: 'kempen' }, { theme: 'innovation' }, { segment: 'from-500' }])
      expect(answersTo({ region: 'limburg', ...other })(offer)).toBe(false);
  });

  it('can be chosen of the themes that somebody offers, each once', () => {
    const other = { themes: [theme('diversity'), theme('innovation')] };
    expect(themesOffered([offer, other]).map(({ code }) => code)).toEqual(['diversity', 'innovation']);
  });
});
