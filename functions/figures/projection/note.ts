import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Quarter } from '../../../shared/kernel/dates.ts';
import { noteStatusOf } from '../../../shared/note/status.ts';
import { quarterInPath } from '../../../shared/summary/quarter-in-path.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { readSequence } from './sequence.ts';

/** Takes the state of a quarterly note to the agency's side. Its texts stay where they were written. */
export const projectNote =
  ({ table, agency, partnershipId, readNote }: ProjectionDependencies) =>
  async (quarter: Quarter): Promise<void> => {
    const sequence = await readSequence(table, { kind: 'note', id: quarterInPath(quarter) });
    const note = await readNote(quarter);
    if (!note) return;
    const key = keys.partnershipNote(partnershipId, quarter);
    try {
      await agency.client.send(
        new PutCommand({
          TableName: agency.name,
          Item: { ...key, type: 'partnershipNote', v: 1, sequence, ...noteStatusOf(note) },
          ConditionExpression: 'attribute_not_exists(pk) OR #sequence <= :sequence',
          ExpressionAttributeNames: { '#sequence': 'sequence' },
          ExpressionAttributeValues: { ':sequence': sequence },
        }),
      );
    } catch (thrown) {
      if (!(thrown instanceof ConditionalCheckFailedException)) throw thrown;
    }
  };
