import type { History, HistoryEntry } from '../../shared/audit/history.ts';
import type { RootReference } from '../../shared/audit/schema.ts';
import type { PeopleReader } from '../access/directory.ts';
import type { AuditRepository } from './repository.ts';

export type HistoryDependencies = { readonly repository: AuditRepository; readonly people: PeopleReader };

/**
 * What happened to a record, the newest first, a page at a time. Who did it is named when the directory of this store knows the
 * sign-in; of everyone else (the agency's people in a partnership, jobs) only the roles are shown.
 */
export const readHistory =
  ({ repository, people }: HistoryDependencies) =>
  async (root: RootReference, cursor?: string): Promise<History> => {
    const [{ events, nextCursor }, directory] = await Promise.all([repository.page(root, cursor), people.all()]);
    const names = new Map(directory.map(({ subject, name }) => [subject, name]));
    const entries = events.map(({ actor, decidedBy, ...event }): HistoryEntry => {
      const actorName = names.get(actor);
      const deciderName = decidedBy === undefined ? undefined : names.get(decidedBy);
      return {
        ...event,
        ...(actorName === undefined ? {} : { actorName }),
        ...(deciderName === undefined ? {} : { deciderName }),
      };
    });
    return { entries, ...(nextCursor === undefined ? {} : { nextCursor }) };
  };
