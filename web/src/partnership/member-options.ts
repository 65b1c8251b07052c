import { useQuery } from '@tanstack/react-query';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { isDuring } from '../../../shared/partnership/membership.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { useMay, usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import type { Option } from '../ui/form/field.tsx';
import { membersQuery } from './partnership-api.ts';

/** Who is a member on a day can be chosen; what a record has already stays, whoever left since. */
export const memberOptions = (members: readonly Member[], day: IsoDate, kept: string): Option<string>[] =>
  members
    .filter((member) => member.id === kept || isDuring(member, day))
    .map(({ id, name }) => ({ value: String(id), label: name }));

/** The members of today, for a field that holds `kept`. */
export const useMemberOptions = (kept: string): Option<string>[] => {
  const members = useQuery({ ...membersQuery(usePlace()), enabled: useMay('partnership:read') });
  return memberOptions(members.data?.members ?? [], today(), kept);
};
