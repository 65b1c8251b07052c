import type { Target, TargetInput } from '../../shared/partnership/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import type { Table } from '../platform/dynamo/client.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { closingRepository } from './closing/repository.ts';
import { partnershipRepository, putTarget } from './repository.ts';

/** What a takeover reads of the partnership. */
export const partnershipForTakeover = (table: Table) => {
  const { target, members } = partnershipRepository(table);
  return { target, members, extension: closingRepository(table).extension };
};
export type PartnershipForTakeover = ReturnType<typeof partnershipForTakeover>;

type Taken = { readonly period: number; readonly target: Omit<TargetInput, 'reason'> };

/** Writes the target that the agency approved earlier, where there is none: one that it set here itself stays. */
export const writeTargetTakenOver =
  ({ commit, system }: { readonly commit: Commit; readonly system: System }) =>
  async (author: Author, { period, target: input }: Taken): Promise<void> => {
    const target: Target = { ...input, yearly: [...input.yearly], period, version: 1, updatedAt: system.now() };
    const root = { kind: 'target', id: String(period) } as const;
    await commit({
      changes: putTarget(target, 'absent'),
      audit: [
        auditEvent(system, author, { action: 'target.takenOver', root, changes: fieldChanges(undefined, target) }),
      ],
    });
  };
