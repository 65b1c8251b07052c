import * as z from 'zod';
import type { SampleNumber } from '../../shared/kernel/ids.ts';
import {
  type Sample,
  type Sampled,
  type SampleUnit,
  sampleSchema,
  sampleUnitSchema,
} from '../../shared/sample/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../platform/dynamo/read.ts';

const sampleReader: ItemReader<Sample> = { type: 'sample', schema: sampleSchema };
export type Drawn = Pick<Sample, 'number' | 'drawn'>;
const drawnReader: ItemReader<Drawn> = { type: 'sample', schema: sampleSchema.pick({ number: true, drawn: true }) };
const populationReader = {
  type: 'samplePopulation',
  schema: z.object({
    units: z.array(z.tuple([sampleUnitSchema.shape.trajectoryId, sampleUnitSchema.shape.companyId])),
  }),
};

/** Every company that was drawn, with its sample. */
export const sampledIn = (samples: readonly Drawn[]): Sampled[] =>
  samples.flatMap(({ number, drawn }) => drawn.map((unit) => ({ ...unit, number })));

/** Reads samples of one partnership. It writes nothing: changes go through `commit`. */
export const sampleRepository = (table: Table) => ({
  sample: (number: SampleNumber): Promise<Sample | undefined> => getItem(table, sampleReader, keys.sample(number)),

  /** All of them, the oldest first: who draws must know of every one. */
  samples: async (): Promise<Sample[]> =>
    parseItems(table, sampleReader, await queryItems(table, { pk: keys.samplePartition(), consistent: true })),

  /** The latest ones, the latest first; with `before`, those before that number. */
  async latest(limit: number, before?: SampleNumber): Promise<Sample[]> {
    const range = before === undefined ? {} : { skBefore: keys.sample(before).sk };
    const query = { pk: keys.samplePartition(), consistent: true, descending: true, limit, ...range };
    return parseItems(table, sampleReader, await queryItems(table, query));
  },

  /** What was drawn since a sample; without one, everything that was ever drawn. */
  async drawnAfter(last?: SampleNumber): Promise<Drawn[]> {
    const attributes = ['pk', 'sk', 'number', 'drawn'];
    const skAfter = last === undefined ? undefined : keys.sample(last).sk;
    const items = await queryItems(table, { pk: keys.samplePartition(), consistent: true, attributes, skAfter });
    return parseItems(table, drawnReader, items);
  },

  /** What it was drawn from. */
  async population(number: SampleNumber): Promise<SampleUnit[]> {
    const items = await queryItems(table, { pk: keys.samplePopulationPartition(number) });
    return parseItems(table, populationReader, items).flatMap(({ units }) =>
      units.map(([trajectoryId, companyId]) => ({ trajectoryId, companyId })),
    );
  },
});
export type SampleRepository = ReturnType<typeof sampleRepository>;

/** An item of this many stays under 100 kB. */
const PART = 1_000;

/** Writes a sample with what it was drawn from. Nobody else may have taken its number, and nothing changes it afterwards. */
export const putSample = (sample: Sample, population: readonly SampleUnit[]): Change[] => {
  const units = population.map(({ trajectoryId, companyId }) => [trajectoryId, companyId]);
  const parts = Array.from(
    { length: Math.ceil(units.length / PART) },
    (_, part): Change => ({
      kind: 'put',
      key: keys.samplePopulation(sample.number, part),
      item: { type: 'samplePopulation', v: 1, units: units.slice(part * PART, (part + 1) * PART) },
      expectedVersion: 'absent',
    }),
  );
  const item = { type: 'sample', v: 1, ...sample };
  return [{ kind: 'put', key: keys.sample(sample.number), item, expectedVersion: 'absent' }, ...parts];
};
