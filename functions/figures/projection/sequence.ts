import * as z from 'zod';
import type { RootReference } from '../../../shared/audit/schema.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader } from '../../platform/dynamo/read.ts';

const sequenceReader: ItemReader<{ sequence: number }> = { type: 'sequence', schema: z.object({ sequence: z.int() }) };

/** How often a root changed; 0 for one that never did. */
export const readSequence = async (table: Table, root: RootReference): Promise<number> =>
  (await getItem(table, sequenceReader, keys.sequence(root)))?.sequence ?? 0;
