import { useQuery } from '@tanstack/react-query';
import { usePlace } from '../app/place.ts';
import { membersQuery } from './partnership-api.ts';

/** How an organisation is called; its id while the names are not there. */
export const useMemberNames = (): ((memberId: string) => string) => {
  const members = useQuery(membersQuery(usePlace())).data?.members ?? [];
  return (memberId) => members.find(({ id }) => id === memberId)?.name ?? memberId;
};
