import * as z from 'zod';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader } from '../../platform/dynamo/read.ts';
import type { System } from '../../platform/system.ts';

/** Which generation of the projection is read, and which one a rebuild is making beside it. */
export const pointerSchema = z.object({ live: z.int(), building: z.int().optional(), version: z.int() });
export type Pointer = z.infer<typeof pointerSchema>;

const pointerReader: ItemReader<Pointer> = { type: 'projectionPointer', schema: pointerSchema };

/** Before the first rebuild there is no pointer item: generation 1 is live. */
export const FIRST: Pointer = { live: 1, version: 0 };

export const readPointer = async (table: Table): Promise<Pointer> =>
  (await getItem(table, pointerReader, keys.projectionPointer())) ?? FIRST;

/** The generations that a change must reach. */
export const generationsOf = (pointer: Pointer): number[] =>
  pointer.building === undefined ? [pointer.live] : [pointer.live, pointer.building];

const CACHE_MILLISECONDS = 30_000;

/**
 * The live generation for readers, read at most twice a minute per function instance: an old generation stays for a day after a
 * rebuild, so that nobody reads from under the broom.
 */
export const liveGenerationOf = (table: Table, system: System): (() => Promise<number>) => {
  let cached: { readonly at: number; readonly live: number } | undefined;
  return async () => {
    const now = Date.parse(system.now());
    if (!cached || now - cached.at > CACHE_MILLISECONDS) cached = { at: now, live: (await readPointer(table)).live };
    return cached.live;
  };
};
