import { putPerson, subjectLocks } from '../../../functions/access/repository.ts';
import { type Author, auditEvent, fieldChanges } from '../../../functions/audit/event.ts';
import { putMember } from '../../../functions/partnership/repository.ts';
import { PERSONAL_FIELDS, type Person, type PersonInput } from '../../../shared/access/schema.ts';
import { memberIdSchema, personIdSchema } from '../../../shared/kernel/ids.ts';
import type { Role } from '../../../shared/kernel/permissions.ts';
import { type Member, memberSchema } from '../../../shared/partnership/schema.ts';
import type { Account } from '../accounts.ts';
import type { InventedMember } from './invented-members.ts';
import type { Profile } from './profiles.ts';
import { type Stage, told } from './stage.ts';

/** Who set a place up, before anybody of it could. */
const FOUNDER: Author = { subject: 'system:demonstration', roles: [] };

/** Who reads English; everyone else reads Dutch. */
const ENGLISH_READERS = new Set([
  'coach@alfa+beta',
  'reader@beta',
  'finance@gamma',
  'analyst@agency',
  'auditor@agency',
]);
/** They look on the screen. Their colleagues want the mail of every quarter. */
const WITHOUT_MAIL = new Set(['coach@alfa+beta', 'quality-coach@agency']);

/** Enters an organisation of a partnership. */
export const enterMember = async (stage: Stage, said: InventedMember): Promise<Member> => {
  const { system } = stage.clock;
  const member = memberSchema.parse({ id: memberIdSchema.parse(system.newId('mbr')), ...said });
  const root = { kind: 'member', id: member.id } as const;
  const event = auditEvent(system, FOUNDER, {
    action: 'member.registered',
    root,
    changes: fieldChanges(undefined, member),
  });
  await told(stage.draft.commit({ changes: [putMember(member)], audit: [event] }));
  return member;
};

const enterPerson = async (stage: Stage, input: PersonInput): Promise<Person> => {
  const { system } = stage.clock;
  const person: Person = {
    ...input,
    reminderFrequency: 'daily',
    id: personIdSchema.parse(system.newId('per')),
    version: 1,
    updatedAt: system.now(),
  };
  const changes = fieldChanges(undefined, person, PERSONAL_FIELDS);
  const root = { kind: 'person', id: person.id } as const;
  const event = auditEvent(system, FOUNDER, { action: 'person.registered', root, changes });
  await told(
    stage.draft.commit({ changes: [putPerson(person, 'absent'), ...subjectLocks(undefined, person)], audit: [event] }),
  );
  return person;
};

/** The entry in the directory of somebody who can sign in. */
const accountHolder = ({ name, person, mail, roles }: Account, member: Member | undefined): PersonInput => ({
  subject: name,
  name: person,
  email: mail,
  roles: [...roles],
  ...(member ? { memberId: member.id } : {}),
  language: ENGLISH_READERS.has(name) ? 'en' : 'nl',
  mailFrequency: WITHOUT_MAIL.has(name) ? 'never' : 'quarterly',
  active: true,
});

/** A coach without an account: there to be in charge of trajectories. */
const colleague = (name: string, place: string, member: Member | undefined): PersonInput => {
  const mailName = name.toLowerCase().replace(' ', '.');
  return {
    subject: `${mailName}@${place}`,
    name,
    email: `${mailName}@${place}.example`,
    roles: ['coach'],
    ...(member ? { memberId: member.id } : {}),
    language: 'nl',
    mailFrequency: 'never',
    active: true,
  };
};

const worksAt = (place: string) => (account: Account) =>
  account.memberships.some((membership) => membership.endsWith(`@${place}`));

const isCoach = (roles: readonly Role[]): boolean => roles.includes('coach');

/** Enters everyone of a partnership: the promotor’s people, and coaches divided over all members. */
export const enterPartnershipPeople = async (
  stage: Stage,
  { partnershipId, colleagues }: Profile,
  { accounts, members }: { readonly accounts: readonly Account[]; readonly members: readonly Member[] },
): Promise<Person[]> => {
  const [promotor] = members;
  const coachesAt = (turn: number): Member | undefined => members[turn % members.length];
  const holders = accounts.filter(worksAt(partnershipId));
  const inputs = [
    ...holders.map((account, turn) => accountHolder(account, isCoach(account.roles) ? coachesAt(turn) : promotor)),
    ...colleagues.map((name, turn) => colleague(name, partnershipId, coachesAt(turn))),
  ];
  const people: Person[] = [];
  for (const input of inputs) people.push(await enterPerson(stage, input));
  return people;
};

/** Enters everyone of the agency. */
export const enterAgencyPeople = async (stage: Stage, accounts: readonly Account[], agency: string): Promise<void> => {
  for (const account of accounts.filter(worksAt(agency))) await enterPerson(stage, accountHolder(account, undefined));
};
