import {
  type ChangedPerson,
  PERSONAL_FIELDS,
  type Person,
  type PersonInput,
  type PreferenceInput,
} from '../../shared/access/schema.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import type { Change, CommitFailure } from '../platform/dynamo/changes.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { checkChange } from './managing.ts';
import { type AccessDependencies, conflictWith, SUBJECT_TAKEN } from './person-input.ts';
import { putPerson, subjectLocks } from './repository.ts';

type Rewrite = {
  readonly before: Person;
  readonly expectedVersion: number;
  readonly input: PersonInput & Pick<PreferenceInput, 'reminderFrequency'>;
  readonly besides?: readonly Change[];
  readonly reason?: string | undefined;
};

/** The person as a refused transaction gave him or her back; nothing when it was about who leads. */
const standingIn = (
  repository: AccessDependencies['repository'],
  { key, current }: CommitFailure & { code: 'conflict' },
): Person | undefined => (current && key.pk === keys.peoplePartition() ? repository.parse(current) : undefined);

const keptSubject = ({ subject }: Person): Pick<Person, 'subject'> => (subject === undefined ? {} : { subject });
/** What nobody enters. An invitation was sent to one address, of somebody who works here: with another one, it is of no use any more. */
const keptOf = (
  { joinedAt, invitation, email }: Person,
  after: Pick<PersonInput, 'email' | 'active' | 'subject'>,
): Pick<Person, 'joinedAt' | 'invitation'> => {
  const holds = after.active && after.email === email && after.subject === undefined;
  return {
    ...(joinedAt === undefined ? {} : { joinedAt }),
    ...(invitation && holds ? { invitation } : {}),
  };
};

/** Writes a person over the version that was read; of personal fields the history keeps only that they changed. */
const rewrite = async (
  { repository, commit, system }: AccessDependencies,
  author: Author,
  action: string,
  { before, expectedVersion, input, besides = [], reason }: Rewrite,
): Promise<Result<PersonId, Failure>> => {
  if (before.version !== expectedVersion) return fail(conflictWith(before));
  const { id } = before;
  const reminderFrequency = input.reminderFrequency ?? before.reminderFrequency;
  const after: Person = {
    ...keptOf(before, input),
    ...input,
    reminderFrequency,
    id,
    version: before.version + 1,
    updatedAt: system.now(),
  };
  const changes = fieldChanges(before, after, PERSONAL_FIELDS);
  const committed = await commit({
    changes: [putPerson(after, expectedVersion), ...subjectLocks(before, after), ...besides],
    audit: [auditEvent(system, author, { action, root: { kind: 'person', id }, changes, reason })],
  });
  if (committed.ok) return ok(id);
  if (committed.error.code === 'taken') return fail(SUBJECT_TAKEN);
  return fail(conflictWith(committed.error.code === 'conflict' ? standingIn(repository, committed.error) : undefined));
};

/** Changes someone's entry over the version that the reader saw. Who leaves is made inactive: the history keeps the name. */
export const changePerson =
  (dependencies: AccessDependencies) =>
  async (
    author: Author,
    { id, expectedVersion }: { readonly id: PersonId; readonly expectedVersion: number },
    { reason, ...entered }: ChangedPerson,
  ): Promise<Result<PersonId, Failure>> => {
    const before = await dependencies.repository.person(id);
    if (!before) return fail({ code: 'notFound' });
    const input = { ...entered, ...(entered.subject === undefined ? keptSubject(before) : {}) };
    const checked = await checkChange(dependencies, author, { before, input });
    if (!checked.ok) return checked;
    const isLetGo = before.active && !input.active;
    if (isLetGo && reason === undefined) return fail(invalidField('/reason', 'required'));
    return rewrite(dependencies, author, 'person.changed', {
      before,
      expectedVersion,
      input,
      besides: checked.value,
      reason,
    });
  };

/** What someone decides about the mails to him- or herself. Needs an entry in the directory, which a coordinator makes. */
export const setPreferences =
  (dependencies: AccessDependencies) =>
  async (author: Author, expectedVersion: number, preferences: PreferenceInput): Promise<Result<PersonId, Failure>> => {
    const before = await dependencies.repository.personOfSubject(author.subject);
    if (!before) return fail({ code: 'notFound', reason: 'notInDirectory' });
    const { invitation: _, ...standing } = before;
    const input = { ...standing, ...preferences };
    return rewrite(dependencies, author, 'person.preferencesSet', { before, expectedVersion, input });
  };
