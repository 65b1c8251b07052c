import type { Person } from '../../../shared/access/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import { sha256 } from '../../platform/storage/canonical-json.ts';
import { type AccessDependencies, conflictWith } from '../person-input.ts';
import { putPerson, subjectLocks } from '../repository.ts';

type AcceptDependencies = Pick<AccessDependencies, 'repository' | 'commit' | 'system'>;

const notNow = (reason: string) => ({ code: 'notAllowedNow', reason }) as const satisfies Failure;
const OF_NO_USE = notNow('invitationOfNoUse');

/** Whom the link invites, while it does; one that was used by the same sign-in is fine. */
const findInvited = async (
  { repository, system }: AcceptDependencies,
  subject: string,
  secret: string,
): Promise<Result<Person, Failure>> => {
  const link = await repository.invitationLink(sha256(secret));
  const person = link && (await repository.person(link.personId));
  if (!person?.active) return fail(OF_NO_USE);
  if (person.subject === subject) return ok(person);
  const { invitation } = person;
  if (person.subject !== undefined || invitation?.deliveryId !== link?.deliveryId) return fail(OF_NO_USE);
  return invitation && invitation.expiresAt >= system.now() ? ok(person) : fail(notNow('invitationExpired'));
};

/**
 * Ties the sign-in of whoever has the link to the entry that it was sent for. The link is the proof, and the subject of the token what is
 * kept: a mail address that an identity provider tells proves nothing.
 */
export const acceptInvitation =
  (dependencies: AcceptDependencies) =>
  async (author: Author, secret: string): Promise<Result<Person, Failure>> => {
    const { commit, system } = dependencies;
    const { subject } = author;
    const found = await findInvited(dependencies, subject, secret);
    if (!found.ok || found.value.subject === subject) return found;
    const { invitation: _, ...before } = found.value;
    const now = system.now();
    const after: Person = { ...before, subject, joinedAt: now, version: before.version + 1, updatedAt: now };
    const event = auditEvent(system, author, {
      action: 'person.joined',
      root: { kind: 'person', id: after.id },
      changes: [{ field: 'subject', personal: true }],
    });
    const committed = await commit({
      changes: [putPerson(after, before.version), ...subjectLocks(before, after)],
      audit: [event],
    });
    if (committed.ok) return ok(after);
    if (committed.error.code === 'taken') return fail({ code: 'alreadyExists', reason: 'alreadyInDirectory' });
    return fail(conflictWith(undefined));
  };
