import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';

/** A form by which a browser posts one file straight to the bucket: exactly this key, type and size, and only for a while. */
export type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

type UploadRequest = {
  readonly key: string;
  readonly contentType: string;
  /** Bytes: not one more, not one less. */
  readonly size: number;
  readonly seconds: number;
};

type DownloadRequest = {
  readonly key: string;
  /** The name under which a browser saves it. */
  readonly fileName: string;
  readonly contentType: string;
  readonly seconds: number;
  /** Shown in the browser instead of saved; only for what a browser shows without running anything. */
  readonly inline?: boolean;
};

/** A part of an object: bytes from the first up to and with the last. */
export type ByteRange = { readonly first: number; readonly last: number };

export type ObjectDescription = { readonly size: number; readonly entityTag: string };

/** An object is not there, or is no longer the one that was described. */
export class ObjectGone extends Error {
  constructor() {
    super('The object is not there, or has changed');
    this.name = 'ObjectGone';
  }
}

/** The objects in one bucket. */
export type DocumentStore = {
  readonly uploadForm: (request: UploadRequest) => Promise<UploadForm>;
  /** Nothing when there is no such object. */
  readonly describe: (key: string) => Promise<ObjectDescription | undefined>;
  /** The content or a part of it, in pieces as they arrive; of exactly the version with this tag. Throws `ObjectGone`. */
  readonly read: (key: string, entityTag: string, range?: ByteRange) => AsyncIterable<Uint8Array>;
  /** Places the version with this tag under another key as well. Throws `ObjectGone`. */
  readonly copy: (from: { readonly key: string; readonly entityTag: string }, to: string) => Promise<void>;
  readonly write: (key: string, body: string | Uint8Array, contentType: string) => Promise<void>;
  /** Takes an object away; nothing happens when it is not there. */
  readonly remove: (key: string) => Promise<void>;
  /** A link that needs no token, for a while; what it leads to is saved, not shown, unless asked otherwise. */
  readonly downloadLink: (request: DownloadRequest) => Promise<string>;
};

const GONE = new Set(['NoSuchKey', 'NotFound', 'PreconditionFailed']);
/** Plain letters, digits and a few signs: a name about which headers, browsers and signatures never disagree. */
const safeName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 ._-]/g, '_');

const dispositionOf = ({ fileName, inline = false }: DownloadRequest): string =>
  `${inline ? 'inline' : 'attachment'}; filename="${safeName(fileName)}"`;

const isGone = (thrown: unknown): boolean => thrown instanceof Error && GONE.has(thrown.name);

/** A bucket; `pathStyle` when a local server answers instead of AWS. The client is loaded when it is first needed. */
export const makeDocumentStore = (bucket: string, { pathStyle }: { readonly pathStyle: boolean }): DocumentStore => {
  let loading: Promise<S3Client> | undefined;
  const sdk = () => import('@aws-sdk/client-s3');
  const client = (): Promise<S3Client> => {
    loading ??= sdk().then(
      ({ S3Client: Client }) =>
        new Client({
          forcePathStyle: pathStyle,
          // A checksum that the SDK adds by itself would be signed into links and forms, and a browser does not send it.
          requestChecksumCalculation: 'WHEN_REQUIRED',
          responseChecksumValidation: 'WHEN_REQUIRED',
        }),
    );
    return loading;
  };

  const unlessGone = (thrown: unknown): never => {
    throw isGone(thrown) ? new ObjectGone() : thrown;
  };

  async function* read(key: string, entityTag: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
    const { GetObjectCommand } = await sdk();
    const part = range ? { Range: `bytes=${range.first}-${range.last}` } : {};
    const answer = await (await client())
      .send(new GetObjectCommand({ Bucket: bucket, Key: key, IfMatch: entityTag, ...part }))
      .catch(unlessGone);
    // A server that knows no conditions answers anyway.
    if (answer.ETag !== entityTag) throw new ObjectGone();
    if (!(answer.Body instanceof Readable)) throw new Error('S3 answers with a stream');
    yield* answer.Body;
  }

  return {
    read,
    uploadForm: async ({ key, contentType, size, seconds }) => {
      const { createPresignedPost } = await import('@aws-sdk/s3-presigned-post');
      return createPresignedPost(await client(), {
        Bucket: bucket,
        Key: key,
        Fields: { 'Content-Type': contentType },
        Conditions: [
          ['content-length-range', size, size],
          ['eq', '$Content-Type', contentType],
        ],
        Expires: seconds,
      });
    },
    describe: async (key) => {
      const { HeadObjectCommand } = await sdk();
      try {
        const { ContentLength, ETag } = await (await client()).send(
          new HeadObjectCommand({ Bucket: bucket, Key: key }),
        );
        return { size: ContentLength ?? 0, entityTag: ETag ?? '' };
      } catch (thrown) {
        if (isGone(thrown)) return undefined;
        throw thrown;
      }
    },
    copy: async ({ key, entityTag }, to) => {
      const { CopyObjectCommand } = await sdk();
      const source = { CopySource: `${bucket}/${key}`, CopySourceIfMatch: entityTag };
      await (await client()).send(new CopyObjectCommand({ Bucket: bucket, Key: to, ...source })).catch(unlessGone);
    },
    write: async (key, body, contentType) => {
      const { PutObjectCommand } = await sdk();
      await (await client()).send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType }),
      );
    },
    remove: async (key) => {
      const { DeleteObjectCommand } = await sdk();
      await (await client()).send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    downloadLink: async (request) => {
      const [{ getSignedUrl }, { GetObjectCommand }] = await Promise.all([
        import('@aws-sdk/s3-request-presigner'),
        sdk(),
      ]);
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: request.key,
        ResponseContentDisposition: dispositionOf(request),
        ResponseContentType: request.contentType,
      });
      return getSignedUrl(await client(), command, { expiresIn: request.seconds });
    },
  };
};
