import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';

export type ShardReference = { readonly shardId: string; readonly parentId: string | undefined };

const reference = ({ ShardId, ParentShardId }: Shard): ShardReference[] =>
  ShardId === undefined ? [] : [{ shardId: ShardId, parentId: ParentShardId }];

/** Every shard that the stream still has, open or closed. */
export const listShards = async (client: DynamoDBStreamsClient, streamArn: string): Promise<ShardReference[]> => {
  const shards: ShardReference[] = [];
  let start: string | undefined;
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({ StreamArn: streamArn, ExclusiveStartShardId: start }),
    );
    shards.push(...(StreamDescription?.Shards ?? []).flatMap(reference));
    start = StreamDescription?.LastEvaluatedShardId;
  } while (start);
  return shards;
};

export type ShardPage = { readonly records: StreamRecord[]; readonly isLast: boolean };

/** Reads one shard forward, from after a sequence number or from its oldest record. */
export class ShardReader {
  readonly #client: DynamoDBStreamsClient;
  readonly #streamArn: string;
  readonly #shardId: string;
  #after: string | undefined;
  #iterator: string | undefined;

  constructor(client: DynamoDBStreamsClient, streamArn: string, shardId: string, after: string | undefined) {
    this.#client = client;
    this.#streamArn = streamArn;
    this.#shardId = shardId;
    this.#after = after;
  }

  /** The next records, possibly none; `isLast` when the shard is closed and read to its end. */
  async next(): Promise<ShardPage> {
    try {
      this.#iterator ??= await this.#newIterator();
      const { Records = [], NextShardIterator } = await this.#client.send(
        new GetRecordsCommand({ ShardIterator: this.#iterator }),
      );
      this.#iterator = NextShardIterator;
      this.#after = Records.at(-1)?.dynamodb?.SequenceNumber ?? this.#after;
      return { records: Records, isLast: NextShardIterator === undefined };
    } catch (thrown) {
      this.#iterator = undefined;
      // Records older than a day are gone, and so is the place where we stopped: go on with the oldest that is left.
      if (thrown instanceof TrimmedDataAccessException) this.#after = undefined;
      else if (!(thrown instanceof ExpiredIteratorException)) throw thrown;
      return { records: [], isLast: false };
    }
  }

  /** Forgets how far it read, so that the same records come again. */
  rewindTo(sequenceNumber: string | undefined): void {
    this.#after = sequenceNumber;
    this.#iterator = undefined;
  }

  async #newIterator(): Promise<string | undefined> {
    const { ShardIterator } = await this.#client.send(
      new GetShardIteratorCommand({
        StreamArn: this.#streamArn,
        ShardId: this.#shardId,
        ...(this.#after === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' as const }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: this.#after }),
      }),
    );
    return ShardIterator;
  }
}
