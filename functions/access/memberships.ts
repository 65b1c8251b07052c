import { setTimeout as passed } from 'node:timers/promises';
import { parseMembership } from '../../shared/kernel/permissions.ts';
import { log } from '../platform/logging.ts';
import type { AccessOf, GivenAccess } from './given-access.ts';

/** The directory of people of one place: a partnership, or the agency. */
export type Directory = {
  readonly place: string;
  readonly accessOf: AccessOf;
};

/** What an active entry gives at its place, on AWS and on a laptop. A role of the other side is no membership, whatever the entry says. */
export const membershipsGiven = (place: string, given: GivenAccess | undefined): string[] =>
  given?.active
    ? given.roles.map((role) => `${role}@${place}`).filter((text) => parseMembership(text) !== undefined)
    : [];

/** Cognito waits five seconds for its trigger, and then lets nobody in. */
const PATIENCE_MILLISECONDS = 3000;

const givenAt = async ({ place, accessOf }: Directory, subject: string, patience: number): Promise<string[]> => {
  const tooLate = passed(patience, undefined, { ref: false }).then(() =>
    Promise.reject(new Error('No answer in time')),
  );
  return membershipsGiven(place, await Promise.race([accessOf(subject), tooLate]));
};

/**
 * The memberships of a sign-in, over the directories of all places. A place that cannot be read, or not in time, gives nothing: whoever works
 * elsewhere still gets in there.
 */
export const membershipsOfSubject =
  (directories: readonly Directory[], patience = PATIENCE_MILLISECONDS) =>
  async (subject: string): Promise<string[]> => {
    const given = await Promise.allSettled(directories.map((directory) => givenAt(directory, subject, patience)));
    return given.flatMap((outcome, index) => {
      if (outcome.status === 'fulfilled') return outcome.value;
      log.error('A directory of people could not be read', outcome.reason, { place: directories[index]?.place });
      return [];
    });
  };
export type MembershipsOf = ReturnType<typeof membershipsOfSubject>;
