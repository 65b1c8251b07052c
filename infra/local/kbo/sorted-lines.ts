import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines held before they go to disk: the memory that sorting takes, however large the extract is. */
const HELD = 20_000;

/** A text and the key that it is found by within its file: neither has a line break, the key no space. */
export type KeyedLine = { readonly key: string; readonly text: string };

const keyed = (line: string): KeyedLine => {
  const space = line.indexOf(' ');
  return { key: line.slice(0, space), text: line.slice(space + 1) };
};

/**
 * Lines sorted into numbered files: what is too much for memory comes back a file at a time. Nothing else goes on meanwhile: files
 * are written at once, without the detours of asynchronous calls.
 */
export class SortedLines {
  readonly #directory: string;
  readonly #held = new Map<number, string[]>();
  #count = 0;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#directory = directory;
  }

  #file(number: number): string {
    return join(this.#directory, `${number}.lines`);
  }

  add(number: number, { key, text }: KeyedLine): void {
    const lines = this.#held.get(number);
    if (lines) lines.push(`${key} ${text}\n`);
    else this.#held.set(number, [`${key} ${text}\n`]);
    this.#count += 1;
    if (this.#count >= HELD) this.flush();
  }

  flush(): void {
    for (const [number, lines] of this.#held) appendFileSync(this.#file(number), lines.join(''));
    this.#held.clear();
    this.#count = 0;
  }

  /** The lines of a file, once all were flushed; none when nothing was sorted there. */
  read(number: number): KeyedLine[] {
    const file = this.#file(number);
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [keyed(line)]));
  }
}
