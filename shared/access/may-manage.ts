import type { FieldError } from '../kernel/errors.ts';
import type { Role } from '../kernel/permissions.ts';
import type { Person } from './schema.ts';

/** What counts of an entry for who may manage it. */
export type Managed = Pick<Person, 'roles' | 'memberId' | 'active' | 'subject'>;

/**
 * Who acts: the roles that the token gives here, and the own entry in the directory when there is one. Roles that the entry has not are
 * those of somebody for whom this person stands in.
 */
export type Manager = {
  readonly roles: readonly Role[];
  readonly entry: Pick<Person, 'id' | 'memberId' | 'roles'> | undefined;
};

const isOwn = ({ entry }: Manager, role: Role): boolean => entry === undefined || entry.roles.includes(role);

/** The same without the roles by which somebody only stands in for another: what lasts longer than that is not decided by them. */
export const byOwnRoles = (manager: Manager): Manager => ({
  ...manager,
  roles: manager.roles.filter((role) => isOwn(manager, role)),
});

/** Which roles somebody may give and take, and whether only among people of the own member. */
type Reach = { readonly roles: readonly Role[]; readonly among: 'all' | 'ownMember' };

// Named here, not taken from the matrix: a form loads this without the schema library. The tests hold them against it.
const OF_A_MEMBER: readonly Role[] = ['coach', 'finance', 'reader'];
const BELOW_THE_PROMOTOR: readonly Role[] = ['coordinator', 'administrator', ...OF_A_MEMBER];
const OF_THE_AGENCY: readonly Role[] = [
  'programme-manager',
  'project-officer',
  'controller',
  'quality-coach',
  'analyst',
  'auditor',
];

/**
 * The promotor manages everybody of the partnership, a coordinator everybody but promotors, an administrator the people of the own member,
 * of whom none may let others in; at the agency the programme manager does. Whoever is not named here manages nobody.
 */
const REACHES: { readonly [Manages in Role]?: Reach } = {
  promotor: { roles: ['promotor', ...BELOW_THE_PROMOTOR], among: 'all' },
  coordinator: { roles: BELOW_THE_PROMOTOR, among: 'all' },
  administrator: { roles: OF_A_MEMBER, among: 'ownMember' },
  'programme-manager': { roles: OF_THE_AGENCY, among: 'all' },
};

/** The same as if every role stood in the own entry. */
const asInCharge = ({ roles, entry }: Manager): Manager => ({ roles, entry: entry && { ...entry, roles: [...roles] } });

/** What letting others in gives stays: in the place of somebody else, it is not given to whoever could then let in others. */
const asDeputy = ({ roles, among }: Reach): Reach => ({ roles: roles.filter((role) => !REACHES[role]), among });

const reachesOf = (manager: Manager): Reach[] =>
  manager.roles.flatMap((role) => {
    const reach = REACHES[role];
    if (!reach) return [];
    return [isOwn(manager, role) ? reach : asDeputy(reach)];
  });

/** Whether somebody is of the same member as who acts: who is of none is of nobody's. */
export const isOfOwnMember = ({ entry }: Manager, { memberId }: Pick<Managed, 'memberId'>): boolean =>
  memberId !== undefined && memberId === entry?.memberId;

const isAmong = ({ among }: Reach, manager: Manager, person: Pick<Managed, 'memberId'>): boolean => {
  switch (among) {
    case 'all':
      return true;
    case 'ownMember':
      return isOfOwnMember(manager, person);
  }
};

/** The roles that somebody may give to a person of that member, or of none. */
export const rolesToGive = (manager: Manager, person: Pick<Managed, 'memberId'>): ReadonlySet<Role> =>
  new Set(
    reachesOf(manager)
      .filter((reach) => isAmong(reach, manager, person))
      .flatMap(({ roles }) => roles),
  );

/** Whether somebody may change this entry at all: every role that it has is one that he or she could give. */
export const mayManage = (manager: Manager, person: Pick<Managed, 'roles' | 'memberId'>): boolean => {
  const given = rolesToGive(manager, person);
  return given.size > 0 && person.roles.every((role) => given.has(role));
};

/** Whether somebody is held to the people of one member. */
export const managesOwnMemberOnly = (manager: Manager): boolean => {
  const reaches = reachesOf(manager);
  return reaches.length > 0 && reaches.every(({ among }) => among === 'ownMember');
};

/** What may not be asked of an entry: another member's, or a role that is not one's own to give. */
export const givingErrors = (manager: Manager, after: Pick<Managed, 'roles' | 'memberId'>): FieldError[] => {
  const given = rolesToGive(manager, after);
  if (given.size === 0) return [{ pointer: '/memberId', message: 'notYourMember' }];
  const ofAbsent = rolesToGive(asInCharge(manager), after);
  return after.roles.flatMap((role, index) =>
    given.has(role)
      ? []
      : [{ pointer: `/roles/${index}`, message: ofAbsent.has(role) ? 'notAsDeputy' : 'notYourRoleToGive' }],
  );
};

/** Nobody takes away the own access: that is for somebody else to do. The rest of the own entry may change. */
export const ownAccessErrors = (before: Managed, after: Managed): FieldError[] => {
  const refused = (pointer: string): FieldError => ({ pointer, message: 'ownAccess' });
  return [
    ...(before.active && !after.active ? [refused('/active')] : []),
    ...(before.roles.every((role) => after.roles.includes(role)) ? [] : [refused('/roles')]),
    ...(before.subject === after.subject ? [] : [refused('/subject')]),
  ];
};

/**
 * Nobody gives to the own entry what he or she may give only while standing in for somebody: it would outlast that. Nor does a deputy move to
 * another member: a role that is carried within one would be used for the other, until the token ends.
 */
export const ownGainErrors = (manager: Manager, before: Managed, after: Managed): FieldError[] => {
  const own = byOwnRoles(manager);
  const given = rolesToGive(own, after);
  const standsIn = own.roles.length < manager.roles.length;
  return [
    ...after.roles.flatMap((role, index) =>
      before.roles.includes(role) || given.has(role) ? [] : [{ pointer: `/roles/${index}`, message: 'notAsDeputy' }],
    ),
    ...(standsIn && before.memberId !== after.memberId ? [{ pointer: '/memberId', message: 'movesAsDeputy' }] : []),
  ];
};
