import { createHash } from 'node:crypto';
import type { Upload } from '../../shared/document/schema.ts';
import { type DocumentStore, ObjectGone } from '../platform/storage/document-store.ts';
import type { System } from '../platform/system.ts';
import { secondsAfter } from './expiry.ts';

const UPLOAD_SECONDS = 600;

/** A file to be uploaded: what it is called, and the key at which exactly that many bytes are expected. */
export type ExpectedFile = {
  readonly name: string;
  readonly key: string;
  readonly contentType: string;
  readonly size: number;
};

type UploadDependencies = { readonly documents: DocumentStore; readonly system: System };

/** The form by which a file is uploaded, for ten minutes. */
export const uploadOf = async (
  { documents, system }: UploadDependencies,
  { name, key, contentType, size }: ExpectedFile,
): Promise<Upload> => {
  const { url, fields } = await documents.uploadForm({ key, contentType, size, seconds: UPLOAD_SECONDS });
  return { name, url, fields: { ...fields }, expiresAt: secondsAfter(system.now(), UPLOAD_SECONDS) };
};

const EXAMINED_BYTES = 4096;

/** What was found in an upload. The tag pins it: only that content is worked on. */
export type ExaminedUpload = {
  readonly size: number;
  readonly sha256: string;
  readonly entityTag: string;
  /** Its first bytes. */
  readonly start: Buffer;
};

const examine = async (content: AsyncIterable<Uint8Array>) => {
  const hash = createHash('sha256');
  let size = 0;
  let start = Buffer.alloc(0);
  for await (const piece of content) {
    hash.update(piece);
    size += piece.length;
    if (start.length < EXAMINED_BYTES) start = Buffer.concat([start, piece.subarray(0, EXAMINED_BYTES - start.length)]);
  }
  return { size, start, sha256: hash.digest('hex') };
};

/** Streams an upload once: its size, its hash, and its first bytes. Nothing when it is not there. */
export const examineUpload = async (documents: DocumentStore, key: string): Promise<ExaminedUpload | undefined> => {
  const description = await documents.describe(key);
  if (!description) return undefined;
  const { entityTag } = description;
  try {
    return { ...(await examine(documents.read(key, entityTag))), entityTag };
  } catch (thrown) {
    if (thrown instanceof ObjectGone) return undefined;
    throw thrown;
  }
};
