import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, noteOf } from '../../shared/kernel/text.ts';

const line = lineOf(20);
const note = noteOf(40);
const messages = (schema: typeof line, text: unknown): string[] =>
  schema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

describe('a typed line', () => {
  it.each([
    ['  Café Brood  ', 'Café Brood'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['Œuvre & Zoon “BV”', 'Œuvre & Zoon “BV”'],
    ['<b>1</b>', '<b>1</b>'],
    ['=1+1', '=1+1'],
    ['👩‍🌾', '👩‍🌾'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(line.parse(typed)).toBe(kept);
  });

  it.each(['', '   ', '\t', '\u00a0'])('%j is no text', (text) => {
    expect(messages(line, text)).toEqual(['required']);
  });

  it('is measured after trimming', () => {
    expect(line.parse(` ${'x'.repeat(20)} `)).toHaveLength(20);
    expect(messages(line, 'x'.repeat(21))).toEqual(['tooLong']);
  });

  it.each([
    ['null', 'a\u0000b'],
    ['escape', 'a\u001bb'],
    ['line break', 'a\nb'],
    ['tab', 'a\tb'],
    ['delete', 'a\u007fb'],
    ['C1 control', 'a\u0085b'],
    ['right-to-left override', 'a\u202eb'],
    ['isolate', 'a\u2066b'],
    ['byte order mark', 'a\ufeffb'],
    ['high surrogate alone', 'a\ud83db'],
    ['low surrogate alone', 'a\udc00b'],
  ])('has no %s', (_name, text) => {
    expect(messages(line, text)).toEqual(['controlCharacter']);
  });

  it.each([7, null, undefined, {}, [], true])('is not %j', (value) => {
    expect(line.safeParse(value).success).toBe(false);
  });

  it('is the same when it is typed again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        const once = line.safeParse(typed);
        if (once.success) expect(line.parse(once.data)).toBe(once.data);
      }),
    );
  });
});

describe('a typed note', () => {
  it('keeps line breaks and tabs', () => {
    expect(note.parse('first\r\n\tsecond')).toBe('first\r\n\tsecond');
  });

  it.each(['a\u0000b', 'a\u000bb', 'a\u202eb', 'a\ud83d'])('refuses %j', (text) => {
    expect(messages(note, text)).toEqual(['controlCharacter']);
  });
});
