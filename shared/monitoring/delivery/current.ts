import type { LeaverDelivery } from './schema.ts';

type Ranked = Pick<LeaverDelivery, 'state' | 'settledAt' | 'id'> & {
  readonly statement: Pick<LeaverDelivery['statement'], 'referenceDate'>;
};

const rankOf = ({ statement, settledAt, id }: Ranked): string => `${statement.referenceDate}#${settledAt ?? ''}#${id}`;

/**
 * The delivery that counts: each is the complete picture up to its reference date, so the latest replaces all before it. Of the same
 * day, the one that was delivered last: a correction.
 */
export const currentDelivery = <Delivery extends Ranked>(deliveries: readonly Delivery[]): Delivery | undefined =>
  deliveries
    .filter(({ state }) => state === 'delivered')
    .reduce<Delivery | undefined>(
      (latest, delivery) => (latest && rankOf(latest) >= rankOf(delivery) ? latest : delivery),
      undefined,
    );
