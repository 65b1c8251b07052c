import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../shared/kernel/json.ts';

const accepts = (value: unknown): boolean => jsonSchema.safeParse(value).success;

describe('a value that stands in JSON', () => {
  it('is whatever JSON can say', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => accepts(value)));
  });

  it('may leave a field out by undefined', () => {
    expect(accepts({ kept: 1, left: undefined })).toBe(true);
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
    ['no number', Number.NaN],
    ['no end', Number.POSITIVE_INFINITY],
    ['any of them inside', { list: [{ deep: 2n }] }],
  ])('is not %s', (_name, value) => {
    expect(accepts(value)).toBe(false);
  });
});
