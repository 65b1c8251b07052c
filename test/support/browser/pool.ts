/** Things of which each is used by one at a time; who finds none free waits for its turn. */
export class Pool<Thing> {
  readonly #free: Thing[] = [];
  readonly #waiting: ((thing: Thing) => void)[] = [];

  give(thing: Thing): void {
    const next = this.#waiting.shift();
    if (next) next(thing);
    else this.#free.push(thing);
  }

  /** Gives the thing back whether the use went well or not. */
  async use(use: (thing: Thing) => Promise<void>): Promise<void> {
    const thing = this.#free.pop() ?? (await new Promise<Thing>((resolve) => this.#waiting.push(resolve)));
    try {
      await use(thing);
    } finally {
      this.give(thing);
    }
  }
}
