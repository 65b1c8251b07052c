import type { S3Client } from '@aws-sdk/client-s3';

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

/** S3's answers to `If-None-Match: *` when an object is there, or is being placed by someone else. */
const OCCUPIED = new Set(['PreconditionFailed', 'ConditionalRequestConflict']);

/** The client is loaded when it is first needed; `pathStyle` when a local server answers instead of AWS. */
export const makeSnapshotStore = (bucket: string, { pathStyle }: { readonly pathStyle: boolean }): SnapshotStore => {
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
      try {
        await (await client()).send(command);
        return body;
      } catch (thrown) {
        if (thrown instanceof Error && OCCUPIED.has(thrown.name)) return read(key);
        throw thrown;
      }
    },
  };
};
