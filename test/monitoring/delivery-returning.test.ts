import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countReturning, tooFewReturn } from '../../shared/monitoring/delivery/returning.ts';
import { type LeaverRow, pseudonymSchema } from '../../shared/monitoring/delivery/row.ts';
import { startDocuments } from '../company/import-desk.ts';
import { openDeliveryDesk } from './delivery-desk.ts';
import { cellsOf, csvOf, pseudonymOf } from './delivery-samples.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

const fileOf = (people: readonly number[]): Uint8Array =>
  csvOf(people.map((person) => cellsOf({ pseudonym: pseudonymOf(person) })));
const from = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

async function* rowsOf(people: readonly number[]): AsyncGenerator<Pick<LeaverRow, 'pseudonym'>> {
  for (const person of people) yield { pseudonym: pseudonymSchema.parse(pseudonymOf(person)) };
}

describe('Who of the delivery before comes back', () => {
  it('is counted in people, however many rows each of them has', async () => {
    const counted = await countReturning(rowsOf([1, 1, 2, 3, 4]), rowsOf([4, 4, 4, 2, 9]));
    expect(counted).toEqual({ persons: 4, returned: 2 });
  });

  it.each([
    ['nobody of many', 1000, 0, true],
    ['just too few', 1000, 799, true],
    ['just enough', 1000, 800, false],
    ['a third of three: a correction of a small file', 3, 1, false],
    ['nobody of three', 3, 0, true],
    ['one of nineteen', 19, 1, false],
    ['one of twenty', 20, 1, true],
    ['of a delivery without anybody', 0, 0, false],
  ])('%s', (_, persons, returned, expected) => {
    expect(tooFewReturn({ persons, returned })).toBe(expected);
  });
});

describe('A delivery with pseudonyms of another key', () => {
  it('is refused, with its share and what to ask for, and leaves the one before to count', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    const before = await desk.deliver(fileOf(from(0, 40)));
    const other = await desk.deliver(fileOf(from(1000, 45)));
    expect(other.task).toMatchObject({
      status: 'failed',
      failure: 'deliveryOtherPseudonyms',
      failureParameters: { share: '0,00%' },
    });
    expect(other.delivery.returning).toEqual({ of: before.delivery.id, persons: 40, returned: 0 });
    expect((await desk.found(before.delivery.id)).current).toBe(true);
    expect(await storage.documents.describe(`deliveries/${other.delivery.id}/rows-0001.ndjson.gz`)).toBeUndefined();
    expect(desk.told).toEqual([before.delivery.id]);
  });

  it('is refused too when one of its sources has it', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    await desk.deliver(fileOf(from(0, 40)));
    const half = await desk.deliver(fileOf([...from(0, 20), ...from(1000, 25)]));
    expect(half.task).toMatchObject({ failure: 'deliveryOtherPseudonyms', failureParameters: { share: '50,00%' } });
  });

  it('comes in when whoever brings it says why, and the history says so too', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    await desk.deliver(fileOf(from(0, 40)));
    const otherPseudonyms = 'Sleutel vernieuwd na een incident bij de leverancier';
    const other = await desk.deliver(fileOf(from(1000, 45)), { otherPseudonyms });
    expect(other).toMatchObject({
      current: true,
      delivery: { state: 'delivered', statement: { otherPseudonyms }, returning: { persons: 40, returned: 0 } },
    });
    const told = await desk.history(other.delivery.id);
    expect(told.find(({ action }) => action === 'leaverDelivery.announced')?.changes).toContainEqual({
      field: 'statement',
      after: expect.objectContaining({ otherPseudonyms }),
    });
    expect(told.find(({ action }) => action === 'leaverDelivery.delivered')?.changes).toContainEqual({
      field: 'returning',
      after: expect.objectContaining({ persons: 40, returned: 0 }),
    });
    // From here on the new pseudonyms are the ones that must come back.
    expect((await desk.deliver(fileOf(from(1000, 46)))).delivery.returning).toMatchObject({
      persons: 45,
      returned: 45,
    });
  });
});

describe('A delivery with the same pseudonyms', () => {
  it('comes in, and says that everybody came back', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    const first = await desk.deliver(fileOf(from(0, 40)));
    expect(first.delivery.returning).toBeUndefined();
    const second = await desk.deliver(fileOf(from(0, 50)));
    expect(second.delivery).toMatchObject({ state: 'delivered', returning: { persons: 40, returned: 40 } });
  });

  it('is compared with the one that counts, and with no refused one', async () => {
    const desk = await openDeliveryDesk(storage.documents);
    const first = await desk.deliver(fileOf(from(0, 40)));
    await desk.deliver(fileOf(from(1000, 40)));
    expect((await desk.deliver(fileOf(from(0, 41)))).delivery.returning?.of).toBe(first.delivery.id);
  });
});
