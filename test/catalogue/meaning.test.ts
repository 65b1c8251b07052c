import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeErrors } from '../../shared/catalogue/choosing.ts';
import { entryErrors } from '../../shared/catalogue/entry-errors.ts';
import { CATALOGUE_NAMES, type CatalogueName } from '../../shared/catalogue/lists.ts';
import { choosableOn, closingReason, labelOn, versionOn } from '../../shared/catalogue/meaning.ts';
import { mergedCatalogues } from '../../shared/catalogue/merged.ts';
import { newCode } from '../../shared/catalogue/new-code.ts';
import { SHIPPED_FROM } from '../../shared/catalogue/registry.ts';
import type { CatalogueEntry, EntryVersion } from '../../shared/catalogue/schema.ts';
import { isToCheck } from '../../shared/catalogue/to-check.ts';
import { addDays, type IsoDate, isoDate } from '../../shared/kernel/dates.ts';

const day = isoDate;
const TODAY = day('2026-06-01');
const version = (from: IsoDate, nl: string, more: Partial<EntryVersion> = {}): EntryVersion => ({
  from,
  nl,
  en: `${nl} (en)`,
  ...more,
});
const entryWith = (...versions: EntryVersion[]): CatalogueEntry => ({
  code: 'premie',
  source: 'agency',
  version: versions.length,
  versions,
  checks: [],
});

describe('what an entry said on a day', () => {
  const renamed = entryWith(version(SHIPPED_FROM, 'Premie'), version(day('2026-01-01'), 'Nieuwe premie'));

  it('is what held on that day, with the present name beside it when that differs', () => {
    expect(labelOn(renamed, day('2024-06-01'), TODAY)).toMatchObject({
      label: { nl: 'Premie' },
      present: { nl: 'Nieuwe premie' },
    });
    expect(labelOn(renamed, day('2026-03-01'), TODAY)).toEqual({
      label: { nl: 'Nieuwe premie', en: 'Nieuwe premie (en)' },
    });
  });

  it('is what the first version says, before that one held', () => {
    expect(versionOn(renamed, day('2022-01-01')).nl).toBe('Premie');
  });

  it('never changes by a change that holds from a later day, whatever changes there were', () => {
    const days = fc.integer({ min: 0, max: 2000 }).map((number) => addDays(SHIPPED_FROM, number));
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), days, (changes, asked) => {
        const versions = [SHIPPED_FROM, ...changes.toSorted()].map((from, index) => version(from, `Naam ${index}`));
        const [first, ...others] = versions;
        if (!first) return;
        const upToThen = entryWith(first, ...others.filter(({ from }) => from <= asked));
        expect(versionOn(entryWith(first, ...others), asked)).toEqual(versionOn(upToThen, asked));
      }),
    );
  });
});

describe('whether an entry may be chosen', () => {
  const closed = entryWith(
    version(SHIPPED_FROM, 'Premie'),
    version(day('2026-03-01'), 'Premie', { validUntil: day('2026-02-28'), reason: 'Afgeschaft' }),
    version(day('2026-04-01'), 'Oude premie', { validUntil: day('2026-02-28'), reason: 'Duidelijker' }),
  );

  it('holds until its last day, and says why it was closed', () => {
    expect(choosableOn(closed, day('2026-02-28'))).toEqual({ state: 'open' });
    expect(choosableOn(closed, day('2026-03-01'))).toEqual({ state: 'closed', since: '2026-03-01' });
    expect(closingReason(closed)).toBe('Afgeschaft');
  });

  it('is refused at its field on a day on which it was closed, with what to choose instead', () => {
    const choice = { catalogue: 'instruments', code: 'vop', pointer: '/content/instrument' } as const;
    const errors = (on: string, kept: string[] = []) =>
      codeErrors(mergedCatalogues([]), [{ ...choice, days: [day(on)], kept }]);
    expect(errors('2023-06-30')).toEqual([]);
    expect(errors('2023-07-01')).toMatchObject([{ message: 'codeReplaced', parameters: { since: '01/07/2023' } }]);
    expect(errors('2024-01-01', ['vop'])).toEqual([]);
  });

  it('is asked of every catalogue, and "other" stands in each: last, and open on any day, whatever the agency adds', () => {
    const added = { ...entryWith(version(TODAY, 'Zonder einde')), code: 'zonder-einde' };
    for (const name of CATALOGUE_NAMES) {
      const entries = mergedCatalogues([{ ...added, catalogue: name }])[name];
      expect(entries.map(({ code }) => code)).toContain('zonder-einde');
      const other = entries.at(-1);
      expect(other?.code).toBe('other');
      for (const on of ['2024-01-01', '2026-03-01', '2031-12-31'])
        expect(other && choosableOn(other, day(on))).toEqual({ state: 'open' });
    }
  });
});

describe('a new version', () => {
  const entries = mergedCatalogues([]).themes;
  const before = entryWith(version(SHIPPED_FROM, 'Premie'), version(day('2026-01-01'), 'Nieuwe premie'));
  const input = (from: string, content: object = {}) => ({
    content: { nl: 'Nog nieuwer', en: 'Newer still', ...content },
    from: day(from),
    reason: 'Nieuw decreet',
  });
  const messages = (given: ReturnType<typeof input>, changed?: CatalogueEntry) =>
    entryErrors('themes', given, { entries, before: changed, today: day('2026-03-01') }).map(
      ({ pointer, message }) => `${pointer} ${message}`,
    );

  it('cannot begin before the last one, nor before today: older records keep the name they had', () => {
    expect(messages(input('2026-02-28'), before)).toEqual(['/from beforeToday']);
    expect(messages(input('2025-12-31'), before)).toEqual(['/from beforeLastVersion']);
    expect(messages(input('2026-03-01'), before)).toEqual([]);
  });

  it('takes no name that is in use, and nothing that its catalogue does not ask', () => {
    expect(messages(input('2026-01-01', { nl: 'Taalbeleid' }))).toEqual(['/content/nl nameInUse']);
    expect(messages(input('2026-01-01', { audience: 'company' }))).toEqual(['/content/audience unknownField']);
  });

  it('cannot close "other"', () => {
    const other = entries.find(({ code }) => code === 'other');
    expect(messages(input('2026-03-01', { validUntil: day('2026-12-31') }), other)).toEqual([
      '/content/validUntil otherStaysOpen',
    ]);
  });
});

it('makes a code of the Dutch label that no entry ever had', () => {
  expect(newCode('Mantelzorg & één dag', [])).toBe('mantelzorg-een-dag');
  expect(newCode('Premie', ['premie', 'premie-2'])).toBe('premie-3');
});

it('asks to check an open entry that was never checked, or not for so many whole months', () => {
  const entry = entryWith(version(SHIPPED_FROM, 'Premie'));
  const ask = (on: string | undefined, catalogue: CatalogueName = 'instruments') =>
    isToCheck(catalogue, { ...entry, checks: on === undefined ? [] : [{ on: day(on) }] }, { today: TODAY, months: 6 });
  expect([ask(undefined), ask('2025-12-01'), ask('2025-12-02')]).toEqual([true, true, false]);
  expect(CATALOGUE_NAMES.filter((name) => ask(undefined, name))).toEqual(['instruments', 'sectorFunds']);
});
