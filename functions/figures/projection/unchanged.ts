import { keys } from '../../platform/dynamo/keys.ts';
import type { Pointer } from './pointer.ts';
import type { TransactItem } from './totals.ts';

/** The condition that the pointer is still the one that was read. */
export const pointerCondition = (pointer: Pointer) =>
  pointer.version === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': pointer.version },
      };

/** A condition of every write of the projector: no rebuild began or ended since the pointer was read. */
export const pointerUnchanged = (table: string, pointer: Pointer): TransactItem => ({
  ConditionCheck: { TableName: table, Key: keys.projectionPointer(), ...pointerCondition(pointer) },
});
