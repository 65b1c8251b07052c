import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTRACT_FAILURES } from '../../shared/company/kbo-extract/failures.ts';
import { LANGUAGES } from '../../shared/kernel/languages.ts';
import { PERMISSIONS } from '../../shared/kernel/permissions.ts';
import { document as documentEn } from '../../web/src/i18n/en/document.ts';
import { en } from '../../web/src/i18n/en.ts';
import { errorText, reasonText } from '../../web/src/i18n/message.ts';
import { document as documentNl } from '../../web/src/i18n/nl/document.ts';
import { nl, type Texts } from '../../web/src/i18n/nl.ts';
import { REFUSAL_WORDS } from '../../web/src/i18n/refusal-words.ts';

const ROOT = join(import.meta.dirname, '../..');

const sourcesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));

const SOURCES = [...sourcesUnder('shared'), ...sourcesUnder('functions')];

const keysFoundBy = (...patterns: RegExp[]): string[] => [
  ...new Set(
    SOURCES.flatMap((text) =>
      patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
    ),
  ),
];

/** Guards of phases are a union of words, answered as messages at a field. */
const phaseGuards = (): string[] => {
  const text = readFileSync(join(ROOT, 'shared/trajectory/phases.ts'), 'utf8');
  const union = /export type PhaseGuard =([^;]+);/.exec(text)?.[1] ?? '';
  return [...union.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');
};

const DOCUMENT = { nl: documentNl, en: documentEn };
const catalogues: Readonly<Record<(typeof LANGUAGES)[number], Texts>> = { nl, en };

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const texts = catalogues[language];
  const { errors, reasons } = REFUSAL_WORDS[language];

  it('has a sentence for every message that a schema or a use case puts at a field', () => {
    const keys = [
      ...keysFoundBy(
        /\berror: '([a-z][a-zA-Z]+)'/g,
        /\bmessage: '([a-z][a-zA-Z]+)'/g,
        /invalidField\([^,]+, '(\w+)'/g,
        /numberSchema\([^,]+, '(\w+)'\)/g,
      ),
      ...phaseGuards(),
    ];
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.filter((key) => !(key in errors))).toEqual([]);
  });

  it('has a sentence for every reason with which a rule says no', () => {
    const permissions: readonly string[] = PERMISSIONS;
    const keys = keysFoundBy(/\breason: '([a-z][\w:]+)'/g).filter((key) => !permissions.includes(key));
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !(key in reasons))).toEqual([]);
  });

  it('says why an import failed, and what each permission is for', () => {
    expect(EXTRACT_FAILURES.filter((key) => !(key in DOCUMENT[language].failures))).toEqual([]);
    expect(PERMISSIONS.filter((key) => texts.general.permissions[key] === '')).toEqual([]);
  });

  it('leaves no sentence empty', () => {
    const empty = [...Object.entries(errors), ...Object.entries(reasons)].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });
});

describe('a message at a field', () => {
  it('fills in the parameters of the error', () => {
    expect(errorText(REFUSAL_WORDS.nl, { message: 'fileMissing', parameters: { file: 'address.csv' } })).toBe(
      'address.csv ontbreekt',
    );
  });

  it('reads as "not the right form" when the API is newer than the catalogue', () => {
    expect(errorText(REFUSAL_WORDS.nl, { message: 'somethingNewer' })).toBe(REFUSAL_WORDS.nl.errors.invalidFormat);
    expect(errorText(REFUSAL_WORDS.nl, { message: 'toString' })).toBe(REFUSAL_WORDS.nl.errors.invalidFormat);
    expect(reasonText(REFUSAL_WORDS.nl, 'somethingNewer')).toBeUndefined();
  });
});
