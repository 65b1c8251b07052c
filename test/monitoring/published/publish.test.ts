import { describe, expect, it } from 'vitest';
import { publish } from '../../../functions/monitoring/published/publish.ts';
import { type Audience, publishedRepository } from '../../../functions/monitoring/published/repository.ts';
import type { Table } from '../../../functions/platform/dynamo/client.ts';
import { Crash, type Fate, unreliableClient } from '../../faults/unreliable-client.ts';
import { createTable } from '../../support/engine/tables.ts';
import { ALFA, BETA, decidedCells, provenanceOf, quartersFrom } from './samples.ts';

const QUARTERS = quartersFrom(2);
const AUDIENCES: readonly Audience[] = ['TOGETHER', ALFA, BETA];
/** One write for each quarter of each audience. */
const WRITES = QUARTERS.length * AUDIENCES.length;

/** The persons that a measurement counted: by these its cells are known again. */
const personsOf = (measurement: number): number => measurement * 100;
const publishMeasurement = (table: Table, measurement: number): Promise<void> =>
  publish(table, {
    cells: decidedCells(QUARTERS, personsOf(measurement)),
    partnerships: [ALFA, BETA],
    provenance: provenanceOf(measurement),
  });

/** What a reader sees of each quarter of each audience: of which measurement, and all its numbers. */
const seen = async (table: Table) => {
  const figures = await Promise.all(AUDIENCES.map((audience) => publishedRepository(table).figures(audience, 8)));
  return figures.flatMap(({ quarters }) =>
    quarters.map(({ now }) => ({
      measurement: Number(now?.provenance.measurementId.slice('mea_'.length)),
      persons: now?.cells.map((cell) => (cell.kind === 'shown' ? cell.persons : cell.kind)),
    })),
  );
};
const whole = (measurement: number) => ({
  measurement,
  persons: [personsOf(measurement), personsOf(measurement) - 10],
});

/** The same table, for a process that ends at one of its writes. */
const endingAt = ({ name }: Table, write: number, fate: Exclude<Fate, 'arrives'>): Table => {
  let writes = 0;
  const client = unreliableClient(({ command }) => {
    writes += command.startsWith('Put') ? 1 : 0;
    return writes === write ? fate : 'arrives';
  });
  return { name, client };
};

describe('publishing what was decided', () => {
  it.each([
    ['before a write arrives', { before: new Crash() }],
    ['after a write, its answer lost', { after: new Crash() }],
  ] as const)(
    'killed %s, is never seen half in a quarter of an audience, and run again ends the same',
    async (_, fate) => {
      const table = await createTable('agency');
      await publishMeasurement(table, 1);
      for (let write = 1; write <= WRITES; write += 1) {
        const measurement = write + 1;
        await expect(publishMeasurement(endingAt(table, write, fate), measurement)).rejects.toThrow(Crash);
        const between = await seen(table);
        const done = between.filter((of) => of.measurement === measurement);
        expect(done).toHaveLength('before' in fate ? write - 1 : write);
        for (const of of between) expect([whole(measurement), whole(measurement - 1)]).toContainEqual(of);

        await publishMeasurement(table, measurement);
        const after = await seen(table);
        expect(after).toEqual(Array.from({ length: WRITES }, () => whole(measurement)));
        // Nor does a run of the measurement before that comes late take anything back.
        await publishMeasurement(table, measurement - 1);
        expect(await seen(table)).toEqual(after);
      }
    },
  );
});
