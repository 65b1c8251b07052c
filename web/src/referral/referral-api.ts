import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { ReferralRoutes } from '../../../functions/referral/routes.ts';
import type { ReferralAddition, ReferralChange, ReferralRemoval } from '../../../shared/referral/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const client = (place: Place) => hc<ReferralRoutes>(place.api, { fetch: place.fetch }).referrals;

export const referralsQuery = (place: Place, companyId: string) =>
  queryOptions({
    queryKey: [place.id, 'referrals', companyId],
    queryFn: () => answerOf(client(place)[':companyId'].$get({ param: { companyId } })),
  });

export const addReferral = (place: Place, json: ReferralAddition, key: string) =>
  answerOf(client(place).$post({ json, header: { 'idempotency-key': key } }));

type Which = { readonly companyId: string; readonly referralId: string };

export const changeReferral = (place: Place, param: Which, json: ReferralChange) =>
  answerOf(client(place)[':companyId'][':referralId'].$put({ param, json }));

export const removeReferral = (place: Place, param: Which, json: ReferralRemoval) =>
  answerOf(client(place)[':companyId'][':referralId'].removal.$post({ param, json }));
