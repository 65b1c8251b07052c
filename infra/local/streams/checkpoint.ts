import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';

const shardSchema = z.object({ lastSequenceNumber: z.string().optional(), done: z.boolean() });
const stateSchema = z.object({ streamArn: z.string(), shards: z.record(z.string(), shardSchema) });

export type ShardCheckpoint = z.infer<typeof shardSchema>;

/** How far a stream has been read, shard by shard, in a file so that a restart goes on where it stopped. */
export class Checkpoint {
  readonly #file: string | undefined;
  readonly #streamArn: string;
  readonly #shards: Map<string, ShardCheckpoint>;

  private constructor(file: string | undefined, streamArn: string, shards: Map<string, ShardCheckpoint>) {
    this.#file = file;
    this.#streamArn = streamArn;
    this.#shards = shards;
  }

  /** Opens the checkpoint of a stream; that of another stream (the table was made anew) is forgotten. Without a file it lives in memory. */
  static async open(file: string | undefined, streamArn: string): Promise<Checkpoint> {
    const text = file === undefined ? undefined : await readFile(file, 'utf8').catch(() => undefined);
    const state = text === undefined ? undefined : stateSchema.parse(JSON.parse(text));
    const shards = state?.streamArn === streamArn ? Object.entries(state.shards) : [];
    return new Checkpoint(file, streamArn, new Map(shards));
  }

  of(shardId: string): ShardCheckpoint {
    return this.#shards.get(shardId) ?? { done: false };
  }

  async set(shardId: string, checkpoint: ShardCheckpoint): Promise<void> {
    this.#shards.set(shardId, checkpoint);
    await this.#save();
  }

  /** Forgets shards that the stream no longer has. */
  async keepOnly(shardIds: ReadonlySet<string>): Promise<void> {
    const gone = [...this.#shards.keys()].filter((shardId) => !shardIds.has(shardId));
    for (const shardId of gone) this.#shards.delete(shardId);
    if (gone.length > 0) await this.#save();
  }

  async #save(): Promise<void> {
    if (this.#file === undefined) return;
    const state = { streamArn: this.#streamArn, shards: Object.fromEntries(this.#shards) };
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(`${this.#file}.new`, JSON.stringify(state));
    await rename(`${this.#file}.new`, this.#file);
  }
}
