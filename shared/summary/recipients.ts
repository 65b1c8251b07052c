import type { Person } from '../access/schema.ts';
import type { Quarter } from '../kernel/dates.ts';
import type { Role } from '../kernel/permissions.ts';

/**
 * Who gets the quarterly summaries whatever he or she chose. The promotor is liable for the whole towards the agency (P:134-135) and the
 * coordinator steers by the target; at the agency the programme manager decides on what is behind. All others choose.
 */
export const SUMMARY_MANDATORY_ROLES: readonly Role[] = ['promotor', 'coordinator', 'programme-manager'];

export const isSummaryMandatory = (roles: readonly Role[]): boolean =>
  roles.some((role) => SUMMARY_MANDATORY_ROLES.includes(role));

const isLastOfYear = (quarter: Quarter): boolean => quarter.endsWith('Q4');

/** Whether somebody gets the summary of a quarter; who wants it once a year gets that of the last one. */
export const getsSummary = (
  {
    active,
    roles,
    mailFrequency,
  }: Readonly<Pick<Person, 'active' | 'mailFrequency'>> & { readonly roles: readonly Role[] },
  quarter: Quarter,
): boolean => {
  if (!active || isSummaryMandatory(roles)) return active;
  switch (mailFrequency) {
    case 'quarterly':
      return true;
    case 'yearly':
      return isLastOfYear(quarter);
    case 'never':
      return false;
  }
};
