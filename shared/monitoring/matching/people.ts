import type { Pseudonym } from '../delivery/row.ts';
import { Column } from './column.ts';

const FIRST_LETTER = 'A'.charCodeAt(0);
const LETTERS = 26;
const PARTS = [0, 6, 12, 18] as const;
const LETTERS_IN_PART = 6;
const EMPTY = -1;

/** Six letters are less than 2^29: four such numbers hold a pseudonym whole, so that two people are never taken for one. */
const partOf = (pseudonym: string, part: number): number => {
  let value = 0;
  // After the `P` that all have.
  for (let at = part + 1; at <= part + LETTERS_IN_PART; at += 1)
    value = value * LETTERS + pseudonym.charCodeAt(at) - FIRST_LETTER;
  return value;
};

const hashOf = (parts: readonly number[]): number => {
  let hash = 0;
  for (const part of parts) hash = Math.imul(hash ^ part ^ (hash >>> 15), 0x9e3779b1);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** People by pseudonym, numbered 0, 1, 2… Takes 16 bytes for each and its place in a table of hashes: a Map of texts takes 150. */
export class People {
  private readonly columns = PARTS.map(() => new Column());
  private places = new Int32Array(4096).fill(EMPTY);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of somebody who is known already. */
  find(pseudonym: Pseudonym): number | undefined {
    const known = this.places[this.placeOf(PARTS.map((part) => partOf(pseudonym, part)))] ?? EMPTY;
    return known === EMPTY ? undefined : known;
  }

  numberOf(pseudonym: Pseudonym): number {
    const parts = PARTS.map((part) => partOf(pseudonym, part));
    const place = this.placeOf(parts);
    const known = this.places[place] ?? EMPTY;
    if (known !== EMPTY) return known;
    this.columns.forEach((column, index) => {
      column.push(parts[index] ?? 0);
    });
    this.places[place] = this.count;
    this.count += 1;
    if (this.count * 2 > this.places.length) this.grow();
    return this.count - 1;
  }

  /** Where somebody stands in the table, or the empty place where they would. */
  private placeOf(parts: readonly number[]): number {
    const last = this.places.length - 1;
    let place = hashOf(parts) & last;
    for (;;) {
      const person = this.places[place] ?? EMPTY;
      if (person === EMPTY || this.columns.every((column, index) => column.at(person) === parts[index])) return place;
      place = (place + 1) & last;
    }
  }

  private grow(): void {
    this.places = new Int32Array(this.places.length * 2).fill(EMPTY);
    for (let person = 0; person < this.count; person += 1)
      this.places[this.placeOf(this.columns.map((column) => column.at(person)))] = person;
  }
}
