const LENGTH = 11;
/** Most cells have too few digits to be looked at more closely. */
const WORTH_A_LOOK = /(?:\d\D*){11}|\P{ASCII}/u;

/** Digits that only signs and spaces part, in whatever form they were typed: full width, or of another script. */
const digitGroups = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .split(/\p{L}+/u)
    .map((digits) => [...digits].map((digit) => (/\d/.test(digit) ? digit : valueOfDigit(digit))).join(''));

/** The ten digits of a script stand one after the other, from its zero on. */
const valueOfDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
};

/** In a BIS number the month is raised by 20 when the sex was not known, by 40 when it was; 0 stands for an unknown month. */
const isMonth = (month: number): boolean => month <= 12 || (month >= 20 && month <= 32) || (month >= 40 && month <= 52);

/** Check digits are 97 − (the first nine mod 97); whoever was born from 2000 on has a 2 in front of the nine. */
const isNationalNumber = (digits: string): boolean => {
  const body = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  if (!isMonth(Number(digits.slice(2, 4)))) return false;
  return 97 - (body % 97) === check || 97 - ((2_000_000_000 + body) % 97) === check;
};

/**
 * Whether a text holds a number of the national register or a BIS number: eleven digits, with or without separators, alone or in
 * longer text. No cell that a delivery may hold has eleven digits, so what looks like one is never taken for something else.
 */
export const holdsNationalNumber = (text: string): boolean =>
  WORTH_A_LOOK.test(text) &&
  digitGroups(text).some((digits) =>
    Array.from({ length: Math.max(0, digits.length - LENGTH + 1) }, (_, start) =>
      digits.slice(start, start + LENGTH),
    ).some(isNationalNumber),
  );
