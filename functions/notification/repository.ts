import * as z from 'zod';
import { addDays, type IsoDate, isoDateSchema, type Quarter, quarterSchema } from '../../shared/kernel/dates.ts';
import { utcOf } from '../../shared/kernel/days.ts';
import {
  type DeliveryId,
  type MeasurementId,
  measurementIdSchema,
  type PersonId,
  personIdSchema,
} from '../../shared/kernel/ids.ts';
import { type Delivery, deliverySchema, type MailKind, mailKindSchema } from '../../shared/notification/schema.ts';
import { isSettled } from '../../shared/notification/status.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

/** What makes a mail the only one of its kind: about which quarter, or which day of it, by which report of it, to whom; and which copy. */
export type Claim = {
  readonly quarter: Quarter;
  readonly day?: IsoDate | undefined;
  readonly recipient: PersonId;
  readonly kind: MailKind;
  readonly report?: MeasurementId | undefined;
  readonly copy?: number | undefined;
};

const deliveryReader: ItemReader<Delivery> = { type: 'delivery', schema: deliverySchema };
const claimSchema = z.object({
  quarter: quarterSchema,
  day: isoDateSchema.optional(),
  recipient: personIdSchema,
  kind: mailKindSchema,
  report: measurementIdSchema.optional(),
  copy: z.int().optional(),
});
const pointerReader: ItemReader<Claim> = { type: 'deliveryPointer', schema: claimSchema };

const keyOf = ({ quarter, recipient, kind, day, report, copy }: Claim) =>
  keys.deliveryClaim(day ?? quarter, recipient, kind, [
    ...(report === undefined ? [] : [report]),
    ...(copy === undefined ? [] : [`copy-${copy}`]),
  ]);

const DAYS_KEPT = 400;
/** A mail of a day is kept as long as the runs of the job that sent it; one about a quarter stays. */
const expiryOf = ({ day }: Pick<Claim, 'day'>) =>
  day === undefined ? {} : { expiresAt: Math.floor(utcOf(addDays(day, DAYS_KEPT)) / 1000) };
const itemOf = (delivery: Delivery) => ({ type: 'delivery', v: 1, ...delivery, ...expiryOf(delivery) });

/** Reads what became of the mails of one store. It writes nothing: changes go through `commit`. */
export const deliveryRepository = (table: Table) => ({
  delivery: (claim: Claim): Promise<Delivery | undefined> => getItem(table, deliveryReader, keyOf(claim)),

  /** By the id that a mail carries as tag and header, in two reads. */
  async byId(id: DeliveryId): Promise<Delivery | undefined> {
    const claim = await getItem(table, pointerReader, keys.delivery(id));
    return claim && getItem(table, deliveryReader, keyOf(claim));
  },

  /** The mails about a quarter, or those of one day: no more than a few to each reader. */
  ofPeriod: async (period: Quarter | IsoDate): Promise<Delivery[]> =>
    parseItems(table, deliveryReader, await queryItems(table, { pk: keys.deliveriesPartition(period) })),

  /** The mails of which it is not known whether they went out, whatever the quarter. */
  unsettled: async (): Promise<Claim[]> =>
    parseItems(
      table,
      pointerReader,
      await queryItems(table, { pk: keys.unsettledDeliveriesPartition(), consistent: true }),
    ),

  /** The delivery in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Delivery | undefined => parseItem(table, deliveryReader, item),
});
export type DeliveryRepository = ReturnType<typeof deliveryRepository>;

const pointerTo = ({ quarter, day, recipient, kind, report, copy }: Delivery) => ({
  type: 'deliveryPointer',
  v: 1,
  quarter,
  ...(day === undefined ? {} : { day }),
  recipient,
  kind,
  ...(report === undefined ? {} : { report }),
  ...(copy === undefined ? {} : { copy }),
  ...expiryOf({ day }),
});

/** Claims a mail before it is handed over. Refused when anyone claimed it before: it is theirs to send, or to recover. */
export const claimDelivery = (delivery: Delivery): Change[] => [
  { kind: 'put', key: keyOf(delivery), item: itemOf(delivery), expectedVersion: 'absent' },
  { kind: 'place', key: keys.delivery(delivery.id), item: pointerTo(delivery) },
  ...(isSettled(delivery)
    ? []
    : [{ kind: 'place', key: keys.unsettledDelivery(delivery.id), item: pointerTo(delivery) } as const]),
];

/** Writes what became of a mail over the version that was read; what is settled needs no recovery any more. */
export const replaceDelivery = (before: Delivery, after: Delivery): Change[] => [
  { kind: 'put', key: keyOf(after), item: itemOf(after), expectedVersion: before.version },
  ...(isSettled(after) ? [{ kind: 'remove', key: keys.unsettledDelivery(after.id) } as const] : []),
];
