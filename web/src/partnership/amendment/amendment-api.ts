import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { AmendmentRoutes } from '../../../../functions/partnership/amendment/routes.ts';
import type { Amended, AmendmentInput } from '../../../../shared/partnership/amendment/schema.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

const client = (place: Place) => hc<AmendmentRoutes>(place.api, { fetch: place.fetch }).amendments;

export type AmendmentsOf = { readonly subject: Amended['subject']; readonly period: number };

/** The amendments of one subject and period, or all of them. */
export const amendmentsQuery = (place: Place, of?: AmendmentsOf) =>
  queryOptions({
    queryKey: [place.id, 'amendments'],
    queryFn: () => answerOf(client(place).$get()),
    select: ({ amendments }) =>
      amendments.filter(({ period, to }) => !of || (period === of.period && to.subject === of.subject)),
  });

export const proposeAmendment = (place: Place, json: AmendmentInput) => answerOf(client(place).$post({ json }));

/** How an amendment ends; each answers it as it then stands. */
export const amendmentSteps = (place: Place, amendmentId: string) => {
  const one = client(place)[':amendmentId'];
  const param = { amendmentId };
  return {
    withdraw: ({ expectedVersion }: { expectedVersion: number }) =>
      answerOf(one.withdrawal.$post({ param, json: { expectedVersion } })),
    approve: (json: { expectedVersion: number; reason?: string | undefined }) =>
      answerOf(one.approval.$post({ param, json })),
    refuse: (json: { expectedVersion: number; reason: string }) => answerOf(one.refusal.$post({ param, json })),
  };
};
