import { registerPerson } from '../../functions/access/register-person.ts';
import { peopleRepository } from '../../functions/access/repository.ts';
import { type Person, type PersonInput, personInputSchema } from '../../shared/access/schema.ts';
import { type MemberId, memberIdSchema } from '../../shared/kernel/ids.ts';
import { AGENCY_ROLES, PARTNERSHIP_ROLES } from '../../shared/kernel/permissions.ts';
import type { Store } from '../support/store.ts';

export const COORDINATOR = { subject: 'coordinator@alfa', roles: ['coordinator@alfa'] };
export const MEMBER: MemberId = memberIdSchema.parse('mbr_01J00000000000000000000001');

export const accessDependencies = (store: Store) => ({
  repository: peopleRepository(store.table),
  commit: store.commit,
  system: store.system,
  place: store.name,
  roles: store.name === 'agency' ? AGENCY_ROLES : PARTNERSHIP_ROLES,
  memberExists: async (id: MemberId) => id === MEMBER,
});

export const personInput = (overrides: Partial<PersonInput> = {}): PersonInput =>
  personInputSchema.parse({
    subject: 'coach@alfa',
    name: 'Cato Alfaerts',
    email: 'cato@alfa.example',
    roles: ['coach'],
    language: 'nl',
    mailFrequency: 'quarterly',
    ...overrides,
  });

/** Who may enter anybody: the promotor, or the agency's programme manager. */
export const leadOf = (store: Store) => {
  const lead = store.name === 'agency' ? 'programme-manager@agency' : `promotor@${store.name}`;
  return { subject: lead, roles: [lead] };
};

/** Enters someone in the directory of a store. */
export const enter = async (store: Store, overrides: Partial<PersonInput> = {}): Promise<Person> => {
  const dependencies = accessDependencies(store);
  const entered = await registerPerson(dependencies)(leadOf(store), personInput(overrides));
  const person = entered.ok ? await dependencies.repository.person(entered.value) : undefined;
  if (!person) throw new Error(`Not entered: ${JSON.stringify(entered)}`);
  return person;
};
