import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { EngagementRoutes } from '../../../functions/engagement/routes.ts';
import type { FileUse } from '../../../shared/document/kept-file.ts';
import type { EngagementRequest, EngagementWithdrawal, SignerRemoval } from '../../../shared/engagement/schema.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

export type Which = { readonly trajectoryId: string; readonly companyId: string };

const one = (place: Place) => hc<EngagementRoutes>(place.api, { fetch: place.fetch }).engagements[':trajectoryId'];

export const engagementsQuery = (place: Place, trajectoryId: string) =>
  queryOptions({
    queryKey: [place.id, 'engagements', trajectoryId],
    queryFn: () => answerOf(one(place).$get({ param: { trajectoryId } })),
  });

/** The text as it would be signed now; read again each time, since what is signed must be what is shown. */
export const engagementTextQuery = (place: Place, param: Which, language: Language) =>
  queryOptions({
    queryKey: [place.id, 'engagementText', param.trajectoryId, param.companyId, language],
    queryFn: () => answerOf(one(place).companies[':companyId'].text.$get({ param, query: { language } })),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

export const signEngagement = (place: Place, param: Which, json: EngagementRequest, key: string) =>
  answerOf(one(place).companies[':companyId'].$post({ param, json, header: { 'idempotency-key': key } }));

export const withdrawEngagement = (place: Place, param: Which, json: EngagementWithdrawal) =>
  answerOf(one(place).companies[':companyId'].withdrawal.$post({ param, json }));

export const removeSigner = (
  place: Place,
  param: { readonly trajectoryId: string; readonly engagementId: string },
  json: SignerRemoval,
) => answerOf(one(place).signers[':engagementId'].removal.$post({ param, json }));

export const engagementFileUrl = async (
  place: Place,
  { use, ...param }: { readonly trajectoryId: string; readonly engagementId: string; readonly use: FileUse },
): Promise<string> => (await answerOf(one(place).files[':engagementId'].$get({ param, query: { use } }))).url;
