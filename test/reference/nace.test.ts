import { describe, expect, it } from 'vitest';
import { loadNaceLabels, naceLabelOf } from '../../shared/reference/nace.ts';
import { NACE_SECTIONS, type NaceVersion, naceSectionOf } from '../../shared/reference/nace-sections.ts';

const versions: readonly NaceVersion[] = ['2008', '2025'];
const allDivisions = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'));

describe.each(versions)('NACE-BEL %s', (version) => {
  it('gives a section to exactly the divisions that have a label', async () => {
    const labels = await loadNaceLabels(version);
    for (const division of allDivisions) {
      expect([division, naceSectionOf(version, division) !== undefined]).toEqual([division, labels.has(division)]);
    }
  });

  it('has sections in order, without overlap', () => {
    const sections = NACE_SECTIONS[version];
    expect(sections.map(({ code }) => code)).toEqual(sections.map(({ code }) => code).toSorted());
    sections.slice(1).forEach(({ from }, index) => {
      expect(from).toBeGreaterThan(sections[index]?.to ?? Number.POSITIVE_INFINITY);
    });
  });

  it('labels every code in both languages, under a parent that exists', async () => {
    const labels = await loadNaceLabels(version);
    for (const [code, label] of labels) {
      expect(code).toMatch(/^\d{2,5}$/);
      expect(label.nl).not.toBe('');
      expect(label.en).not.toBe('');
      expect(code.length === 2 || labels.has(code.slice(0, -1))).toBe(true);
    }
  });

  it('is parsed once', async () => {
    expect(await loadNaceLabels(version)).toBe(await loadNaceLabels(version));
  });
});

describe('the size of the versions', () => {
  it('is that of the source', async () => {
    const countsOf = async (version: NaceVersion) => {
      const codes = [...(await loadNaceLabels(version)).keys()];
      return [2, 3, 4, 5].map((digits) => codes.filter((code) => code.length === digits).length);
    };
    expect(await countsOf('2008')).toEqual([88, 272, 615, 943]);
    expect(await countsOf('2025')).toEqual([87, 287, 651, 977]);
    expect(NACE_SECTIONS['2008']).toHaveLength(21);
    expect(NACE_SECTIONS['2025']).toHaveLength(22);
  });
});

describe('naceLabelOf', () => {
  it('gives the label of the code itself', async () => {
    expect(naceLabelOf(await loadNaceLabels('2025'), '0112')).toEqual({
      code: '0112',
      nl: 'Teelt van rijst',
      en: 'Growing of rice',
    });
  });

  it('takes labels that are left out from the code above', async () => {
    const labels = await loadNaceLabels('2025');
    expect(naceLabelOf(labels, '01120')).toEqual({ code: '01120', nl: 'Teelt van rijst', en: 'Growing of rice' });
    expect(naceLabelOf(labels, '01191')).toEqual({
      code: '01191',
      nl: 'Teelt van bloemen',
      en: 'Growing of other non-perennial crops',
    });
  });

  it('climbs to the nearest existing ancestor', async () => {
    const labels = await loadNaceLabels('2008');
    expect(naceLabelOf(labels, '4711501')?.code).toBe('47115');
    expect(naceLabelOf(labels, '01999')?.code).toBe('01');
    expect(naceLabelOf(labels, '04')).toBeUndefined();
    expect(naceLabelOf(labels, '0')).toBeUndefined();
    expect(naceLabelOf(labels, '')).toBeUndefined();
  });

  it('keeps the greater-or-equal sign of shop sizes', async () => {
    expect(naceLabelOf(await loadNaceLabels('2008'), '47115')?.nl).toContain('≥ 2500 m²');
  });
});

describe('naceSectionOf', () => {
  it('depends on the version', () => {
    expect(naceSectionOf('2008', '62010')?.code).toBe('J');
    expect(naceSectionOf('2025', '62100')?.code).toBe('K');
    expect(naceSectionOf('2008', '88992')).toMatchObject({ code: 'Q', en: 'Human health and social work activities' });
    expect(naceSectionOf('2008', '45200')?.code).toBe('G');
    expect(naceSectionOf('2025', '45200')).toBeUndefined();
  });

  it.each(['', '1', 'A', '34', '01.1', 'xx'])('gives nothing for %j', (code) => {
    expect(naceSectionOf('2025', code)).toBeUndefined();
  });
});
