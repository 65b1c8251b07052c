import type { AuditEvent, RootReference } from '../../shared/audit/schema.ts';
import type { AuditRepository } from './repository.ts';

/** Everything that the history says of one record, the oldest first. For records with a short history: a settlement, not a company. */
export const wholeTrail = async ({ page }: AuditRepository, root: RootReference): Promise<AuditEvent[]> => {
  const events: AuditEvent[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(root, cursor);
    events.push(...next.events);
    cursor = next.nextCursor;
  } while (cursor !== undefined);
  return events.toReversed();
};
