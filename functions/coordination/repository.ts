import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type EnterpriseNumber, enterpriseNumberSchema } from '../../shared/company/enterprise-number.ts';
import { type Statement, statementSchema } from '../../shared/coordination/schema.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../platform/dynamo/read.ts';

const statementReader: ItemReader<Statement> = { type: 'overlapStatement', schema: statementSchema };
const numberIn = z.object({ enterpriseNumber: enterpriseNumberSchema }).transform((item) => item.enterpriseNumber);
const sharedReader: ItemReader<EnterpriseNumber> = { type: 'sharedEnterprise', schema: numberIn };
const waitingReader: ItemReader<EnterpriseNumber> = { type: 'waitingTalk', schema: numberIn };

/** Reads what partnerships stated of companies, in the reference store. */
export const coordinationRepository = (reference: Table) => {
  const statement = (id: PartnershipId, number: EnterpriseNumber): Promise<Statement | undefined> =>
    getItem(reference, statementReader, keys.overlapStatement(id, number));

  return {
    /** What these partnerships stated of one enterprise: one read each, and there are at most a few. */
    statements: async (ids: readonly PartnershipId[], number: EnterpriseNumber): Promise<Statement[]> =>
      (await Promise.all(ids.map((id) => statement(id, number)))).filter((found) => found !== undefined),

    /** Enterprises about which a partnership waits for another to answer. */
    waitingNumbers: async (from: PartnershipId, to: PartnershipId): Promise<EnterpriseNumber[]> =>
      parseItems(reference, waitingReader, await queryItems(reference, { pk: keys.waitingTalkPartition(from, to) })),

    /** Enterprises that a partnership once found to be shared, by number, a page at a time. */
    sharedNumbers: async (
      id: PartnershipId,
      { after, limit }: { readonly after?: EnterpriseNumber | undefined; readonly limit: number },
    ): Promise<EnterpriseNumber[]> => {
      const pk = keys.sharedEnterprisePartition(id);
      return parseItems(reference, sharedReader, await queryItems(reference, { pk, skAfter: after, limit }));
    },
  };
};
export type CoordinationRepository = ReturnType<typeof coordinationRepository>;

/** Moves forward only: a statement of an older state of the company never takes the place of a newer one. */
export const putStatement = async (reference: Table, statement: Statement, sequence: number): Promise<void> => {
  const key = keys.overlapStatement(statement.partnershipId, statement.enterpriseNumber);
  try {
    await reference.client.send(
      new PutCommand({
        TableName: reference.name,
        Item: { ...key, type: 'overlapStatement', v: 1, sequence, ...statement },
        ConditionExpression: 'attribute_not_exists(pk) OR #sequence <= :sequence',
        ExpressionAttributeNames: { '#sequence': 'sequence' },
        ExpressionAttributeValues: { ':sequence': sequence },
      }),
    );
  } catch (thrown) {
    if (!(thrown instanceof ConditionalCheckFailedException)) throw thrown;
  }
};

/** Notes for the agency that another partnership worked with the enterprise too. */
export const noteShared = async (
  reference: Table,
  id: PartnershipId,
  enterpriseNumber: EnterpriseNumber,
): Promise<void> => {
  const item = { type: 'sharedEnterprise', v: 1, enterpriseNumber };
  await reference.client.send(
    new PutCommand({ TableName: reference.name, Item: { ...keys.sharedEnterprise(id, enterpriseNumber), ...item } }),
  );
};

/** Notes that a partnership waits for another to answer about an enterprise, or waits no longer. */
export const noteWaiting = async (
  reference: Table,
  { from, to, number }: { readonly from: PartnershipId; readonly to: PartnershipId; readonly number: EnterpriseNumber },
  isWaiting: boolean,
): Promise<void> => {
  const key = keys.waitingTalk(from, to, number);
  if (!isWaiting) {
    await reference.client.send(new DeleteCommand({ TableName: reference.name, Key: key }));
    return;
  }
  const item = { ...key, type: 'waitingTalk', v: 1, enterpriseNumber: number };
  await reference.client.send(new PutCommand({ TableName: reference.name, Item: item }));
};
