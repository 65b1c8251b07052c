import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from '../../platform/dynamo/keys.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { readSequence } from './sequence.ts';

/** Copies the target of a period to the agency's side, where its dashboard reads it beside the totals. */
export const projectTarget =
  ({ table, agency, partnershipId, readTarget }: ProjectionDependencies) =>
  async (period: number): Promise<void> => {
    const sequence = await readSequence(table, { kind: 'target', id: String(period) });
    const target = await readTarget(period);
    if (!target) return;
    try {
      await agency.client.send(
        new PutCommand({
          TableName: agency.name,
          Item: { ...keys.partnershipTarget(partnershipId, period), type: 'partnershipTarget', v: 1, sequence, target },
          ConditionExpression: 'attribute_not_exists(pk) OR #sequence < :sequence',
          ExpressionAttributeNames: { '#sequence': 'sequence' },
          ExpressionAttributeValues: { ':sequence': sequence },
        }),
      );
    } catch (thrown) {
      if (!(thrown instanceof ConditionalCheckFailedException)) throw thrown;
    }
  };
