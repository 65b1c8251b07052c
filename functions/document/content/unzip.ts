import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';

/** It is no zip, is cut short, or is packed in a way that cannot be read. */
export class UnreadableZip extends Error {
  constructor() {
    super('The zip cannot be read');
    this.name = 'UnreadableZip';
  }
}

/** A piece of one entry, in the order of the archive; an entry ends with `isLast`. */
export type ZipPiece = { readonly name: string; readonly content: Uint8Array; readonly isLast: boolean };

/** Deflate grows a thousandfold at most: what one slice becomes in memory stays under some megabytes. */
const SLICE_BYTES = 4096;

function* slicesOf(piece: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < piece.length; start += SLICE_BYTES) yield piece.subarray(start, start + SLICE_BYTES);
}

const END_RECORD = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_RECORD_BYTES = 22;
const MAXIMUM_COMMENT_BYTES = 0xffff;

/** The number of entries that an archive says it has, in the record at its very end; nothing when the end is not there. */
const announcedEntries = (tail: Buffer): number | undefined => {
  const start = tail.lastIndexOf(END_RECORD);
  return start < 0 || start + END_RECORD_BYTES > tail.length ? undefined : tail.readUInt16LE(start + 10);
};

/**
 * Unpacks a zip as it streams in, entry by entry, in bounded memory. `accept` may refuse an entry by its name, before any of it
 * is unpacked, by an error of its own. Throws `UnreadableZip`.
 */
export async function* unzip(
  content: AsyncIterable<Uint8Array>,
  accept: (name: string) => void,
): AsyncGenerator<ZipPiece> {
  let pieces: ZipPiece[] = [];
  const open = new Set<string>();
  let entries = 0;
  let refusal: unknown;
  const archive = new Unzip((entry: UnzipFile) => {
    try {
      accept(entry.name);
    } catch (thrown) {
      refusal = thrown;
      throw thrown;
    }
    entries += 1;
    open.add(entry.name);
    entry.ondata = (error, piece, isLast) => {
      if (error) throw error;
      if (isLast) open.delete(entry.name);
      pieces.push({ name: entry.name, content: piece, isLast });
    };
    entry.start();
  });
  archive.register(UnzipInflate);
  const push = (slice: Uint8Array, isEnd: boolean): readonly ZipPiece[] => {
    pieces = [];
    try {
      archive.push(slice, isEnd);
    } catch {
      throw refusal ?? new UnreadableZip();
    }
    return pieces;
  };
  let tail = Buffer.alloc(0);
  for await (const piece of content) {
    tail = Buffer.concat([tail, piece]).subarray(-(END_RECORD_BYTES + MAXIMUM_COMMENT_BYTES));
    for (const slice of slicesOf(piece)) yield* push(slice, false);
  }
  yield* push(new Uint8Array(0), true);
  if (open.size > 0 || announcedEntries(tail) !== entries) throw new UnreadableZip();
}
