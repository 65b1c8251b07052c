import {
  type ClosedPeriod,
  closedPeriodSchema,
  type Extension,
  extensionSchema,
} from '../../../shared/partnership/closing/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem } from '../../platform/dynamo/read.ts';

const extensionReader: ItemReader<Extension> = { type: 'extension', schema: extensionSchema };
const closedReader: ItemReader<ClosedPeriod> = { type: 'closedPeriod', schema: closedPeriodSchema };

/** Reads how periods of one partnership ended. It writes nothing: changes go through `commit`. */
export const closingRepository = (table: Table) => ({
  /** What was decided about a period before it began. */
  extension: (period: number): Promise<Extension | undefined> =>
    getItem(table, extensionReader, keys.extension(period)),
  closed: (period: number): Promise<ClosedPeriod | undefined> =>
    getItem(table, closedReader, keys.closedPeriod(period)),
  parseExtension: (item: Record<string, unknown>): Extension | undefined => parseItem(table, extensionReader, item),
});
export type ClosingRepository = ReturnType<typeof closingRepository>;

export const periodRoot = (period: number) => ({ kind: 'fundingPeriod', id: String(period) }) as const;

export const putExtension = (period: number, extension: Extension, expectedVersion: number | 'absent'): Change => ({
  kind: 'put',
  key: keys.extension(period),
  item: { type: 'extension', v: 1, ...extension },
  expectedVersion,
});

export const putClosed = (closed: ClosedPeriod): Change => ({
  kind: 'put',
  key: keys.closedPeriod(closed.period),
  item: { type: 'closedPeriod', v: 1, ...closed },
  expectedVersion: 'absent',
});

export const removeClosed = (period: number): Change => ({ kind: 'remove', key: keys.closedPeriod(period) });
