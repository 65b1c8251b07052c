import { realSystem } from '../../functions/platform/system.ts';
import { outcomeOf } from '../../functions/takeover/outcome.ts';
import { planTakeover } from '../../functions/takeover/plan.ts';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import { type RawSheet, readRows } from '../../shared/takeover/read-rows.ts';
import type { TakeoverOutcome } from '../../shared/takeover/schema.ts';
import { readsOf, tableWithMember } from './desk.ts';

/** What a check says of the rows of a file, where nothing was taken over yet; `kept` is what the agency keeps of the catalogues. */
export const openCheck = async () => {
  const table = await tableWithMember();
  return async (sheets: readonly RawSheet[], kept: KeptEntry[] = []): Promise<TakeoverOutcome> => {
    const reads = readsOf(table, kept);
    const catalogues = await reads.catalogues.current();
    const workbook = readRows(sheets, catalogues);
    return outcomeOf(reads, await planTakeover(reads, workbook, { now: realSystem.now(), catalogues }));
  };
};
