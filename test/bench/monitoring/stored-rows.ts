import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePart } from '../../../functions/monitoring/delivery/parts.ts';
import { ROWS_IN_A_CHUNK } from '../../../functions/monitoring/delivery/run.ts';
import { makeDocumentStore } from '../../../functions/platform/storage/document-store.ts';
import { CREDENTIALS } from '../../../infra/local/functions/environment.ts';
import { startStorage } from '../../../infra/local/storage/server.ts';
import { leaverDeliveryIdSchema } from '../../../shared/kernel/ids.ts';
import type { LeaverRow } from '../../../shared/monitoring/delivery/row.ts';
import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import { inventRows } from './invented-leavers.ts';

export const BUCKET = 'iwf-bench-documents';
/** The delivery with a million rows, under which they lie. */
export const BENCH_DELIVERY = leaverDeliveryIdSchema.parse('ldv_01J00000000000000000000001');

/** Writes invented rows into a bucket as the worker does, in parts of its chunks; gives how many parts there are. */
const writeRows = async (rows: number): Promise<number> => {
  const documents = makeDocumentStore(BUCKET, { pathStyle: true });
  let parts: LeaverDelivery['parts'] = [];
  let chunk: LeaverRow[] = [];
  const keep = async (): Promise<void> => {
    parts = await writePart(documents, { id: BENCH_DELIVERY, parts }, chunk);
    chunk = [];
  };
  for await (const row of inventRows(rows)) {
    chunk.push(row);
    if (chunk.length === ROWS_IN_A_CHUNK) await keep();
  }
  await keep();
  return parts.length;
};

/**
 * A bucket in this process with invented rows of a delivery, for a program of its own to read: only what that one holds is measured. The
 * program is told where by the environment that it inherits.
 */
export const withStoredRows = async <Value>(rows: number, read: (parts: number) => Promise<Value>): Promise<Value> => {
  const directory = await mkdtemp(join(tmpdir(), 'stored-rows-'));
  const server = await startStorage({ port: 0, directory, buckets: [BUCKET], webOrigin: 'http://127.0.0.1:1' });
  process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${server.port}`;
  process.env.AWS_REGION = 'eu-central-1';
  process.env.AWS_ACCESS_KEY_ID = CREDENTIALS.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = CREDENTIALS.secretAccessKey;
  try {
    return await read(await writeRows(rows));
  } finally {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
};
