import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestDelivery } from '../../functions/monitoring/delivery/ask.ts';
import { ROWS_IN_A_CHUNK } from '../../functions/monitoring/delivery/run.ts';
import type { Commit } from '../../functions/platform/dynamo/commit.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { accepted, refused, startDocuments } from '../company/import-desk.ts';
import { ANALYST, openDeliveryDesk, requestOf } from './delivery-desk.ts';
import { cellsOf, csvOf } from './delivery-samples.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

const NATIONAL_NUMBER = '85.07.30-033.28';
const mixed = csvOf([
  cellsOf(),
  cellsOf({ contract: NATIONAL_NUMBER }),
  cellsOf({ employer: 'geheim' }),
  cellsOf({ targetGroups: '' }),
]);

describe('A delivery of leavers', () => {
  it('keeps the rows that are right in the bucket, and of the others only where and what', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    const { delivery, task, current } = await desk.deliver(mixed);
    expect(delivery).toMatchObject({ state: 'delivered', counts: { rows: 4, accepted: 2, refused: 2 } });
    expect(current).toBe(true);
    expect((await desk.rows(delivery.id)).map(({ targetGroups }) => targetGroups)).toEqual([
      ['disability', 'newcomers'],
      [],
    ]);
    const report = await desk.report(delivery.id);
    expect(report).toContain('"3";"contract"');
    expect(report).toContain('"4";"ondernemingsnummer werkgever"');
    // Neither what must not be kept nor anybody's row stands in the table or the report, and the upload is gone.
    const { Items } = await desk.table.client.send(new ScanCommand({ TableName: desk.table.name }));
    for (const place of [report, JSON.stringify(Items)]) {
      expect(place).not.toContain(NATIONAL_NUMBER);
      expect(place).not.toContain('geheim');
      expect(place).not.toContain('PABCDEFGHIJKLMNOPQRSTUVWX');
    }
    expect(await storage.documents.describe(`incoming/${task.id}/leavers.csv`)).toBeUndefined();
  });

  it('is recognised when the same file comes again, but not after it was refused', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    const onlyWrong = csvOf([cellsOf({ contract: 'x' })]);
    const empty = await desk.deliver(onlyWrong);
    expect(empty.task).toMatchObject({ status: 'failed', failure: 'deliveryNoRows', reportLines: 1 });
    expect((await desk.deliver(onlyWrong)).task.failure).toBe('deliveryNoRows');
    await desk.deliver(mixed);
    const again = await desk.deliver(mixed);
    expect(again.delivery.state).toBe('refused');
    expect(again.task).toMatchObject({ failure: 'deliveryOfBefore', failureParameters: { day: '30/09/2026' } });
  });

  it('replaces the one before it, and an older picture is refused at its field', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    const first = await desk.deliver(csvOf([cellsOf()]), { referenceDate: isoDate('2026-09-15') });
    const second = await desk.deliver(csvOf([cellsOf(), cellsOf()]));
    expect(second.current).toBe(true);
    expect((await desk.found(first.delivery.id)).current).toBe(false);
    const older = requestOf(100, { referenceDate: isoDate('2026-06-30') });
    expect(refused(await requestDelivery(desk.dependencies)(ANALYST, older)).fields).toEqual([
      { pointer: '/referenceDate', message: 'deliveryBeforeCurrent', parameters: { day: '30/09/2026' } },
    ]);
  });

  it('is one delivery when the request is sent again', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    const key = '7d4e2c1e-6a3f-4a57-9f5c-8f8f6a0a5a11';
    const ask = async () => accepted(await requestDelivery(desk.dependencies)(ANALYST, requestOf(100), key));
    expect((await ask()).delivery.id).toBe((await ask()).delivery.id);
    expect(await desk.dependencies.repository.all()).toHaveLength(1);
  });

  it('leaves no rows behind when it proves unreadable after its first chunk', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    const rows = Array.from({ length: ROWS_IN_A_CHUNK }, () => cellsOf());
    const { delivery, task } = await desk.deliver(Buffer.concat([csvOf(rows), Buffer.from('\r\na"b"')]));
    expect(task.failure).toBe('deliveryUnreadableCsv');
    expect(await storage.documents.describe(`deliveries/${delivery.id}/rows-0001.ndjson.gz`)).toBeUndefined();
  });

  it('ends the same wherever it is killed, and whatever time each message gets', async () => {
    const rows = Array.from({ length: 2 * ROWS_IN_A_CHUNK + 10 }, (_, index) =>
      cellsOf(
        index % 1000 === 7
          ? { contract: 'x' }
          : index % 2000 === 9
            ? { exitedOn: '2026-10-01', endedOn: '2026-10-02' }
            : {},
      ),
    );
    let commitsUntilDeath = Number.POSITIVE_INFINITY;
    const dying =
      (commit: Commit): Commit =>
      async (work) => {
        commitsUntilDeath -= 1;
        if (commitsUntilDeath < 0) throw new Error('Killed');
        return commit(work);
      };
    const desk = await openDeliveryDesk(storage.documents, dying);
    const id = await desk.bring(csvOf(rows));
    const { taskId } = (await desk.found(id)).delivery;
    // Begin, three chunks and the end are a commit each: every run gets one further.
    for (let run = 0; run < 6; run += 1) {
      commitsUntilDeath = 1;
      desk.messages.push(taskId);
      await desk.workOff(0).catch(() => {});
    }
    const { delivery, task } = await desk.found(id);
    expect(delivery).toMatchObject({ state: 'delivered', counts: { rows: 40_010, accepted: 39_948, refused: 62 } });
    expect(task.reportLines).toBe(83);
    expect(delivery.afterReferenceDate).toBe(21);
    expect((await desk.rows(id)).length).toBe(39_948);
    expect((await desk.dependencies.repository.delivery(id))?.parts.map((part) => part.rows)).toEqual([
      19_970, 19_970, 8,
    ]);
  });
});

describe('What a delivery rests on', () => {
  it.each([
    [{ legalGround: '' }, 'legalGround'],
    [{ impactAssessment: ' ' }, 'impactAssessment'],
    [{ instrument: undefined }, 'instrument'],
    [{ referenceDate: '' }, 'referenceDate'],
    [{ legalGround: `dossier ${NATIONAL_NUMBER}` }, 'legalGround'],
    [{ fileName: `${NATIONAL_NUMBER}.csv` }, 'fileName'],
    [{ fileName: 'uitstromers.xlsx' }, 'fileName'],
  ])('is refused at its field: %j', async (changed, field) => {
    const { leaverDeliveryRequestSchema } = await import('../../shared/monitoring/delivery/schema.ts');
    const parsed = leaverDeliveryRequestSchema.safeParse({ ...requestOf(10), ...changed });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  it('must hold on the day itself', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    const instrument = {
      kind: 'protocol',
      number: '3',
      decidedOn: isoDate('2026-10-06'),
      validUntil: isoDate('2026-10-04'),
    } as const;
    const request = requestOf(10, { referenceDate: isoDate('2026-10-06'), instrument });
    const { fields } = refused(await requestDelivery(desk.dependencies)(ANALYST, request));
    expect(fields?.map(({ pointer }) => pointer)).toEqual([
      '/referenceDate',
      '/instrument/decidedOn',
      '/instrument/validUntil',
    ]);
  });
});
