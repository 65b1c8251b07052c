import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AuditEvent } from '../../../shared/audit/schema.ts';
import { TABLE_ATTRIBUTES } from '../../../shared/kernel/env.ts';
import { fail, ok, type Result, unreachable } from '../../../shared/kernel/result.ts';
import type { System } from '../system.ts';
import type { Change, CommitFailure, Idempotency } from './changes.ts';
import type { Table } from './client.ts';
import { keys } from './keys.ts';

/** DynamoDB's own bound on one transaction. More is a programming error: such work is a task, in chunks. */
export const MAXIMUM_ITEMS = 100;
const MAXIMUM_ATTEMPTS = 8;
const IDEMPOTENCY_SECONDS = 24 * 3600;

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One transaction: the changes of a use case, what the history says of them, and the mark that it was done. */
export type UnitOfWork = {
  readonly changes: readonly Change[];
  /** Every change has its audit event in the same transaction. */
  readonly audit: readonly AuditEvent[];
  readonly idempotency?: Idempotency | undefined;
};
export type Commit = (work: UnitOfWork) => Promise<Result<void, CommitFailure>>;

type Planned = {
  readonly item: TransactItem;
  readonly onRefusal: (current: Record<string, unknown> | undefined) => CommitFailure;
};

const impossible = (what: string) => (): CommitFailure => {
  throw new Error(`${what} carries no condition that could be refused`);
};

const planRaise = (table: string, { root, expectedSequence }: Extract<Change, { kind: 'raise' }>): Planned => {
  const key = keys.sequence(root);
  return {
    item: {
      Update: {
        TableName: table,
        Key: key,
        UpdateExpression: 'SET #type = :type, v = :one, #kind = :kind, #id = :id ADD #sequence :one',
        ...(expectedSequence === undefined ? {} : { ConditionExpression: '#sequence = :expected' }),
        ExpressionAttributeNames: {
          '#type': 'type',
          '#sequence': 'sequence',
          '#kind': TABLE_ATTRIBUTES.rootsPartitionKey,
          '#id': TABLE_ATTRIBUTES.rootsSortKey,
        },
        ExpressionAttributeValues: {
          ':type': 'sequence',
          ':one': 1,
          ':kind': root.kind,
          ':id': root.id,
          ...(expectedSequence === undefined ? {} : { ':expected': expectedSequence }),
        },
      },
    },
    onRefusal: (current) => ({ code: 'conflict', key, current }),
  };
};

const planChange = (table: string, change: Change): Planned => {
  switch (change.kind) {
    case 'put':
      return {
        item: {
          Put: {
            TableName: table,
            Item: { ...change.key, ...change.item },
            ...(change.expectedVersion === 'absent'
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: '#version = :expected',
                  ExpressionAttributeNames: { '#version': 'version' },
                  ExpressionAttributeValues: { ':expected': change.expectedVersion },
                }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        onRefusal: (current) => ({ code: 'conflict', key: change.key, current }),
      };
    case 'place':
      return {
        item: { Put: { TableName: table, Item: { ...change.key, ...change.item } } },
        onRefusal: impossible('place'),
      };
    case 'lock':
      return {
        item: {
          Put: {
            TableName: table,
            Item: { ...change.key, type: 'lock', v: 1, owner: change.owner },
            ConditionExpression: 'attribute_not_exists(pk) OR #owner = :owner',
            ExpressionAttributeNames: { '#owner': 'owner' },
            ExpressionAttributeValues: { ':owner': change.owner },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        onRefusal: (current) => ({
          code: 'taken',
          name: change.name,
          owner: typeof current?.owner === 'string' ? current.owner : undefined,
        }),
      };
    case 'unlock':
      return {
        item: {
          Delete: {
            TableName: table,
            Key: change.key,
            ConditionExpression: 'attribute_not_exists(pk) OR #owner = :owner',
            ExpressionAttributeNames: { '#owner': 'owner' },
            ExpressionAttributeValues: { ':owner': change.owner },
          },
        },
        onRefusal: (current) => ({ code: 'conflict', key: change.key, current }),
      };
    case 'remove':
      return { item: { Delete: { TableName: table, Key: change.key } }, onRefusal: impossible('remove') };
    case 'check':
      return {
        item: {
          ConditionCheck: {
            TableName: table,
            Key: change.key,
            ConditionExpression: '#version = :expected',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':expected': change.expectedVersion },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        onRefusal: (current) => ({ code: 'conflict', key: change.key, current }),
      };
    case 'raise':
      return planRaise(table, change);
    default:
      return unreachable(change);
  }
};

const planAudit = (table: string, event: AuditEvent): Planned => ({
  item: {
    Put: {
      TableName: table,
      Item: {
        ...keys.auditEvent({ kind: event.rootKind, id: event.rootId }, event.at, event.id),
        type: 'auditEvent',
        v: 1,
        ...event,
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
  onRefusal: impossible('an audit event with a fresh id'),
});

const idempotencyKey = ({ subject, key, resultId }: Idempotency) =>
  keys.idempotency(subject, resultId.slice(0, resultId.indexOf('_')), key);

const planIdempotency = (table: string, idempotency: Idempotency, nowSeconds: number): Planned => ({
  item: {
    Put: {
      TableName: table,
      Item: {
        ...idempotencyKey(idempotency),
        type: 'idempotency',
        v: 1,
        resultId: idempotency.resultId,
        expiresAt: nowSeconds + IDEMPOTENCY_SECONDS,
      },
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  },
  onRefusal: (current) => ({ code: 'repeated', resultId: String(current?.resultId) }),
});

const RETRIED = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** The refusal that explains a cancelled transaction best: a repeated request before a conflict before a taken name. */
const refusalOf = (planned: readonly Planned[], thrown: TransactionCanceledException): CommitFailure | undefined => {
  const refusals = (thrown.CancellationReasons ?? []).flatMap((reason, index) => {
    const plan = planned[index];
    if (reason.Code !== 'ConditionalCheckFailed' || !plan) return [];
    return [plan.onRefusal(reason.Item ? unmarshall(reason.Item) : undefined)];
  });
  const order: readonly CommitFailure['code'][] = ['repeated', 'conflict', 'taken'];
  return order
    .map((code) => refusals.find((refusal) => refusal.code === code))
    .find((refusal) => refusal !== undefined);
};

const mayBeRetried = (thrown: unknown): boolean => {
  if (thrown instanceof TransactionCanceledException)
    return (thrown.CancellationReasons ?? []).some((reason) => RETRIED.has(reason.Code ?? ''));
  return (
    thrown instanceof Error &&
    ['TransactionInProgressException', 'ThrottlingException', 'ProvisionedThroughputExceededException'].includes(
      thrown.name,
    )
  );
};

/** Full jitter: at most 25 ms after the first attempt, at most 3,2 s after the eighth. */
const backoff = (system: System, attempt: number): Promise<void> => system.sleep(system.random() * 25 * 2 ** attempt);

/**
 * Writes a unit of work as one `TransactWriteItems`. Conflicts between transactions and throttling are retried with jitter under
 * one client token, so that an answer lost on the way does not write twice; a refused condition is returned as the failure it means.
 */
export const makeCommit =
  (table: Table, system: System): Commit =>
  async ({ changes, audit, idempotency }) => {
    const nowSeconds = Math.floor(Date.parse(system.now()) / 1000);
    const planned = [
      ...changes.map((change) => planChange(table.name, change)),
      ...audit.map((event) => planAudit(table.name, event)),
      ...(idempotency ? [planIdempotency(table.name, idempotency, nowSeconds)] : []),
    ];
    if (planned.length > MAXIMUM_ITEMS) throw new Error(`A transaction of ${planned.length} items must be a task`);
    const input = { TransactItems: planned.map((plan) => plan.item), ClientRequestToken: system.newId('txn') };
    for (let attempt = 0; ; attempt += 1) {
      try {
        await table.client.send(new TransactWriteCommand(input));
        return ok(undefined);
      } catch (thrown) {
        const refusal = thrown instanceof TransactionCanceledException ? refusalOf(planned, thrown) : undefined;
        if (refusal) return fail(refusal);
        if (!mayBeRetried(thrown) || attempt + 1 >= MAXIMUM_ATTEMPTS) throw thrown;
        await backoff(system, attempt);
      }
    }
  };
