import type { DocumentStore } from '../../platform/storage/document-store.ts';
import type { Bytes } from './bytes.ts';

/** An object in a bucket, of exactly one version, read part by part. Reading throws `ObjectGone`. */
export const storedBytes = (
  documents: DocumentStore,
  { key, entityTag, size }: { readonly key: string; readonly entityTag: string; readonly size: number },
): Bytes => ({
  size,
  read: async (from, count) => {
    const last = Math.min(from + count, size) - 1;
    if (last < from) return Buffer.alloc(0);
    const pieces: Uint8Array[] = [];
    for await (const piece of documents.read(key, entityTag, { first: from, last })) pieces.push(piece);
    return Buffer.concat(pieces);
  },
});
