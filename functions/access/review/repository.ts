import { type AccessReview, type AccessReviewId, accessReviewSchema } from '../../../shared/access/review/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const reviewReader: ItemReader<AccessReview> = { type: 'accessReview', schema: accessReviewSchema };

/** Reads the reviews of access of one store. */
export const accessReviewRepository = (table: Table) => ({
  review: (id: AccessReviewId): Promise<AccessReview | undefined> =>
    getItem(table, reviewReader, keys.accessReview(id)),

  reviews: async (): Promise<AccessReview[]> =>
    parseItems(table, reviewReader, await queryItems(table, { pk: keys.accessReviewPartition(), consistent: true })),
});
export type AccessReviewRepository = ReturnType<typeof accessReviewRepository>;

/** Writes a review over the version that was read; 0 of one of which nothing was written yet. */
export const putReview = (review: AccessReview, expectedVersion: number): Change => ({
  kind: 'put',
  key: keys.accessReview(review.id),
  item: { type: 'accessReview', v: 1, ...review },
  expectedVersion: expectedVersion === 0 ? 'absent' : expectedVersion,
});
