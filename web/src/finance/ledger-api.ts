import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { CertifiedRoutes } from '../../../functions/finance/certified/routes.ts';
import type { OwnContributionRoutes } from '../../../functions/finance/own-contribution/routes.ts';
import type { PaymentRoutes } from '../../../functions/finance/payments/routes.ts';
import type { Certification, OwnContributionInput, PaymentInput } from '../../../shared/finance/requests.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const certified = (place: Place) => hc<CertifiedRoutes>(place.api, { fetch: place.fetch })['certified-amounts'];
const payments = (place: Place) => hc<PaymentRoutes>(place.api, { fetch: place.fetch }).payments;
const contributions = (place: Place) =>
  hc<OwnContributionRoutes>(place.api, { fetch: place.fetch })['own-contributions'];

const headersOf = (key: string) => ({ 'idempotency-key': key });

export const certifiedQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'certifiedAmounts'], queryFn: () => answerOf(certified(place).$get()) });

export const recordCertified = (place: Place, json: Certification, key: string) =>
  answerOf(certified(place).$post({ header: headersOf(key), json }));

export const paymentsQuery = (place: Place, period: number) =>
  queryOptions({
    queryKey: [place.id, 'payments', period],
    queryFn: () => answerOf(payments(place).$get({ query: { period: String(period) } })),
  });

export const recordPayment = (place: Place, json: PaymentInput, key: string) =>
  answerOf(payments(place).$post({ header: headersOf(key), json }));

export const takeBackPayment = (place: Place, { period, id }: { period: number; id: string }, reason: string) =>
  answerOf(
    payments(place)[':period'][':paymentId'].reversal.$post({
      param: { period: String(period), paymentId: id },
      json: { reason },
    }),
  );

export const ownContributionsQuery = (place: Place, period: number) =>
  queryOptions({
    queryKey: [place.id, 'ownContributions', period],
    queryFn: () => answerOf(contributions(place).$get({ query: { period: String(period) } })),
  });

export const enterOwnContribution = (place: Place, json: OwnContributionInput, key: string) =>
  answerOf(contributions(place).$post({ header: headersOf(key), json }));

export const takeBackOwnContribution = (place: Place, { period, id }: { period: number; id: string }, reason: string) =>
  answerOf(
    contributions(place)[':period'][':contributionId'].reversal.$post({
      param: { period: String(period), contributionId: id },
      json: { reason },
    }),
  );
