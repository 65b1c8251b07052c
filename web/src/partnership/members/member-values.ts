import { formatEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import type { Member, MemberRole } from '../../../../shared/partnership/schema.ts';
import { today } from '../../app/today.ts';

/** What is typed about a member; an empty text is nothing said. */
export type MemberValues = {
  readonly name: string;
  readonly enterpriseNumber: string;
  readonly role: MemberRole;
  readonly from: string;
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly segments: readonly string[];
  readonly experience: string;
  readonly offer: string;
  readonly website: string;
  readonly email: string;
  readonly phone: string;
};

/** A member as a form begins with it; without one, an organisation that joins today. */
export const valuesOf = (member: Member | undefined, role: MemberRole = 'partner'): MemberValues => ({
  name: member?.name ?? '',
  enterpriseNumber: member?.enterpriseNumber === undefined ? '' : formatEnterpriseNumber(member.enterpriseNumber),
  role: member?.role ?? role,
  from: member?.from ?? today(),
  regions: member?.regions ?? [],
  themes: member?.themes ?? [],
  segments: member?.segments ?? [],
  experience: member?.experience ?? '',
  offer: member?.offer ?? '',
  website: member?.contact.website ?? '',
  email: member?.contact.email ?? '',
  phone: member?.contact.phone ?? '',
});

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** A web address as people type it: what has no scheme is meant to be a safe one. */
const addressOf = (text: string): string | undefined => {
  const typed = filled(text);
  return typed === undefined || /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
};

/** The part of a request that the values make, before its schema checked it. */
export const detailsOf = ({ role: _, website, email, phone, ...values }: MemberValues) => ({
  ...values,
  enterpriseNumber: filled(values.enterpriseNumber),
  from: filled(values.from),
  experience: filled(values.experience),
  offer: filled(values.offer),
  contact: { website: addressOf(website), email: filled(email), phone: filled(phone) },
});
