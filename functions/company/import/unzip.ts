import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { ExtractRefused } from '../../../shared/company/kbo-extract/failures.ts';

/** A piece of one entry, in the order of the archive; an entry ends with `isLast`. */
export type ZipPiece = { readonly name: string; readonly content: Uint8Array; readonly isLast: boolean };

/** Deflate grows a thousandfold at most: what one slice becomes in memory stays under some megabytes. */
const SLICE_BYTES = 4096;

function* slicesOf(piece: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < piece.length; start += SLICE_BYTES) yield piece.subarray(start, start + SLICE_BYTES);
}

/**
 * Unpacks a zip as it streams in, entry by entry, in bounded memory. `accept` may refuse an entry by its name, before any of it
 * is unpacked. Throws `ExtractRefused` when it is no zip, is cut short, or is packed in a way that it cannot read.
 */
export async function* unzip(
  content: AsyncIterable<Uint8Array>,
  accept: (name: string) => void,
): AsyncGenerator<ZipPiece> {
  let pieces: ZipPiece[] = [];
  const open = new Set<string>();
  const archive = new Unzip((entry: UnzipFile) => {
    accept(entry.name);
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
    } catch (thrown) {
      throw thrown instanceof ExtractRefused ? thrown : new ExtractRefused('unreadableZip');
    }
    return pieces;
  };
  for await (const piece of content) for (const slice of slicesOf(piece)) yield* push(slice, false);
  yield* push(new Uint8Array(0), true);
  if (open.size > 0) throw new ExtractRefused('unreadableZip');
}
