import { inflateRawSync } from 'node:zlib';
import type { Bytes } from './bytes.ts';

/** An entry as the directory at the end of a zip lists it: what every program goes by that opens one. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
};

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_HEADER_BYTES = 46;
const END_RECORD = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_RECORD_BYTES = 22;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x1;

/** A document of a thousand slides stays far under it. What is larger is not read into memory. */
const MAXIMUM_DIRECTORY_BYTES = 1024 * 1024;
const MAXIMUM_ENTRY_BYTES = 1024 * 1024;

const entriesIn = (directory: Buffer, count: number): ZipEntry[] | undefined => {
  const entries: ZipEntry[] = [];
  let place = 0;
  while (entries.length < count) {
    if (place + DIRECTORY_HEADER_BYTES > directory.length) return undefined;
    if (directory.readUInt32LE(place) !== DIRECTORY_HEADER) return undefined;
    if ((directory.readUInt16LE(place + 8) & ENCRYPTED) !== 0) return undefined;
    const nameEnd = place + DIRECTORY_HEADER_BYTES + directory.readUInt16LE(place + 28);
    entries.push({
      name: directory.toString('utf8', place + DIRECTORY_HEADER_BYTES, nameEnd),
      method: directory.readUInt16LE(place + 10),
      packedSize: directory.readUInt32LE(place + 20),
      offset: directory.readUInt32LE(place + 42),
    });
    place = nameEnd + directory.readUInt16LE(place + 30) + directory.readUInt16LE(place + 32);
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return place === directory.length && names.size === entries.length ? entries : undefined;
};

/**
 * The entries of a zip by their directory. Nothing when the file is no plain zip from its first byte to its last: another file in
 * front of it or behind it, a name that stands there twice or something encrypted is how one file passes for two.
 */
export const zipDirectory = async (bytes: Bytes, tail: Buffer): Promise<ZipEntry[] | undefined> => {
  const end = tail.lastIndexOf(END_RECORD);
  if (end < 0 || end + END_RECORD_BYTES > tail.length) return undefined;
  if (end + END_RECORD_BYTES + tail.readUInt16LE(end + 20) !== tail.length) return undefined;
  const [count, size, offset] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (offset + size !== bytes.size - tail.length + end || size > MAXIMUM_DIRECTORY_BYTES || count === 0)
    return undefined;
  const entries = entriesIn(await bytes.read(offset, size), count);
  return entries?.some((entry) => entry.offset === 0) ? entries : undefined;
};

const unpacked = (packed: Buffer, method: number): Buffer | undefined => {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: MAXIMUM_ENTRY_BYTES });
  } catch {
    return undefined;
  }
};

/** The text of one entry; nothing when it is too large or not what the directory says. */
export const zipEntryText = async (bytes: Bytes, entry: ZipEntry): Promise<string | undefined> => {
  const { name, method, packedSize, offset } = entry;
  if (packedSize > MAXIMUM_ENTRY_BYTES) return undefined;
  const header = await bytes.read(offset, LOCAL_HEADER_BYTES + Buffer.byteLength(name));
  if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== LOCAL_HEADER) return undefined;
  if (header.toString('utf8', LOCAL_HEADER_BYTES) !== name) return undefined;
  const start = offset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  return unpacked(await bytes.read(start, packedSize), method)?.toString('utf8');
};
