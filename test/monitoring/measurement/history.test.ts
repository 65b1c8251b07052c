import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../functions/monitoring/measurement/history.ts';
import { type IsoDate, instant, isoDate, type Quarter, quarter } from '../../../shared/kernel/dates.ts';
import { measurementIdSchema } from '../../../shared/kernel/ids.ts';
import { type Measurement, measurementSchema } from '../../../shared/monitoring/measurement/schema.ts';
import type { DecidedCell } from '../../../shared/monitoring/suppression/cell.ts';

type Told = { readonly referenceDate: IsoDate; readonly published: readonly Quarter[] };

const idOf = (index: number) => measurementIdSchema.parse(`mea_01M8J0XBJDWTTJ45ZC03EDK3W${index}`);

const shown = (of: Quarter): DecidedCell => ({
  population: 'monitoring',
  quarter: of,
  categories: {},
  persons: 20,
  employers: 5,
  decision: { kind: 'shown' },
});

const measurementOf = ({ referenceDate }: Told, index: number): Measurement =>
  measurementSchema.parse({
    id: idOf(index),
    version: 1,
    state: 'published',
    taskId: 'tsk_01M8J0XBJDWTTJ45ZC03EDK3WP',
    deliveryId: 'ldv_01M8J0XBJDWTTJ45ZC03EDK3WP',
    requestedBy: 'analyst-1',
    requestedAt: instant('2026-10-05T08:00:00.000Z'),
    inputs: { referenceDate, rulesVersion: '1', tablesVersion: '1', companies: 8, sha256: 'a' },
    ...(index === 0 ? {} : { after: idOf(index - 1) }),
  });

/** Which quarters each release that is read was published of, measurements told from the oldest on. */
const readOf = async (told: readonly Told[], first: Quarter) => {
  const indexOf = (id: string): number => told.findIndex((_, index) => idOf(index) === id);
  const sources = {
    measurements: {
      measurement: async (id: string) => {
        const found = told[indexOf(id)];
        return found && measurementOf(found, indexOf(id));
      },
    },
    frozen: {
      release: async (id: string) => ({
        content: {
          rows: { read: 0, later: 0, withoutWork: 0, workLater: 0, elsewhere: 0, matched: 0 },
          cells: (told[indexOf(id)]?.published ?? []).map(shown),
        },
        sha256: 'a',
      }),
    },
  };
  const history = await historyOf(sources, { version: 1, measurementId: idOf(told.length - 1) }, first);
  return history.map((cells) => cells.map((cell) => cell.quarter));
};

const [Q1, Q2, Q3] = [quarter('2026/Q1'), quarter('2026/Q2'), quarter('2026/Q3')];

describe('What was published before', () => {
  it('is read back to the last delivery that reached the quarters at hand, and no further', async () => {
    const told = [
      { referenceDate: isoDate('2026-03-31'), published: [Q1] },
      { referenceDate: isoDate('2026-06-30'), published: [Q1, Q2] },
      { referenceDate: isoDate('2026-09-30'), published: [Q2, Q3] },
    ];
    expect(await readOf(told, Q2)).toEqual([
      [Q1, Q2],
      [Q2, Q3],
    ]);
  });

  it('is read past a measurement of which all quarters at hand were withheld: what came before it stays known', async () => {
    const told = [
      { referenceDate: isoDate('2026-06-30'), published: [Q1, Q2] },
      { referenceDate: isoDate('2026-09-30'), published: [Q1] },
    ];
    expect(await readOf(told, Q2)).toEqual([[Q1, Q2], [Q1]]);
  });
});
