import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { readRows } from '../../shared/takeover/read-rows.ts';
import type { StoredTask } from '../document/stored-task.ts';
import { ObjectGone } from '../platform/storage/document-store.ts';
import type { RunTakeoverDependencies } from './dependencies.ts';
import { type Plan, planTakeover } from './plan.ts';
import { readWorkbook, WorkbookRefused } from './read-workbook.ts';

export type LoadFailure = WorkbookRefused['failure'] | 'uploadGone';

/** Reads the file of a task, exactly as it was finalised, and holds it against what is here now. */
export const loadPlan = async (
  dependencies: RunTakeoverDependencies,
  task: StoredTask,
): Promise<Result<Plan, LoadFailure>> => {
  const { documents, system } = dependencies;
  const [file] = task.files;
  if (!file) return fail('uploadGone');
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of documents.read(file.key, file.entityTag ?? '')) pieces.push(piece);
    const sheets = await readWorkbook(Buffer.concat(pieces));
    const catalogues = await dependencies.catalogues.current();
    return ok(await planTakeover(dependencies, readRows(sheets, catalogues), { now: system.now(), catalogues }));
  } catch (thrown) {
    if (thrown instanceof ObjectGone) return fail('uploadGone');
    if (thrown instanceof WorkbookRefused) return fail(thrown.failure);
    throw thrown;
  }
};
