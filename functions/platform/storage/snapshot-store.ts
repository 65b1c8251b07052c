import type { S3Client } from '@aws-sdk/client-s3';
import type { System } from '../system.ts';

/** What is frozen lies in a bucket under Object Lock: it is placed once, under a key that says what it is, and read. */
export type SnapshotStore = {
  /**
   * Places a text, unless one lies there already: then that one stays. Gives the text that lies there from now on, so that a run
   * that was interrupted after placing goes on with what it placed.
   */
  readonly place: (key: string, body: string) => Promise<string>;
  /** Throws when nothing lies there. */
  readonly read: (key: string) => Promise<string>;
};

/** S3's answers to `If-None-Match: *` when an object is there, and when someone else is just placing one. */
const OCCUPIED = 'PreconditionFailed';
const BEING_PLACED = 'ConditionalRequestConflict';
const MAXIMUM_ATTEMPTS = 5;

type Options = {
  /** When a local server answers instead of AWS. */
  readonly pathStyle: boolean;
  readonly system: Pick<System, 'sleep' | 'random'>;
};

/** The snapshots in one bucket. The client is loaded when it is first needed. */
export const makeSnapshotStore = (bucket: string, { pathStyle, system }: Options): SnapshotStore => {
  let loading: Promise<S3Client> | undefined;
  const sdk = () => import('@aws-sdk/client-s3');
  const client = (): Promise<S3Client> => {
    loading ??= sdk().then(({ S3Client: Client }) => new Client({ forcePathStyle: pathStyle }));
    return loading;
  };

  const read = async (key: string): Promise<string> => {
    const { GetObjectCommand } = await sdk();
    const { Body } = await (await client()).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (!Body) throw new Error('S3 answers with a body');
    return Body.transformToString('utf-8');
  };

  return {
    read,
    place: async (key, body) => {
      const { PutObjectCommand } = await sdk();
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: body,
        ContentType: 'application/json',
        // A bucket with Object Lock asks for a checksum.
        ChecksumAlgorithm: 'SHA256',
        IfNoneMatch: '*',
      });
      for (let attempt = 1; attempt <= MAXIMUM_ATTEMPTS; attempt += 1) {
        try {
          await (await client()).send(command);
          return body;
        } catch (thrown) {
          const name = thrown instanceof Error ? thrown.name : '';
          if (name === OCCUPIED) return read(key);
          if (name !== BEING_PLACED) throw thrown;
          await system.sleep((1 + system.random()) * 25 * 2 ** attempt);
        }
      }
      throw new Error(`Someone else keeps placing ${key}`);
    },
  };
};
