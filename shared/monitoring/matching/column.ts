/** A list of whole numbers of 32 bits that takes four bytes for each, and grows by a half when it is full. */
export class Column {
  private values = new Int32Array(1024);
  private used = 0;

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.values.length) {
      const grown = new Int32Array(this.used + (this.used >> 1));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.used] = value;
    this.used += 1;
  }

  /** Only of what was pushed. */
  at(index: number): number {
    const value = this.values[index];
    if (value === undefined || index >= this.used) throw new Error(`A column has nothing at ${index}`);
    return value;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }
}

/** Gives each text that comes by often, as days do, a number: the first 0, the next 1… */
export class Numbered<Text extends string> {
  private readonly numbers = new Map<Text, number>();
  private readonly texts: Text[] = [];

  numberOf(text: Text): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  textOf(number: number): Text {
    const text = this.texts[number];
    if (text === undefined) throw new Error(`No text has number ${number}`);
    return text;
  }
}
