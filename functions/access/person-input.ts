import type { Person, PersonInput } from '../../shared/access/schema.ts';
import type { FieldError } from '../../shared/kernel/errors.ts';
import type { MemberId } from '../../shared/kernel/ids.ts';
import type { Role } from '../../shared/kernel/permissions.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import type { PeopleRepository } from './repository.ts';

export type AccessDependencies = {
  readonly repository: PeopleRepository;
  readonly commit: Commit;
  readonly system: System;
  /** A partnership, or the agency. */
  readonly place: string;
  /** The roles that exist in this store: a partnership's or the agency's. */
  readonly roles: readonly Role[];
  /** Whether an organisation is a member of this partnership; the agency has none. */
  readonly memberExists: (id: MemberId) => Promise<boolean>;
};

/** What the shape of an entry cannot say: a role of the other side, a role named twice, a member that is not there, an administrator of none. */
export const inputErrors = async (
  { roles, memberExists }: Pick<AccessDependencies, 'roles' | 'memberExists'>,
  input: PersonInput,
): Promise<FieldError[]> => {
  const wrongRoles = input.roles.flatMap((role, index): FieldError[] => {
    const pointer = `/roles/${index}`;
    if (!roles.includes(role)) return [{ pointer, message: 'notInList' }];
    return input.roles.indexOf(role) < index ? [{ pointer, message: 'listedTwice' }] : [];
  });
  const { memberId } = input;
  if (memberId === undefined)
    return input.roles.includes('administrator')
      ? [...wrongRoles, { pointer: '/memberId', message: 'administratorOfMember' }]
      : wrongRoles;
  return (await memberExists(memberId)) ? wrongRoles : [...wrongRoles, { pointer: '/memberId', message: 'notInList' }];
};

/** A conflict carries the person as he or she stands now, so that both versions can be shown side by side. */
export const conflictWith = (current: Person | undefined) =>
  ({ code: 'conflict', ...(current ? { current } : {}) }) as const;

/** One sign-in belongs to one person of a store. */
export const SUBJECT_TAKEN = {
  code: 'alreadyExists',
  fields: [{ pointer: '/subject', message: 'subjectTaken' }],
} as const;
