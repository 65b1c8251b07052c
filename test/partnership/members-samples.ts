import { isoDate } from '../../shared/kernel/dates.ts';
import { memberIdSchema } from '../../shared/kernel/ids.ts';
import { type Member, memberSchema } from '../../shared/partnership/schema.ts';

export const TODAY = isoDate('2024-11-15');
export const memberId = (number: number) => memberIdSchema.parse(`mbr_${String(number).padStart(26, '0')}`);

/** A member by its number, from the start of the programme on. */
export const memberOf = (number: number, stated: Partial<Member> = {}): Member =>
  memberSchema.parse({ id: memberId(number), name: `Organisatie ${number}`, role: 'partner', ...stated });

export const PROMOTOR = memberOf(1, { role: 'promotor' });
export const PARTNER = memberOf(2);
export const SUBCONTRACTOR = memberOf(3, { role: 'subcontractor' });
export const MEMBERS = [PROMOTOR, PARTNER, SUBCONTRACTOR];
