import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { supportedCompanies } from '../../../functions/monitoring/supported/repository.ts';
import { addDays, addQuarters, lastDayOf, type Quarter } from '../../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { leaverDeliveryCreatedSchema } from '../../../shared/monitoring/delivery/schema.ts';
import { quarterListSchema } from '../../../shared/monitoring/quarter/view.ts';
import { quarterInPath } from '../../../shared/summary/quarter-in-path.ts';
import { localDatabaseClient } from '../database/tables.ts';
import { AGENCY, resourcesOf } from '../functions/environment.ts';
import { type Ask, type Running, signedIn } from './by-api.ts';
import { inventedDelivery, type Reach } from './leavers.ts';

const PATIENCE_MILLISECONDS = 180_000;

const employersOf = async ({ addresses, partnerships }: Running): Promise<string[]> => {
  const database = localDatabaseClient(addresses.database);
  const client = DynamoDBDocumentClient.from(database);
  const read = supportedCompanies({ client, name: resourcesOf(AGENCY).table });
  const found = await Promise.all(partnerships.map((id) => read(partnershipIdSchema.parse(id))));
  database.destroy();
  return found.flat().map(({ enterpriseNumber }) => enterpriseNumber);
};

const deliver = async (ask: Ask, reach: Reach, employers: readonly string[]): Promise<void> => {
  const content = inventedDelivery(reach, employers);
  const { last } = reach;
  const { found, upload } = await ask(leaverDeliveryCreatedSchema, '/leaver-deliveries', {
    fileName: `uitstromers-${quarterInPath(last)}.csv`,
    size: content.length,
    referenceDate: lastDayOf(last),
    legalGround: 'Artikel 5 van een verzonnen decreet',
    instrument: { kind: 'deliberation', number: 'VOORBEELD-1', decidedOn: addDays(lastDayOf(last), -400) },
    impactAssessment: 'GEB-VOORBEELD',
  });
  if (!upload) throw new Error('A new delivery has a form to upload with');
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(content)]));
  const stored = await fetch(upload.url, { method: 'POST', body: form });
  if (!stored.ok) throw new Error(`The delivery was not stored, with ${stored.status}: ${await stored.text()}`);
  await ask(z.unknown(), `/leaver-deliveries/${found.delivery.id}/start`, {});
};

/** The quarter once it is measured up to its end. */
const whenMeasured = async (ask: Ask, quarter: Quarter) => {
  for (const until = Date.now() + PATIENCE_MILLISECONDS; Date.now() < until; await sleep(200)) {
    const { rows, measurements } = await ask(quarterListSchema, '/monitoring-quarters');
    const found = rows.find(({ record }) => record.quarter === quarter)?.record;
    if (found?.state === 'delivered' && measurements[0]?.state === 'published') return found;
  }
  throw new Error(`${quarter} is not measured`);
};

/**
 * The monitoring of the last two quarters, by the people of the agency themselves: the older one delivered, checked and closed; the newer one
 * delivered, and waiting for whoever checks it.
 */
export const runMonitoring = async (engine: Running, [older, newer]: readonly Quarter[]): Promise<void> => {
  if (older === undefined || newer === undefined) return;
  const [analyst, manager, employers] = await Promise.all([
    signedIn(engine, 'analyst'),
    signedIn(engine, 'programme-manager'),
    employersOf(engine),
  ]);
  const path = `/monitoring-quarters/${quarterInPath(older)}`;
  const first = addQuarters(older, -2);
  await deliver(analyst, { first, last: older }, employers);
  const { version } = await whenMeasured(analyst, older);
  await analyst(z.unknown(), `${path}/check`, { version });
  await manager(z.unknown(), `${path}/close`, { version: version + 1 });
  // It is measured while whoever started the system begins to look around.
  await deliver(analyst, { first, last: newer }, employers);
};
