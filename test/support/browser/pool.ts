import type { Visitor } from './visitor.ts';

/** Visitors who take turns: as many tests go on at once as there are, and the others wait for the next who is free. */
export class Pool {
  readonly #free: Visitor[];
  readonly #waiting: ((visitor: Visitor) => void)[] = [];

  constructor(visitors: readonly Visitor[]) {
    this.#free = [...visitors];
  }

  async with(work: (visitor: Visitor) => Promise<void>): Promise<void> {
    const visitor = this.#free.pop() ?? (await new Promise<Visitor>((resolve) => this.#waiting.push(resolve)));
    try {
      await work(visitor);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(visitor);
      else this.#free.push(visitor);
    }
  }
}
