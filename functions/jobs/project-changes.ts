import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { RootReference } from '../../shared/audit/schema.ts';
import { TABLE_ATTRIBUTES } from '../../shared/kernel/env.ts';
import { rootOfPartition, SEQUENCE } from '../platform/dynamo/keys.ts';
import { log } from '../platform/logging.ts';

type Noted = { readonly root: RootReference; readonly sequenceNumber: string };

/** A record of a sequence item only says which root changed, by its keys: the stream carries nothing else. */
const rootOf = ({ dynamodb }: DynamoDBRecord): Noted[] => {
  const [partition, sort] = [TABLE_ATTRIBUTES.partitionKey, TABLE_ATTRIBUTES.sortKey].map(
    (name) => dynamodb?.Keys?.[name]?.S,
  );
  const root = partition !== undefined && sort === SEQUENCE ? rootOfPartition(partition) : undefined;
  return root && dynamodb?.SequenceNumber !== undefined ? [{ root, sequenceNumber: dynamodb.SequenceNumber }] : [];
};

const isSame = (a: RootReference, b: RootReference): boolean => a.kind === b.kind && a.id === b.id;

/** Each root once, at its first place in the batch: it is read as it is now, however often it changed. */
const eachOnce = (noted: readonly Noted[]): Noted[] =>
  noted.filter((one, place) => noted.findIndex(({ root }) => isSame(root, one.root)) === place);

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
