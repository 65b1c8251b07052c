import type { CertifiedAmount } from '../../shared/finance/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { TaskId } from '../../shared/kernel/ids.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import type { MayChange } from '../programme/may-change.ts';
import { putCertifiedAmount } from './certified/repository.ts';
import { type LedgerDependencies, writeEntry } from './ledger.ts';

type Dependencies = Pick<LedgerDependencies, 'commit' | 'system'> & { readonly mayChange: MayChange };

/**
 * Writes a certified amount, with its trace in the history of the takeover; one that is there already stays as it is. Errors: why it may not be
 * written any more, where a settlement was prepared since the file was checked (`settlementStands`).
 */
export const writeAmountTakenOver =
  ({ mayChange, ...dependencies }: Dependencies, task: TaskId) =>
  async (author: Author, entry: CertifiedAmount): Promise<Result<void, Failure>> => {
    const written = await writeEntry(dependencies)(author, {
      entry,
      put: putCertifiedAmount,
      action: 'certifiedAmount.takenOver',
      root: { kind: 'task', id: task },
      mayChange,
    });
    return !written.ok && written.error.code === 'conflict' ? ok(undefined) : written;
  };
