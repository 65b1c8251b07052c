import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBStreamsClient, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoint } from './checkpoint.ts';
import { type Delivery, deliver } from './delivery.ts';
import { isSequence } from './event.ts';
import { listShards, ShardReader, type ShardReference } from './shards.ts';

export type StreamReaderOptions = Omit<Delivery, 'signal'> & {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly checkpoint: Checkpoint;
};

const POLL_MILLISECONDS = 200;
const PAUSE_AFTER_ERROR = 1000;
const PASSES_BETWEEN_SHARD_LISTS = 100;
const BATCH_SIZE = 100;
/** The first may have begun before what the caller waits for was written. */
const EMPTY_PASSES_TO_BE_DRAINED = 2;

const batchesOf = (records: readonly StreamRecord[]): StreamRecord[][] =>
  Array.from({ length: Math.ceil(records.length / BATCH_SIZE) }, (_none, index) =>
    records.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );

type Drainer = { emptyPassesLeft: number; readonly resolve: () => void };

/** Follows the stream of one table, parents before children, and hands what passes the filter to a function. */
export class StreamReader {
  readonly #options: StreamReaderOptions;
  readonly #stopping = new AbortController();
  readonly #readers = new Map<string, ShardReader>();
  #shards: ShardReference[] = [];
  #passesToShardList = 0;
  #drainers: Drainer[] = [];
  #loop: Promise<void> | undefined;

  constructor(options: StreamReaderOptions) {
    this.#options = options;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Resolves when everything written before this call has been handed over, and what that caused too. */
  drain(): Promise<void> {
    return new Promise((resolve) => {
      this.#drainers.push({ emptyPassesLeft: EMPTY_PASSES_TO_BE_DRAINED, resolve });
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const pause = await this.#pass().then(
        (read) => (read > 0 ? 0 : POLL_MILLISECONDS),
        (thrown) => this.#reportTrouble(thrown),
      );
      if (pause > 0) await wait(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  #reportTrouble(thrown: unknown): number {
    if (!this.#stopping.signal.aborted)
      process.stderr.write(`The stream ${this.#options.streamArn} stumbled: ${thrown}\n`);
    return PAUSE_AFTER_ERROR;
  }

  /** Reads every shard that may be read once, and tells how many records that gave. */
  async #pass(): Promise<number> {
    if (this.#passesToShardList <= 0) await this.#refreshShards();
    this.#passesToShardList -= 1;
    let read = 0;
    for (const shard of this.#shards) if (this.#mayBeRead(shard)) read += await this.#readShard(shard.shardId);
    this.#settleDrainers(read);
    return read;
  }

  async #refreshShards(): Promise<void> {
    const { client, streamArn, checkpoint } = this.#options;
    this.#shards = await listShards(client, streamArn);
    this.#passesToShardList = PASSES_BETWEEN_SHARD_LISTS;
    await checkpoint.keepOnly(new Set(this.#shards.map(({ shardId }) => shardId)));
  }

  #mayBeRead({ shardId, parentId }: ShardReference): boolean {
    const { checkpoint } = this.#options;
    const parentIsThere = this.#shards.some((other) => other.shardId === parentId);
    return !checkpoint.of(shardId).done && (!parentId || !parentIsThere || checkpoint.of(parentId).done);
  }

  #readerOf(shardId: string): ShardReader {
    const { client, streamArn, checkpoint } = this.#options;
    const known = this.#readers.get(shardId);
    if (known) return known;
    const reader = new ShardReader(client, streamArn, shardId, checkpoint.of(shardId).lastSequenceNumber);
    this.#readers.set(shardId, reader);
    return reader;
  }

  async #readShard(shardId: string): Promise<number> {
    const { checkpoint } = this.#options;
    const reader = this.#readerOf(shardId);
    const { records, isLast } = await reader.next();
    try {
      await this.#handOver(records);
    } catch (thrown) {
      reader.rewindTo(checkpoint.of(shardId).lastSequenceNumber);
      throw thrown;
    }
    const lastSequenceNumber = records.at(-1)?.dynamodb?.SequenceNumber ?? checkpoint.of(shardId).lastSequenceNumber;
    if (records.length > 0 || isLast) await checkpoint.set(shardId, { lastSequenceNumber, done: isLast });
    if (isLast) {
      this.#readers.delete(shardId);
      this.#passesToShardList = 0;
    }
    return isLast ? records.length + 1 : records.length;
  }

  async #handOver(records: readonly StreamRecord[]): Promise<void> {
    const delivery = { ...this.#options, signal: this.#stopping.signal };
    for (const batch of batchesOf(records.filter(isSequence))) await deliver(batch, delivery);
  }

  #settleDrainers(read: number): void {
    for (const drainer of this.#drainers)
      drainer.emptyPassesLeft = read > 0 ? EMPTY_PASSES_TO_BE_DRAINED : drainer.emptyPassesLeft - 1;
    for (const { emptyPassesLeft, resolve } of this.#drainers) if (emptyPassesLeft <= 0) resolve();
    this.#drainers = this.#drainers.filter(({ emptyPassesLeft }) => emptyPassesLeft > 0);
  }
}
