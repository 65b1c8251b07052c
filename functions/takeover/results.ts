import type { TaskId } from '../../shared/kernel/ids.ts';
import { type TakeoverOutcome, takeoverOutcomeSchema } from '../../shared/takeover/schema.ts';
import type { DocumentStore } from '../platform/storage/document-store.ts';

const outcomeKey = (id: TaskId): string => `results/${id}/outcome.json`;
export const reportKeyOf = (id: TaskId): string => `results/${id}/report.csv`;
export const REPORT_CONTENT_TYPE = 'text/csv; charset=utf-8';

export const writeOutcome = (documents: DocumentStore, id: TaskId, outcome: TakeoverOutcome): Promise<void> =>
  documents.write(outcomeKey(id), JSON.stringify(outcome), 'application/json');

/** What was found, as long as the bucket keeps it. */
export const readOutcome = async (
  documents: Pick<DocumentStore, 'describe' | 'read'>,
  id: TaskId,
): Promise<TakeoverOutcome | undefined> => {
  const described = await documents.describe(outcomeKey(id));
  if (!described) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of documents.read(outcomeKey(id), described.entityTag)) pieces.push(piece);
  return takeoverOutcomeSchema.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
};
