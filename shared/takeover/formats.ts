import * as z from 'zod';
import type { Catalogues } from '../catalogue/registry.ts';
import {
  type EnterpriseNumber,
  type EstablishmentNumber,
  enterpriseNumberSchema,
  establishmentNumberSchema,
} from '../company/enterprise-number.ts';
import { postalCodeSchema } from '../company/schema.ts';
import { digitsOf } from '../company/shown-number.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { foldForSearch } from '../kernel/search-text.ts';
import { lineOf } from '../kernel/text.ts';
import type { Label } from '../reference/label.ts';
import { bySchema, type Cell, type Flaw, type Format, flaw, textOf } from './format.ts';

/** One line of text. A number that a spreadsheet made of it is read as it looks. */
export const line = (maximum: number): Format<string> => ({
  how: { nl: `tekst, hoogstens ${maximum} tekens`, en: `text, at most ${maximum} characters` },
  read: (cell) => bySchema(lineOf(maximum), ['tooLong', 'controlCharacter'], textOf(cell)),
});

/** Somebody's own number of a file. */
export const REFERENCE = line(60);

/** A spreadsheet drops the zero in front of a number: put back when that makes ten digits. */
const withLostZeros = (cell: NonNullable<Cell>, length: number): string =>
  typeof cell === 'number' && Number.isInteger(cell) ? String(cell).padStart(length, '0') : digitsOf(textOf(cell));

export const enterpriseNumber: Format<EnterpriseNumber> = {
  how: { nl: '10 cijfers, met of zonder punten', en: '10 digits, with or without dots' },
  read: (cell) => bySchema(enterpriseNumberSchema, ['enterpriseNumberShape', 'checkDigits'], withLostZeros(cell, 10)),
};

const establishmentOf = (cell: NonNullable<Cell>) =>
  bySchema(establishmentNumberSchema, ['establishmentNumberShape', 'checkDigits'], digitsOf(textOf(cell)));
export const establishmentNumber: Format<EstablishmentNumber> = {
  how: { nl: '10 cijfers, met of zonder punten', en: '10 digits, with or without dots' },
  read: establishmentOf,
};

export const postalCode: Format<string> = {
  how: { nl: '4 cijfers', en: '4 digits' },
  read: (cell) => bySchema(postalCodeSchema, ['postalCodeShape'], textOf(cell)),
};

/** A code of so many digits, also where the zeros in front were lost. */
export const digits = (length: number, what: Label): Format<string> => ({
  how: what,
  read: (cell) => bySchema(z.string().regex(new RegExp(`^\\d{${length}}$`)), [], withLostZeros(cell, length)),
});

export const wholeNumber = (minimum: number, maximum: number): Format<number> => ({
  how: { nl: `geheel getal van ${minimum} tot ${maximum}`, en: `whole number from ${minimum} to ${maximum}` },
  read: (cell) => {
    const text = textOf(cell);
    const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    return Number.isInteger(number) && number >= minimum && number <= maximum
      ? ok(number)
      : flaw('wholeNumber', { value: text, minimum: String(minimum), maximum: String(maximum) });
  },
});

type Choices<Code extends string> = Readonly<Record<Code, Label>>;

/** A code is recognised as such and by its words in either language, whatever their capitals and accents. */
const codeOf = <Code extends string>(choices: Choices<Code>, text: string): Code | undefined => {
  const sought = foldForSearch(text);
  const codes = Object.keys(choices).filter((key): key is Code => key in choices);
  return codes.find((code) =>
    [code, choices[code].nl, choices[code].en].some((word) => foldForSearch(word) === sought),
  );
};

export const ONE_CODE = { nl: 'een van de codes op het blad Codes', en: 'one of the codes on the sheet Codes' };
export const SEVERAL_CODES = {
  nl: 'codes van het blad Codes, met ; ertussen',
  en: 'codes of the sheet Codes, with ; between them',
};

export const choice = <Code extends string>(choices: Choices<Code>): Format<Code> => ({
  how: ONE_CODE,
  choices,
  read: (cell) => {
    const code = codeOf(choices, textOf(cell));
    return code === undefined ? flaw('notInList', { value: textOf(cell) }) : ok(code);
  },
});

/** Several in one cell, with a semicolon between them; each once. */
export const several =
  <Value>(read: (part: string, catalogues: Catalogues) => Result<Value, Flaw>) =>
  (cell: NonNullable<Cell>, catalogues: Catalogues) => {
    const parts = textOf(cell)
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const values: Value[] = [];
    for (const part of parts) {
      const value = read(part, catalogues);
      if (!value.ok) return fail(value.error);
      if (!values.includes(value.value)) values.push(value.value);
    }
    return ok(values);
  };

export const choices = <Code extends string>(catalogue: Choices<Code>): Format<Code[]> => ({
  how: SEVERAL_CODES,
  choices: catalogue,
  read: several(choice(catalogue).read),
});

export const references: Format<string[]> = {
  how: { nl: 'referenties, met ; ertussen', en: 'references, with ; between them' },
  read: several(line(60).read),
};
export const establishmentNumbers: Format<EstablishmentNumber[]> = {
  how: { nl: 'vestigingsnummers, met ; ertussen', en: 'establishment numbers, with ; between them' },
  read: several(establishmentOf),
};

const YES = ['ja', 'yes', 'j', 'y', 'true', 'waar', 'x', '1'];
const NO = ['nee', 'no', 'n', 'false', 'onwaar', '0'];
export const yesNo: Format<boolean> = {
  how: { nl: 'ja of nee', en: 'yes or no' },
  read: (cell) => {
    const word = foldForSearch(textOf(cell));
    if (YES.includes(word)) return ok(true);
    return NO.includes(word) ? ok(false) : flaw('yesOrNo', { value: textOf(cell) });
  },
};
