import type { FieldError } from '../kernel/errors.ts';
import type { Role } from '../kernel/permissions.ts';
import type { Managed } from './may-manage.ts';

/** Without one of them nobody could let anybody else in. */
const LEADING_ROLES = ['promotor', 'programme-manager'] as const satisfies readonly Role[];
type Leading = Pick<Managed, 'roles' | 'active' | 'subject'>;
/** Of whom was only invited, nobody knows whether he or she ever comes. */
const leadingRolesOf = ({ roles, active, subject }: Leading): Role[] =>
  active && subject !== undefined ? LEADING_ROLES.filter((role) => roles.includes(role)) : [];

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
