import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Characters held before they go to disk: the memory that sorting takes, however large the extract is. */
const HELD = 8_000_000;

/** Lines sorted into numbered files: what is too much for memory comes back a file at a time. */
export class SortedLines {
  readonly #directory: string;
  readonly #held = new Map<number, string[]>();
  #size = 0;

  private constructor(directory: string) {
    this.#directory = directory;
  }

  static async in(directory: string): Promise<SortedLines> {
    await mkdir(directory, { recursive: true });
    return new SortedLines(directory);
  }

  #file(place: number): string {
    return join(this.#directory, `${place}.jsonl`);
  }

  async add(place: number, value: unknown): Promise<void> {
    const line = `${JSON.stringify(value)}\n`;
    const lines = this.#held.get(place);
    if (lines) lines.push(line);
    else this.#held.set(place, [line]);
    this.#size += line.length;
    if (this.#size > HELD) await this.flush();
  }

  async flush(): Promise<void> {
    for (const [place, lines] of this.#held) await appendFile(this.#file(place), lines.join(''));
    this.#held.clear();
    this.#size = 0;
  }

  /** The lines of a file, once all were flushed; none when nothing was sorted there. */
  async read(place: number): Promise<unknown[]> {
    const text = await readFile(this.#file(place), 'utf8').catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'ENOENT') return '';
      throw thrown;
    });
    return text.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
  }
}
