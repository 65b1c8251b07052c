import type { Person } from '../access/schema.ts';
import type { Role } from '../kernel/permissions.ts';

/**
 * Who gets the quarterly summary whatever he or she chose. The promotor is liable for the whole towards the agency (P:134-135) and the
 * coordinator steers by the target; at the agency the programme manager decides on what is behind. All others choose.
 */
export const SUMMARY_MANDATORY_ROLES: readonly Role[] = ['promotor', 'coordinator', 'programme-manager'];

export const isSummaryMandatory = (roles: readonly Role[]): boolean =>
  roles.some((role) => SUMMARY_MANDATORY_ROLES.includes(role));

export const getsSummary = ({
  active,
  roles,
  mailFrequency,
}: Pick<Person, 'active' | 'roles' | 'mailFrequency'>): boolean =>
  active && (isSummaryMandatory(roles) || mailFrequency === 'quarterly');
