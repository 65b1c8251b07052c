import {
  isOfOwnMember,
  type Managed,
  type Manager,
  managesOwnMemberOnly,
  mayManage,
  rolesToGive,
} from '../access/may-manage.ts';
import type { FieldError } from '../kernel/errors.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Role } from '../kernel/permissions.ts';
import { isCarried } from './roles-on-day.ts';

/** What counts of an entry for who stands in for whom. */
type Entered = Managed & { readonly id: PersonId };

const isSelf = ({ entry }: Manager, { id }: Pick<Entered, 'id'>): boolean => entry?.id === id;

/** Whether somebody may name who stands in for this person: whoever manages the entry, and everybody for him- or herself. */
export const mayNameFor = (own: Manager, absent: Pick<Entered, 'id' | 'roles' | 'memberId'>): boolean =>
  isSelf(own, absent) || mayManage(own, absent);

/** Of the absent person's roles, those that the one who names could give to this deputy: no more goes along. */
export const rolesGoingAlong = (own: Manager, absent: Entered, deputy: Entered): Role[] => {
  const given = rolesToGive(own, deputy);
  return absent.roles.filter((role) => given.has(role));
};

const problemOf = (own: Manager, absent: Entered, deputy: Entered | undefined): string | undefined => {
  if (!deputy?.active || deputy.subject === undefined) return 'notInList';
  if (deputy.id === absent.id) return 'samePerson';
  if (!isSelf(own, absent) && managesOwnMemberOnly(own) && !isOfOwnMember(own, deputy)) return 'notYourMember';
  if (!absent.roles.every((role) => isCarried(role, absent, deputy))) return 'deputyOfOtherMember';
  const goingAlong = rolesGoingAlong(own, absent, deputy);
  const lacks = absent.roles.some((role) => !goingAlong.includes(role) && !deputy.roles.includes(role));
  return lacks ? 'deputyWithoutRole' : undefined;
};

/**
 * What is wrong with somebody as a deputy. Every role of the absent person must be one that the deputy has already, or that the one who names
 * could give to him or her: so a coach finds a fellow coach, a controller a fellow controller, and a promotor whoever works at the same member.
 */
export const deputyErrors = (own: Manager, absent: Entered, deputy: Entered | undefined): FieldError[] => {
  const message = problemOf(own, absent, deputy);
  return message === undefined ? [] : [{ pointer: '/deputy', message }];
};
