import type { FileKind } from '../../../shared/document/file-types.ts';
import type { Bytes } from './bytes.ts';
import { kindByMagic } from './magic.ts';
import { officeKind } from './office.ts';

const START_BYTES = 4096;
/** Where the end of a PDF is marked, and at most where the end record of a zip with its comment begins. */
const PDF_TAIL_BYTES = 1024;
const ZIP_TAIL_BYTES = 22 + 0xffff;
const ZIP_START = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

const tailOf = ({ size, read }: Bytes, count: number): Promise<Buffer> => {
  const length = Math.min(size, count);
  return read(size - length, length);
};

/**
 * What a file is, by its content alone: one of the kinds that are kept, an office file with macros, or nothing that is known. Of an
 * office file no more is read than its directory and the entry in which it says what it is.
 */
export const kindOfContent = async (bytes: Bytes): Promise<FileKind | 'macros' | undefined> => {
  if (bytes.size === 0) return undefined;
  const start = await bytes.read(0, Math.min(bytes.size, START_BYTES));
  if (start.subarray(0, ZIP_START.length).equals(ZIP_START))
    return officeKind(bytes, await tailOf(bytes, ZIP_TAIL_BYTES));
  return kindByMagic({ size: bytes.size, start, tail: await tailOf(bytes, PDF_TAIL_BYTES) });
};
