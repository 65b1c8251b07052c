import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enterpriseNumberSchema, establishmentNumberSchema } from '../../shared/company/enterprise-number.ts';
import { formatEnterpriseNumber, formatEstablishmentNumber } from '../../shared/company/shown-number.ts';

const checked = (eight: string): string => `${eight}${String(97 - (Number(eight) % 97)).padStart(2, '0')}`;

const startingWith = (firsts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...firsts), fc.integer({ min: 0, max: 9_999_999 }))
    .map(([first, rest]) => checked(`${first}${String(rest).padStart(7, '0')}`));

const enterprises = startingWith(['0', '1']);
const establishments = startingWith(['2', '3', '4', '5', '6', '7', '8']);

const messageOf = (schema: typeof enterpriseNumberSchema | typeof establishmentNumberSchema, typed: string) =>
  schema.safeParse(typed).error?.issues[0]?.message;

describe('an enterprise number', () => {
  it('is read as the KBO writes it, and however people type it', () => {
    fc.assert(
      fc.property(enterprises, (number) => {
        const shown = formatEnterpriseNumber(number);
        const spaced = shown.replaceAll('.', ' ');
        for (const typed of [number, shown, spaced, `BE ${shown}`, `be${number}`, ` ${shown} `])
          expect(enterpriseNumberSchema.parse(typed)).toBe(number);
      }),
    );
  });

  it('is refused with any other check digits', () => {
    fc.assert(
      fc.property(enterprises, fc.integer({ min: 0, max: 99 }), (number, digits) => {
        const changed = `${number.slice(0, 8)}${String(digits).padStart(2, '0')}`;
        expect(enterpriseNumberSchema.safeParse(changed).success).toBe(changed === number);
      }),
    );
  });

  it('is refused when one digit is mistyped', () => {
    fc.assert(
      fc.property(
        enterprises,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (number, place, step) => {
          const digit = (Number(number[place]) + step) % 10;
          const mistyped = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
          expect(enterpriseNumberSchema.safeParse(mistyped).success).toBe(false);
        },
      ),
    );
  });

  it('is not the number of an establishment', () => {
    fc.assert(
      fc.property(enterprises, establishments, (enterprise, establishment) => {
        expect(messageOf(enterpriseNumberSchema, establishment)).toBe('enterpriseNumberShape');
        expect(messageOf(establishmentNumberSchema, enterprise)).toBe('establishmentNumberShape');
      }),
    );
  });

  it.each([
    ['', 'enterpriseNumberShape'],
    ['0123.456.74', 'enterpriseNumberShape'],
    ['2123456749', 'enterpriseNumberShape'],
    ['0123.456.748', 'checkDigits'],
    ['０１２３４５６７４９', 'enterpriseNumberShape'],
    ['0'.repeat(41), 'tooLong'],
  ])('says what is wrong with %j', (typed, message) => {
    expect(messageOf(enterpriseNumberSchema, typed)).toBe(message);
  });
});

describe('an establishment number', () => {
  it('is read as the KBO writes it, and shown so again', () => {
    fc.assert(
      fc.property(establishments, (number) => {
        const shown = formatEstablishmentNumber(number);
        expect(shown).toMatch(/^[2-8]\.\d{3}\.\d{3}\.\d{3}$/);
        expect(establishmentNumberSchema.parse(shown)).toBe(number);
      }),
    );
  });
});
