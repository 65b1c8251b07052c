import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../platform/dynamo/client.ts';
import type { Key } from '../../platform/dynamo/keys.ts';

type Statement = { readonly type: string; readonly sequence: number; readonly [attribute: string]: unknown };

/** States something on the agency's side that is at least as new as its sequence says; an older statement never takes its place. */
export const stateOnAgencySide = async (agency: Table, key: Key, statement: Statement): Promise<void> => {
  try {
    await agency.client.send(
      new PutCommand({
        TableName: agency.name,
        Item: { ...key, v: 1, ...statement },
        ConditionExpression: 'attribute_not_exists(pk) OR #sequence <= :sequence',
        ExpressionAttributeNames: { '#sequence': 'sequence' },
        ExpressionAttributeValues: { ':sequence': statement.sequence },
      }),
    );
  } catch (thrown) {
    if (!(thrown instanceof ConditionalCheckFailedException)) throw thrown;
  }
};
