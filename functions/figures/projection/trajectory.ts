import type { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { TrajectoryId } from '../../../shared/kernel/ids.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { TrajectoryListRow } from '../../../shared/trajectory/list.ts';
import { AGAIN } from '../../platform/decide-again.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { generationsOf, type Pointer, readPointer } from './pointer.ts';
import { lostRace, untilWritten } from './race.ts';
import { readSequence } from './sequence.ts';
import { pointerUnchanged } from './unchanged.ts';

type Row = { readonly sequence: number; readonly list: TrajectoryListRow };

/** Reads a trajectory as it is now, and works out its row. The sequence is read first: the rest is at least as new as it says. */
export const trajectoryRowOf = async (
  dependencies: ProjectionDependencies,
  id: TrajectoryId,
  rules: ProgrammeRules,
): Promise<Row | undefined> => {
  const sequence = await readSequence(dependencies.table, { kind: 'trajectory', id });
  const list = await dependencies.readTrajectoryRow(id, rules);
  return list && { sequence, list };
};

const isOlderRow = (thrown: TransactionCanceledException): boolean =>
  thrown.CancellationReasons?.[1]?.Code === 'ConditionalCheckFailed' && thrown.CancellationReasons[0]?.Code === 'None';

/** True when the row is there, in this version or a newer one. */
const writeGeneration = async (
  { table }: ProjectionDependencies,
  pointer: Pointer,
  generation: number,
  row: Row,
): Promise<boolean> => {
  try {
    await table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          pointerUnchanged(table.name, pointer),
          {
            Put: {
              TableName: table.name,
              Item: { ...keys.trajectoryRow(generation, row.list.id), type: 'trajectoryRow', v: 1, ...row },
              ConditionExpression: 'attribute_not_exists(pk) OR #sequence < :sequence',
              ExpressionAttributeNames: { '#sequence': 'sequence' },
              ExpressionAttributeValues: { ':sequence': row.sequence },
            },
          },
        ],
      }),
    );
    return true;
  } catch (thrown) {
    if (lostRace(thrown)) return isOlderRow(thrown);
    throw thrown;
  }
};

/** Brings the line of a trajectory in the list up to what the trajectory is now. Its companies' rows follow their own sequence. */
export const projectTrajectory =
  (dependencies: ProjectionDependencies) =>
  async (id: TrajectoryId): Promise<void> => {
    const rules = await dependencies.rulesOn(dayOf(dependencies.system.now()));
    return untilWritten(dependencies, async () => {
      const pointer = await readPointer(dependencies.table);
      const row = await trajectoryRowOf(dependencies, id, rules);
      if (!row) return;
      const written = await Promise.all(
        generationsOf(pointer).map((generation) => writeGeneration(dependencies, pointer, generation, row)),
      );
      return written.every(Boolean) ? undefined : AGAIN;
    });
  };
