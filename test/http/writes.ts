import {
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { vi } from 'vitest';

const WRITES = [BatchWriteCommand, DeleteCommand, PutCommand, TransactWriteCommand, UpdateCommand];

/** That somebody looked is written down of every look: no change of what is there. */
const isAccess = (command: unknown): boolean => JSON.stringify(command).includes('"rootKind":"access"');

/** Sees every write that a store carries out, whichever client sends it. */
export const watchWrites = () => {
  const sending = vi.spyOn(DynamoDBDocumentClient.prototype, 'send');
  return {
    /** Forgets what was written so far. */
    forget: (): void => void sending.mockClear(),
    /** What was written since, as commands. */
    written: (): unknown[] =>
      sending.mock.calls
        .map(([command]): unknown => command)
        .filter((command, index) => {
          const carriedOut = sending.mock.settledResults[index]?.type === 'fulfilled';
          return carriedOut && WRITES.some((kind) => command instanceof kind) && !isAccess(command);
        }),
    stop: (): void => sending.mockRestore(),
  };
};
