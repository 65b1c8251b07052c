import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { LeaverDeliveryId } from '../../../shared/kernel/ids.ts';
import { type LeaverRow, leaverRowSchema, pseudonymSchema } from '../../../shared/monitoring/delivery/row.ts';
import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';

/** Rows lie under a prefix of their own, which the API may not read. */
const partKey = (id: LeaverDeliveryId, index: number): string =>
  `deliveries/${id}/rows-${String(index + 1).padStart(4, '0')}.ndjson.gz`;

/** Writes the rows that were accepted in one chunk, one to a line. Written again, the same object comes of it. */
export const writePart = async (
  documents: Pick<DocumentStore, 'write'>,
  { id, parts }: Pick<LeaverDelivery, 'id' | 'parts'>,
  rows: readonly LeaverRow[],
): Promise<LeaverDelivery['parts']> => {
  if (rows.length === 0) return parts;
  const body = gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await documents.write(partKey(id, parts.length), body, 'application/gzip');
  return [...parts, { rows: rows.length, sha256: createHash('sha256').update(body).digest('hex') }];
};

/** Takes away what was written of a delivery that is refused after all; one more, which a crash may have left behind. */
export const removeParts = async (documents: Pick<DocumentStore, 'remove'>, { id, parts }: LeaverDelivery) => {
  for (let index = 0; index <= parts.length; index += 1) await documents.remove(partKey(id, index));
};

type Reader = Pick<DocumentStore, 'describe' | 'read'>;
type Stored = Pick<LeaverDelivery, 'id' | 'parts'>;

async function* storedLines(documents: Reader, { id, parts }: Stored): AsyncGenerator<unknown> {
  for (const index of parts.keys()) {
    const key = partKey(id, index);
    const described = await documents.describe(key);
    if (!described) throw new Error(`Rows of a delivery are gone: ${key}`);
    // A part is one chunk of the worker: small enough to be held.
    const pieces: Uint8Array[] = [];
    for await (const piece of documents.read(key, described.entityTag)) pieces.push(piece);
    const lines = gunzipSync(Buffer.concat(pieces)).toString('utf8').split('\n');
    for (const line of lines) if (line !== '') yield JSON.parse(line);
  }
}

/** The rows of a delivery, streamed in the order of its file: what matching reads. */
export async function* storedRows(documents: Reader, delivery: Stored): AsyncGenerator<LeaverRow> {
  for await (const line of storedLines(documents, delivery)) yield leaverRowSchema.parse(line);
}

const ofPersonSchema = z.object({ pseudonym: pseudonymSchema });

/** Of whom each row is, in the same order: the rest of a row is read but not looked at, which is most of the time. */
export async function* storedPseudonyms(
  documents: Reader,
  delivery: Stored,
): AsyncGenerator<z.infer<typeof ofPersonSchema>> {
  for await (const line of storedLines(documents, delivery)) yield ofPersonSchema.parse(line);
}
