import type { CertifiedAmount } from '../../shared/finance/schema.ts';
import type { TaskId } from '../../shared/kernel/ids.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { putCertifiedAmount } from './certified/repository.ts';

/** Writes a certified amount, with its trace in the history of the takeover; one that is there already stays as it is. */
export const writeAmountTakenOver =
  ({ commit, system }: { readonly commit: Commit; readonly system: System }, task: TaskId) =>
  async (author: Author, amount: CertifiedAmount): Promise<void> => {
    const changes = fieldChanges(undefined, amount);
    const event = auditEvent(system, author, {
      action: 'certifiedAmount.takenOver',
      root: { kind: 'task', id: task },
      changes,
    });
    await commit({ changes: [putCertifiedAmount(amount)], audit: [event] });
  };
