import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { MemberRoutes } from '../../../../functions/partnership/members/routes.ts';
import type {
  MemberChange,
  MemberJoining,
  MemberLeaving,
  MemberRoleChange,
  MemberStaying,
} from '../../../../shared/partnership/members/requests.ts';
import { answerOf } from '../../app/api.ts';
import { type Place, usePlace } from '../../app/place.ts';

const client = (place: Place) => hc<MemberRoutes>(place.api, { fetch: place.fetch }).members;

/** The trajectories that a member has open, as they stand. */
export const memberCasesQuery = (place: Place, memberId: string) =>
  queryOptions({
    queryKey: [place.id, 'memberCases', memberId],
    queryFn: () => answerOf(client(place)[':memberId'].cases.$get({ param: { memberId } })),
  });

export const joinMember = (place: Place, json: MemberJoining, key: string) =>
  answerOf(client(place).$post({ json, header: { 'idempotency-key': key } }));

/** What is decided about one member. */
export const memberSteps = (place: Place, memberId: string) => {
  const member = client(place)[':memberId'];
  const param = { memberId };
  return {
    change: (json: MemberChange) => answerOf(member.$put({ param, json })),
    changeRole: (json: MemberRoleChange) => answerOf(member.role.$post({ param, json })),
    leave: (json: MemberLeaving) => answerOf(member.leaving.$post({ param, json })),
    stay: (json: MemberStaying) => answerOf(member.staying.$post({ param, json })),
    handOver: () => answerOf(member.cases['hand-over'].$post({ param, json: {} })),
  };
};

/** Everything of the partnership is read again: a member stands in many places. */
export const useMembersChanged = (): (() => void) => {
  const place = usePlace();
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [place.id] });
};
