import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { AccessReviewRoutes } from '../../../../functions/access/review/routes.ts';
import type { JudgmentInput, ReviewView } from '../../../../shared/access/review/schema.ts';
import type { ExportFormat } from '../../../../shared/kernel/export.ts';
import type { Language } from '../../../../shared/kernel/languages.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

const reviews = (place: Place) => hc<AccessReviewRoutes>(place.api, { fetch: place.fetch })['access-reviews'];
const param = ({ id }: Pick<ReviewView, 'id'>) => ({ reviewId: String(id) });

export const reviewsQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'accessReviews'], queryFn: () => answerOf(reviews(place).$get()) });

export const reviewQuery = (place: Place, reviewId: string) =>
  queryOptions({
    queryKey: [place.id, 'accessReviews', reviewId],
    queryFn: () => answerOf(reviews(place)[':reviewId'].$get({ param: { reviewId } })),
  });

export const judgeAccess = (place: Place, review: ReviewView, json: JudgmentInput) =>
  answerOf(reviews(place)[':reviewId'].judgments.$post({ param: param(review), json }));

export const signOffReview = (place: Place, review: ReviewView) =>
  answerOf(
    reviews(place)[':reviewId']['sign-off'].$post({ param: param(review), json: { expectedVersion: review.version } }),
  );

export const exportReview = (place: Place, review: ReviewView, query: { format: ExportFormat; language: Language }) =>
  reviews(place)[':reviewId'].export.$get({ param: param(review), query });
