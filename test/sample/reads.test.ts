import { beforeAll, describe, expect, it } from 'vitest';
import { putSample, sampleRepository } from '../../functions/sample/repository.ts';
import { sampledReaderOf } from '../../functions/sample/sampled-reader.ts';
import { listSamples } from '../../functions/sample/view.ts';
import { sampleNumberSchema } from '../../shared/kernel/ids.ts';
import { MAXIMUM_DRAWN, SAMPLES_PER_PAGE } from '../../shared/sample/schema.ts';
import { countedReads } from '../support/engine/counted-reads.ts';
import { Desk } from '../trajectory/desk.ts';
import { companyId, trajectoryId } from '../trajectory/samples.ts';

const number = (value: number) => sampleNumberSchema.parse(value);
const SAMPLES = 12;

describe('what reading samples costs', () => {
  let desk: Desk;
  const drawSamples = async (from: number, to: number) => {
    const { commit, system } = desk.dependencies;
    for (let at = from; at <= to; at += 1) {
      const drawn = Array.from({ length: MAXIMUM_DRAWN }, (_, index) => ({
        trajectoryId: trajectoryId(at * 1_000 + index),
        companyId: companyId(at * 1_000 + index),
      }));
      const sample = {
        number: number(at),
        scope: 'period1',
        size: { kind: 'number', number: MAXIMUM_DRAWN },
        method: 'sha256Order',
        seed: 'zaad',
        population: { size: MAXIMUM_DRAWN, sha256: '' },
        drawn,
        rulesVersion: '1',
        at: system.now(),
        by: 'controller',
      } as const;
      await commit({ changes: putSample({ ...sample, drawn }, []), audit: [] });
    }
  };

  beforeAll(async () => {
    desk = await Desk.open();
    await drawSamples(1, SAMPLES);
  });

  it('does not grow with the history: who read it before asks only for what came since', async () => {
    const { table, reads } = countedReads(desk.table);
    const readSampled = sampledReaderOf(sampleRepository(table));
    expect(await readSampled()).toHaveLength(SAMPLES * MAXIMUM_DRAWN);
    const first = { ...reads };
    expect(await readSampled()).toHaveLength(SAMPLES * MAXIMUM_DRAWN);
    expect(reads.requests).toBe(first.requests + 1);
    expect(reads.units).toBeLessThanOrEqual(first.units + 1);
  });

  it('shows at once what was drawn since, and nothing twice', async () => {
    const readSampled = sampledReaderOf(sampleRepository(desk.table));
    await Promise.all([readSampled(), readSampled()]);
    await drawSamples(SAMPLES + 1, SAMPLES + 1);
    const sampled = await readSampled();
    expect(sampled).toHaveLength((SAMPLES + 1) * MAXIMUM_DRAWN);
    expect(sampled.at(-1)?.number).toBe(SAMPLES + 1);
  });

  it('is for a page of the list one query of that page, and on a later one how many there are', async () => {
    const { table, reads } = countedReads(desk.table);
    const list = listSamples({ repository: sampleRepository(table) });
    const { total, samples, before } = await list({});
    expect([total, samples.map((sample) => Number(sample.number)), before]).toEqual([13, [13, 12, 11, 10, 9], 9]);
    expect(reads.requests).toBe(1);
    expect(reads.units).toBeLessThan((SAMPLES_PER_PAGE + 1) * 8);
    expect((await list({ before })).samples.map((sample) => Number(sample.number))).toEqual([8, 7, 6, 5, 4]);
    expect(await list({ before: number(4) })).toMatchObject({ total: 13, samples: [{ number: 3 }, {}, {}] });
    expect(reads.requests).toBe(5);
  });
});
