import type { Tally } from './result.ts';

/** Up to so many are looked through; more go into a set of bits. */
const FEW = 16;
const BITS = 32;

/** Which companies, by their index. Many small sets and some large: a few numbers, or a bit for each company. */
class CompanySet {
  private few: number[] = [];
  private bits: Uint32Array | undefined;
  private count = 0;

  get size(): number {
    return this.count;
  }

  add(index: number): void {
    if (this.bits) this.addBit(this.bits, index);
    else if (!this.few.includes(index)) {
      this.few.push(index);
      this.count += 1;
      if (this.count > FEW) this.turnIntoBits();
    }
  }

  private turnIntoBits(): void {
    const indexes = this.few;
    const bits = new Uint32Array(1 + Math.floor(Math.max(...indexes) / BITS));
    this.few = [];
    this.count = 0;
    this.bits = bits;
    for (const index of indexes) this.addBit(bits, index);
  }

  private addBit(bits: Uint32Array, index: number): void {
    const word = Math.floor(index / BITS);
    let wide = bits;
    if (word >= bits.length) {
      wide = new Uint32Array(Math.max(word + 1, bits.length * 2));
      wide.set(bits);
      this.bits = wide;
    }
    const before = wide[word] ?? 0;
    const after = before | (1 << (index % BITS));
    if (after >>> 0 === before) return;
    wide[word] = after;
    this.count += 1;
  }
}

/** Counts people one after the other, each with all their companies at once: so each person counts once without being remembered. */
export class TallyUnderWay {
  private persons = 0;
  private readonly companies = new CompanySet();

  addPerson(companies: Iterable<number>): void {
    this.persons += 1;
    for (const index of companies) this.companies.add(index);
  }

  get tally(): Tally {
    return { persons: this.persons, companies: this.companies.size };
  }
}
