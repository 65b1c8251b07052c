import type { FileKind } from '../../../shared/document/file-types.ts';

/** The first and the last bytes of a file. */
export type Ends = { readonly size: number; readonly start: Buffer; readonly tail: Buffer };

const isPdf = ({ start, tail }: Ends): boolean =>
  /^%PDF-\d\.\d/.test(start.toString('latin1', 0, 8)) && tail.includes('%%EOF');

const PNG_START = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const isPng = ({ start }: Ends): boolean => start.subarray(0, PNG_START.length).equals(PNG_START);

const isWebp = ({ size, start }: Ends): boolean =>
  start.length >= 16 &&
  start.toString('latin1', 0, 4) === 'RIFF' &&
  /^WEBPVP8[ LX]$/.test(start.toString('latin1', 8, 16)) &&
  start.readUInt32LE(4) + 8 <= size;

const START_OF_SCAN = 0xda;
/** Markers that carry a length and may stand before the picture itself: tables, frames, comments and what cameras add. */
const isHeaderMarker = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xfe && !(marker >= 0xd0 && marker <= 0xd9);

/** Walks the segments of a JPEG, as far as they lie in the first bytes. Behind its end a camera may have put more. */
const isJpeg = ({ start }: Ends): boolean => {
  if (start.length < 6 || start.readUInt16BE(0) !== 0xffd8) return false;
  for (let place = 2; place + 4 <= start.length; place += 2 + start.readUInt16BE(place + 2)) {
    const marker = start.readUInt8(place + 1);
    if (start.readUInt8(place) !== 0xff || !isHeaderMarker(marker) || start.readUInt16BE(place + 2) < 2) return false;
    if (marker === START_OF_SCAN) return true;
  }
  return true;
};

const TESTS = { pdf: isPdf, jpeg: isJpeg, png: isPng, webp: isWebp } satisfies Partial<
  Record<FileKind, (ends: Ends) => boolean>
>;

/** What a file is that says so in its first bytes. */
export const kindByMagic = (ends: Ends): keyof typeof TESTS | undefined =>
  (['pdf', 'jpeg', 'png', 'webp'] as const).find((kind) => TESTS[kind](ends));
