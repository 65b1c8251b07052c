import { useQuery } from '@tanstack/react-query';
import { bearsBudget } from '../../../shared/partnership/schema.ts';
import { usePlace } from '../app/place.ts';
import { membersQuery } from '../partnership/partnership-api.ts';

/** The members, and how each is called; those that left as well. Of those that bore a budget once, amounts of then can be entered. */
export const useMemberNames = () => {
  const query = useQuery(membersQuery(usePlace()));
  const members = query.data?.members ?? [];
  return {
    bearers: members.filter((member) => [member, ...member.earlierRoles].some(bearsBudget)),
    nameOf: (id: string): string => members.find((member) => member.id === id)?.name ?? '',
  };
};
