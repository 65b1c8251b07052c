import type { ChangedPerson, Person } from '../../../shared/access/schema.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type {
  AGENCY_ROLES as KNOWN_AGENCY,
  PARTNERSHIP_ROLES as KNOWN_PARTNERSHIP,
  Role,
} from '../../../shared/kernel/permissions.ts';

// The words of the matrix, checked against it by type, without loading the schema library.
export const PARTNERSHIP_ROLES = [
  'promotor',
  'coordinator',
  'administrator',
  'coach',
  'finance',
  'reader',
] as const satisfies typeof KNOWN_PARTNERSHIP;
export const AGENCY_ROLES = [
  'programme-manager',
  'project-officer',
  'controller',
  'quality-coach',
  'analyst',
  'auditor',
] as const satisfies typeof KNOWN_AGENCY;
export const FREQUENCIES = ['quarterly', 'yearly', 'never'] as const satisfies readonly Person['mailFrequency'][];
export const REMINDERS = ['daily', 'weekly', 'never'] as const satisfies readonly Person['reminderFrequency'][];
export const LANGUAGES = ['nl', 'en'] as const satisfies readonly Language[];

export type PersonValues = {
  readonly name: string;
  readonly email: string;
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly memberId: string;
  readonly language: Language;
  readonly mailFrequency: Person['mailFrequency'];
  readonly active: boolean;
  /** Why somebody is let go: for the history, kept nowhere else. */
  readonly reason: string;
};

export const NEW_PERSON: PersonValues = {
  name: '',
  email: '',
  subject: '',
  roles: [],
  memberId: '',
  language: 'nl',
  mailFrequency: 'quarterly',
  active: true,
  reason: '',
};

export const personValues = (person: Person): PersonValues => ({
  name: person.name,
  email: person.email,
  subject: person.subject ?? '',
  roles: person.roles,
  memberId: person.memberId ?? '',
  language: person.language,
  mailFrequency: person.mailFrequency,
  active: person.active,
  reason: '',
});

const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

export const personInput = ({
  memberId,
  subject,
  reason,
  ...values
}: PersonValues): { [Key in keyof ChangedPerson]?: unknown } => ({
  ...values,
  subject: orNothing(subject),
  memberId: orNothing(memberId),
  reason: values.active ? undefined : orNothing(reason),
});
