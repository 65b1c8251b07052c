import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { MemberRoutes } from '../../../functions/partnership/members/routes.ts';
import type { PartnershipRoutes } from '../../../functions/partnership/routes.ts';
import type { TargetInput } from '../../../shared/partnership/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const client = (place: Place) => hc<PartnershipRoutes>(place.api, { fetch: place.fetch });

export const membersQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'members'],
    queryFn: () => answerOf(hc<MemberRoutes>(place.api, { fetch: place.fetch }).members.$get()),
  });

export const targetsQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'targets'], queryFn: () => answerOf(client(place).targets.$get()) });

/** Sets the target of a period that has none yet. */
export const setTarget = (place: Place, period: number, target: TargetInput) =>
  answerOf(
    client(place).targets[':period'].$put({
      param: { period: String(period) },
      json: { expectedVersion: 'absent', target },
    }),
  );
