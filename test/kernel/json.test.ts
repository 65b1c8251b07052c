import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../shared/kernel/json.ts';
import { isSameJson } from '../../shared/kernel/same-json.ts';

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

describe('two values', () => {
  it('say the same when their JSON does, whatever the order of fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSameJson(value, JSON.parse(JSON.stringify(value)))).toBe(true);
      }),
    );
    expect(isSameJson({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
    expect(isSameJson({ a: 1, left: undefined }, { a: 1 })).toBe(true);
  });

  it.each([
    [1, '1'],
    [null, undefined],
    [null, {}],
    [{}, []],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, undefined]],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: null }],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
  ])('do not: %j and %j', (a, b) => {
    expect([isSameJson(a, b), isSameJson(b, a)]).toEqual([false, false]);
  });
});
