import { lastLeadErrors, leadTaken } from '../../shared/access/last-lead.ts';
import {
  givingErrors,
  type Manager,
  mayManage,
  ownAccessErrors,
  ownGainErrors,
} from '../../shared/access/may-manage.ts';
import type { Person, PersonInput } from '../../shared/access/schema.ts';
import type { Failure, FieldError } from '../../shared/kernel/errors.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import { type AccessDependencies, inputErrors } from './person-input.ts';
import { raiseLeadRegister } from './repository.ts';

const NOT_YOUR_PERSON = { code: 'forbidden', reason: 'notYourPerson' } as const satisfies Failure;

type Acting = Manager & { readonly entry: Person | undefined };

/**
 * Who acts here: the roles that the token gives in this store, and the own entry in its directory. Whoever was let go decides nothing any
 * more about others, also as long as the token lasts: what is decided would outlast it.
 */
export const managerOf = async (
  { repository, roles, place }: Pick<AccessDependencies, 'repository' | 'roles' | 'place'>,
  author: Author,
): Promise<Acting> => {
  const entry = await repository.personOfSubject(author.subject);
  const isLetGo = entry?.active === false;
  return { roles: isLetGo ? [] : roles.filter((role) => author.roles.includes(`${role}@${place}`)), entry };
};

/** What is wrong with a new entry, or with what it would give. */
export const checkNew = async (
  dependencies: AccessDependencies,
  author: Author,
  input: PersonInput,
): Promise<Result<void, Failure>> => {
  const wrong = await inputErrors(dependencies, input);
  const fields = wrong.length > 0 ? wrong : givingErrors(await managerOf(dependencies, author), input);
  return fields.length > 0 ? fail({ code: 'invalid', fields }) : ok(undefined);
};

/** Decided over all who lead: of two promotors who let each other go at the same time, one stays. */
const withoutLastLead = async (
  { repository }: Pick<AccessDependencies, 'repository'>,
  before: Person,
  input: PersonInput,
): Promise<Result<Change[], Failure>> => {
  if (leadTaken(before, input).length === 0) return ok([]);
  const version = await repository.leadRegister();
  const others = (await repository.people()).filter(({ id }) => id !== before.id);
  const fields = lastLeadErrors(before, input, others);
  return fields.length > 0 ? fail({ code: 'invalid', fields }) : ok([raiseLeadRegister(version)]);
};

/** An entry that somebody may manage. */
export const findManaged = async (
  dependencies: AccessDependencies,
  author: Author,
  id: PersonId,
): Promise<Result<Person, Failure>> => {
  const person = await dependencies.repository.person(id);
  if (!person) return fail({ code: 'notFound' });
  return mayManage(await managerOf(dependencies, author), person) ? ok(person) : fail(NOT_YOUR_PERSON);
};

/** What may not be made of an entry; of the own one least of all. */
const changeErrors = (manager: Acting, before: Person, after: PersonInput): FieldError[] => {
  const giving = givingErrors(manager, after);
  if (manager.entry?.id !== before.id) return giving;
  const gained = giving.length > 0 ? giving : ownGainErrors(manager, before, after);
  return [...ownAccessErrors(before, after), ...gained];
};

/** Whether somebody may make this of an entry; what must be written besides, when it takes a leading role away. */
export const checkChange = async (
  dependencies: AccessDependencies,
  author: Author,
  { before, input }: { readonly before: Person; readonly input: PersonInput },
): Promise<Result<Change[], Failure>> => {
  const manager = await managerOf(dependencies, author);
  if (!mayManage(manager, before)) return fail(NOT_YOUR_PERSON);
  const wrong = await inputErrors(dependencies, input);
  const fields = wrong.length > 0 ? wrong : changeErrors(manager, before, input);
  return fields.length > 0 ? fail({ code: 'invalid', fields }) : withoutLastLead(dependencies, before, input);
};
