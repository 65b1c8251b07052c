import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../functions/company/look-up/stored-ranges.ts';
import { lookUpPartitionOf, lookUpRangeOf } from '../../../functions/platform/dynamo/keys.ts';
import { openExtractFolder } from '../../../infra/local/kbo/extract-folder.ts';
import { sortExtract } from '../../../infra/local/kbo/sort-extract.ts';
import { SortedLines } from '../../../infra/local/kbo/sorted-lines.ts';
import { enterpriseNumber, fictionalCompany } from '../fictional-extract.ts';
import { extractFolder } from './desk.ts';

const placeToSort = (): Promise<string> => mkdtemp(join(tmpdir(), 'sorting-'));

describe('lines that are sorted on disk', () => {
  it('come back file by file, in their order, however many went to disk in between', async () => {
    const lines = new SortedLines(await placeToSort());
    for (let serial = 0; serial < 45_000; serial += 1) lines.add(serial % 3, { key: String(serial), text: 'a b' });
    lines.flush();
    const second = lines.read(1);
    expect(second).toHaveLength(15_000);
    expect(second.slice(0, 2)).toEqual([
      { key: '1', text: 'a b' },
      { key: '4', text: 'a b' },
    ]);
    expect(lines.read(7)).toEqual([]);
  });
});

describe('a sorted extract', () => {
  it('gives each enterprise in its own range, with what lay elsewhere in its files', async () => {
    const companies = Array.from({ length: 12 }, (_, index) => fictionalCompany(index * 5));
    const folder = await openExtractFolder(await extractFolder(companies, { day: '01-10-2026' }));
    const range = await sortExtract(folder, await placeToSort());
    for (const [index] of companies.entries()) {
      const number = enterpriseNumber(index * 5);
      const content = await range(lookUpPartitionOf(number), lookUpRangeOf(number));
      const found = content.enterprises.filter((enterprise) => enterprise.number === number);
      expect(found).toEqual([
        expect.objectContaining({ name: `Verzonnen Werkhuizen ${index * 5}`, establishmentCount: 1 }),
      ]);
    }
  });
});

describe('what is stored', () => {
  it('is taken range by range, whatever pages it comes in', async () => {
    const numbers = ['0200000043', '0300000037', '0300000136', '1000000092'];
    async function* pages() {
      for (const number of numbers) yield [{ number }];
    }
    const ranges = rangesOf(pages());
    const taken: number[] = [];
    for (let range = 0; range < 20; range += 1) taken.push((await ranges.take(range)).length);
    expect(taken.flatMap((count, range) => (count > 0 ? [[range, count]] : []))).toEqual([
      [2, 1],
      [3, 2],
      [10, 1],
    ]);
  });
});
