/** Numbers that look like chance, and are the same for the same seed: the demonstration is one story, told alike on every computer. */
export type Chance = {
  /** From 0 up to 1. */
  readonly fraction: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <Value>(list: readonly Value[]) => Value;
  readonly shuffled: <Value>(list: readonly Value[]) => Value[];
};

/** FNV-1a, to make a number of a text. */
const numberOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/** Mulberry32: small, and even enough for a story. */
const mulberry = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const stirred = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const chanceOf = (seed: string): Chance => {
  const fraction = mulberry(numberOf(seed));
  const whole = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  const pick = <Value>(list: readonly Value[]): Value => {
    const [picked] = list.slice(whole(0, list.length - 1));
    if (picked === undefined) throw new RangeError('Nothing can be picked from an empty list');
    return picked;
  };
  return {
    fraction,
    whole,
    pick,
    oneIn: (times) => whole(1, times) === 1,
    shuffled: (list) =>
      list
        .map((value) => ({ value, place: fraction() }))
        .sort((a, b) => a.place - b.place)
        .map(({ value }) => value),
  };
};
