import { parseMembership } from '../../shared/kernel/permissions.ts';
import { log } from '../platform/logging.ts';
import type { AccessOf } from './given-access.ts';

/** The directory of people of one place: a partnership, or the agency. */
export type Directory = {
  readonly place: string;
  readonly accessOf: AccessOf;
};

/** What an active entry gives at its place. A role of the other side is no membership, whatever the entry says. */
const givenAt = async ({ place, accessOf }: Directory, subject: string): Promise<string[]> => {
  const given = await accessOf(subject);
  if (!given?.active) return [];
  return given.roles.map((role) => `${role}@${place}`).filter((text) => parseMembership(text) !== undefined);
};

/**
 * The memberships of a sign-in, over the directories of all places. A place that cannot be read gives nothing: whoever works elsewhere
 * still gets in there.
 */
export const membershipsOfSubject =
  (directories: readonly Directory[]) =>
  async (subject: string): Promise<string[]> => {
    const given = await Promise.allSettled(directories.map((directory) => givenAt(directory, subject)));
    return given.flatMap((outcome, index) => {
      if (outcome.status === 'fulfilled') return outcome.value;
      log.error('A directory of people could not be read', outcome.reason, { place: directories[index]?.place });
      return [];
    });
  };
export type MembershipsOf = ReturnType<typeof membershipsOfSubject>;
