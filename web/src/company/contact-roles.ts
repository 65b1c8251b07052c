import type { CONTACT_ROLES as KNOWN } from '../../../shared/company/schema.ts';

/** The words of the schema, checked against it by type, without loading it. */
export const CONTACT_ROLES = [
  'employer',
  'hr',
  'middleManagement',
  'teamLeader',
  'employeeRepresentative',
  'other',
] as const satisfies typeof KNOWN;
