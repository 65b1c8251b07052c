import { queryOptions } from '@tanstack/react-query';
import type { Me } from '../../../shared/access/schema.ts';
import type { Permission } from '../../../shared/kernel/permissions.ts';
import { fetchAs } from './api.ts';
import { errorOf } from './api-error.ts';
import { orLastSeen } from './last-seen.ts';
import type { Session } from './session.ts';

const askMe = async (session: Session): Promise<Me> => {
  const response = await fetchAs(session)('/api/me');
  if (!response.ok) throw await errorOf(response);
  return response.json();
};

/** Who is signed in and what they may do where. */
export const meQuery = (session: Session) =>
  queryOptions({
    queryKey: ['me'],
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: 'always',
    queryFn: () => orLastSeen('me', () => askMe(session)),
  });

export const AGENCY = 'agency';

/** The places where a person has a role, partnerships first, each once. */
export const placesOf = (me: Me): string[] =>
  [...new Set(me.memberships.map(({ place }) => place))].sort((a, b) =>
    a === AGENCY ? 1 : b === AGENCY ? -1 : a.localeCompare(b),
  );

export const rolesAt = (me: Me, place: string): Me['memberships'][number]['role'][] =>
  me.memberships.filter((membership) => membership.place === place).map(({ role }) => role);

/** Everything a person may do at a place: by an own role there, or by a role at the agency that reaches into a partnership. */
export const permissionsAt = (me: Me, place: string): ReadonlySet<Permission> =>
  new Set(
    [
      ...me.memberships.filter((membership) => membership.place === place),
      ...me.partnerships.filter(({ id }) => id === place),
    ]
      // The API answers with cells of the matrix; the schema says `string` so that an older web survives a newer API.
      .flatMap(({ permissions }) => permissions as Permission[]),
  );
