import type { FieldError } from '../kernel/errors.ts';
import type { Role } from '../kernel/permissions.ts';
import type { Person } from './schema.ts';

/** What counts of an entry for who may manage it. */
export type Managed = Pick<Person, 'roles' | 'memberId' | 'active' | 'subject'>;

/** Who acts: the roles that the token gives here, and the own entry in the directory when there is one. */
export type Manager = {
  readonly roles: readonly Role[];
  readonly entry: Pick<Person, 'id' | 'memberId'> | undefined;
};

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

/** Without one of them nobody could let anybody else in. */
export const LEADING_ROLES = ['promotor', 'programme-manager'] as const satisfies readonly Role[];
type Leading = Pick<Managed, 'roles' | 'active' | 'subject'>;
/** Of whom was only invited, nobody knows whether he or she ever comes. */
const leadingRolesOf = ({ roles, active, subject }: Leading): Role[] =>
  active && subject !== undefined ? LEADING_ROLES.filter((role) => roles.includes(role)) : [];

const reachesOf = ({ roles }: Manager): Reach[] =>
  roles.flatMap((role) => {
    const reach = REACHES[role];
    return reach ? [reach] : [];
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
  return after.roles.flatMap((role, index) =>
    given.has(role) ? [] : [{ pointer: `/roles/${index}`, message: 'notYourRoleToGive' }],
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
 * Nobody gives to the own entry what he or she may give only while standing in for somebody: it would outlast that. `own` is who acts
 * without those roles.
 */
export const ownGainErrors = (own: Manager, before: Managed, after: Managed): FieldError[] => {
  const given = rolesToGive(own, after);
  const message = 'notAsDeputy';
  return [
    ...after.roles.flatMap((role, index) =>
      before.roles.includes(role) || given.has(role) ? [] : [{ pointer: `/roles/${index}`, message }],
    ),
    ...(before.memberId === after.memberId || mayManage(own, after) ? [] : [{ pointer: '/memberId', message }]),
  ];
};

/** The leading roles that a change takes from somebody: it goes over all who lead. */
export const leadTaken = (before: Leading, after: Leading): Role[] => {
  const kept = leadingRolesOf(after);
  return leadingRolesOf(before).filter((role) => !kept.includes(role));
};

/** The last active promotor, and the last programme manager, stays. */
export const lastLeadErrors = (before: Leading, after: Leading, others: readonly Leading[]): FieldError[] => {
  const isLast = leadTaken(before, after).some((role) => !others.some((other) => leadingRolesOf(other).includes(role)));
  return isLast ? [{ pointer: after.active ? '/roles' : '/active', message: 'lastLead' }] : [];
};
