import { type Person, personSchema } from '../../shared/access/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { memberIdSchema, personIdSchema } from '../../shared/kernel/ids.ts';
import type { Role } from '../../shared/kernel/permissions.ts';
import { personInput } from '../access/samples.ts';
import { NOON } from '../support/store.ts';

export const TODAY = isoDate('2026-10-05');
export const OWN = memberIdSchema.parse('mbr_01J00000000000000000000001');
export const OTHER = memberIdSchema.parse('mbr_01J00000000000000000000002');

export const personId = (number: number) => personIdSchema.parse(`per_${String(number).padStart(26, '0')}`);

/** Somebody of the own member, who can sign in. */
export const someone = (number: number, roles: readonly Role[], more: Partial<Person> = {}): Person =>
  personSchema.parse({
    ...personInput({ subject: `subject-${number}`, memberId: OWN }),
    id: personId(number),
    version: 1,
    updatedAt: NOON,
    roles,
    ...more,
  });
