/** The four kinds of support (P:63-81), apart from the schemas so that a screen loads no schema library for them. */
export const SUPPORT_KINDS = ['coaching', 'expertise', 'network', 'followUp'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

export const AUDIENCES = [
  'employer',
  'hr',
  'middleManagement',
  'teamLeader',
  'team',
  'employeeRepresentatives',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const SUPPORT_FORMS = ['onSite', 'online', 'group'] as const;
export type SupportForm = (typeof SUPPORT_FORMS)[number];

export const MAXIMUM_MINUTES = 24 * 60;
