import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type RootReference, rootKindSchema } from '../../shared/audit/schema.ts';
import { log } from '../platform/logging.ts';

type Noted = { readonly root: RootReference; readonly sequenceNumber: string };

/** A record of a sequence item only says which root changed: its key is `COMPANY#<id>`, its image names the kind as well. */
const rootOf = ({ dynamodb }: DynamoDBRecord): Noted[] => {
  const [kind, id] = [dynamodb?.NewImage?.rootKind?.S, dynamodb?.NewImage?.rootId?.S];
  const known = rootKindSchema.safeParse(kind);
  if (!known.success || id === undefined || dynamodb?.SequenceNumber === undefined) return [];
  return [{ root: { kind: known.data, id }, sequenceNumber: dynamodb.SequenceNumber }];
};

/** Each root once, at its first place in the batch: it is read as it is now, however often it changed. */
const eachOnce = (noted: readonly Noted[]): Noted[] =>
  [...new Map(noted.toReversed().map((one) => [`${one.root.kind}#${one.root.id}`, one])).values()].toReversed();

/**
 * Projects the roots of a batch of stream records, one after the other: they all add to the same totals. A root that fails is
 * reported with its record; Lambda tries from there again and, if it keeps failing, sets it apart.
 */
export const projectChanges =
  (project: (root: RootReference) => Promise<void>) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const { root, sequenceNumber } of eachOnce(event.Records.flatMap(rootOf))) {
      try {
        await project(root);
      } catch (thrown) {
        log.error('A root could not be projected', thrown, { kind: root.kind, id: root.id });
        return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] };
      }
    }
    return { batchItemFailures: [] };
  };
