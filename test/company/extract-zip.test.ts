import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readExtract } from '../../functions/company/import/extract.ts';
import { ZIP_CONTENT_TYPE } from '../../functions/company/import/request.ts';
import { sourceTables } from '../../functions/company/import/source.ts';
import type { TaskFile } from '../../functions/document/stored-task.ts';
import type { DocumentStore } from '../../functions/platform/storage/document-store.ts';
import type { ExtractFailure } from '../../shared/company/kbo-extract/failures.ts';
import { MAXIMUM_UNPACKED_BYTES } from '../../shared/company/kbo-extract/limits.ts';
import { extractFiles, fictionalCompany } from './fictional-extract.ts';

const FILE: TaskFile = { name: 'kbo.zip', key: 'incoming/x/extract.zip', contentType: ZIP_CONTENT_TYPE, size: 1 };

/** Hands out one object in pieces, as S3 does. */
const storeOf = (pieces: () => Iterable<Uint8Array>): Pick<DocumentStore, 'read'> => ({
  read: async function* () {
    yield* pieces();
  },
});

function* inPieces(content: Uint8Array, size: number): Generator<Uint8Array> {
  for (let start = 0; start < content.length; start += size) yield content.subarray(start, start + size);
}

const readZip = (zip: Uint8Array, pieceSize = 16_384) =>
  readExtract(() =>
    sourceTables(
      storeOf(() => inPieces(zip, pieceSize)),
      [FILE],
    ),
  );

const failureOf = async (reading: ReturnType<typeof readExtract>): Promise<ExtractFailure> => {
  const extract = await reading;
  if (extract.ok) throw new Error('Nothing was refused');
  return extract.error;
};

const entries = (): Record<string, Uint8Array> =>
  Object.fromEntries([...extractFiles([fictionalCompany(1), fictionalCompany(2)])].reverse());

describe('a zip with an extract', () => {
  it.each([1, 13, 4096, 1_000_000])('is read whatever the order of its files, in pieces of %i bytes', async (size) => {
    const extract = await readZip(zipSync(entries(), { level: 6 }), size);
    expect(extract.ok && extract.value.candidates.map(({ written }) => written)).toEqual([
      fictionalCompany(1).number,
      fictionalCompany(2).number,
    ]);
  });

  it('is read without compression', async () => {
    expect((await readZip(zipSync(entries(), { level: 0 }))).ok).toBe(true);
  });

  it.each([
    ['a path', 'kbo/enterprise.csv', 'pathInZip'],
    ['a way out', '../enterprise.csv', 'pathInZip'],
    ['a Windows path', 'kbo\\enterprise.csv', 'pathInZip'],
    ['a directory', 'kbo/', 'pathInZip'],
    ['another file', 'readme.txt', 'unknownFile'],
    ['a zip', 'inner.zip', 'unknownFile'],
    ['the same table in capitals', 'ENTERPRISE.CSV', 'fileTwice'],
  ])('is refused with %s in it, by name', async (_, name, failure) => {
    const zip = zipSync({ ...entries(), [name]: strToU8('x') });
    expect(await failureOf(readZip(zip))).toEqual({ failure, parameters: { file: name } });
  });

  it('is refused without one of the tables that a company needs', async () => {
    const { 'address.csv': _, ...others } = entries();
    expect(await failureOf(readZip(zipSync(others)))).toEqual({
      failure: 'fileMissing',
      parameters: { file: 'address.csv' },
    });
  });

  it.each([0.3, 0.6, 0.9, 0.99])('is refused when it is cut off at %d of its length', async (share) => {
    const zip = zipSync(entries(), { level: 6 });
    const { failure } = await failureOf(readZip(zip.subarray(0, Math.floor(zip.length * share))));
    expect(failure).toBe('unreadableZip');
  });

  it('is refused when its content is damaged', async () => {
    const zip = zipSync({ ...entries() }, { level: 6 });
    zip.fill(0xff, 60, 120);
    expect(['unreadableZip', 'wrongHeader', 'notUtf8']).toContain((await failureOf(readZip(zip))).failure);
  });

  it('is refused when it is packed in a way that is not read', async () => {
    const zip = zipSync(entries(), { level: 6 });
    // The compression method of the first entry: 14 is LZMA.
    zip[8] = 14;
    expect((await failureOf(readZip(zip))).failure).toBe('unreadableZip');
  });

  it('is refused when it is no zip at all', async () => {
    const text = strToU8('geen zip, maar wel lang genoeg om er een te lijken');
    expect((await failureOf(readZip(text))).failure).toBe('unreadableZip');
  });
});

/** A zip of one table that grows to so many bytes of zeros: some hundreds of kilobytes as it travels. */
const bomb = (bytes: number): Uint8Array => {
  const content = deflateRawSync(Buffer.alloc(bytes), { level: 6 });
  const name = Buffer.from('contact.csv');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(bytes, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, content]);
};

/** Bytes that are held, without what was let go and not yet collected: how much that is differs from run to run. */
const bytesHeld = (): number => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

describe('a zip bomb', () => {
  it('is stopped at the limit, not unpacked', async () => {
    const zip = bomb(MAXIMUM_UNPACKED_BYTES + 16 * 1024 * 1024);
    expect(zip.length).toBeLessThan(400_000);
    let [handedOut, mostHeld] = [0, 0];
    const counted = function* () {
      for (const piece of inPieces(zip, 4096)) {
        handedOut += piece.length;
        mostHeld = Math.max(mostHeld, bytesHeld());
        yield piece;
      }
    };
    const before = bytesHeld();
    const { failure } = await failureOf(readExtract(() => sourceTables(storeOf(counted), [FILE])));
    // The table without a right header is refused only after it was let through: the limit came first.
    expect(failure).toBe('tooLargeUnpacked');
    expect(handedOut).toBeLessThan(zip.length);
    expect(mostHeld).toBeGreaterThan(0);
    expect(mostHeld - before).toBeLessThan(64 * 1024 * 1024);
  });
});
