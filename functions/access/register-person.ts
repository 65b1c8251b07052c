import { PERSONAL_FIELDS, type Person, type PersonInput } from '../../shared/access/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type PersonId, personIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { checkNew } from './managing.ts';
import { type AccessDependencies, conflictWith, SUBJECT_TAKEN } from './person-input.ts';
import { putPerson, subjectLocks } from './repository.ts';

/**
 * Enters someone in the directory of a store, so that mails find a reader and the history a name. Somebody without a
 * sign-in is entered to be invited. The same request sent again gives the same person.
 */
export const registerPerson =
  (dependencies: AccessDependencies) =>
  async (author: Author, input: PersonInput, idempotencyKey?: string): Promise<Result<PersonId, Failure>> => {
    const { commit, system } = dependencies;
    const checked = await checkNew(dependencies, author, input);
    if (!checked.ok) return checked;
    const id = personIdSchema.parse(system.newId('per'));
    const person: Person = { ...input, reminderFrequency: 'daily', id, version: 1, updatedAt: system.now() };
    const changes = fieldChanges(undefined, person, PERSONAL_FIELDS);
    const committed = await commit({
      changes: [putPerson(person, 'absent'), ...subjectLocks(undefined, person)],
      audit: [auditEvent(system, author, { action: 'person.registered', root: { kind: 'person', id }, changes })],
      ...(idempotencyKey === undefined
        ? {}
        : { idempotency: { subject: author.subject, key: idempotencyKey, resultId: id } }),
    });
    if (committed.ok) return ok(id);
    switch (committed.error.code) {
      case 'repeated':
        return ok(personIdSchema.parse(committed.error.resultId));
      case 'taken':
        return fail(SUBJECT_TAKEN);
      case 'conflict':
        return fail(conflictWith(undefined));
    }
  };
