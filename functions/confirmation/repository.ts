import * as z from 'zod';
import { opens } from '../../shared/confirmation/mail.ts';
import { type Confirmation, confirmationSchema } from '../../shared/confirmation/schema.ts';
import { addDays, type IsoDate } from '../../shared/kernel/dates.ts';
import {
  type CompanyId,
  companyIdSchema,
  confirmationIdSchema,
  type DeliveryId,
  type TrajectoryId,
  trajectoryIdSchema,
} from '../../shared/kernel/ids.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, getItems, type ItemReader, parseItems, queryItems } from '../platform/dynamo/read.ts';

const reader: ItemReader<Confirmation> = { type: 'confirmation', schema: confirmationSchema };
const wayTo = z.object({ trajectoryId: trajectoryIdSchema, companyId: companyIdSchema });
/** Where a request stands. */
export type WayToRequest = z.infer<typeof wayTo>;
/** Links from before reminders do not say which request they were made for. */
const linkSchema = wayTo.extend({ confirmationId: confirmationIdSchema.optional() });
const linkReader: ItemReader<z.infer<typeof linkSchema>> = { type: 'confirmationLink', schema: linkSchema };
const mailReader: ItemReader<WayToRequest> = { type: 'confirmationMail', schema: wayTo };
const reminderReader: ItemReader<WayToRequest> = { type: 'confirmationReminder', schema: wayTo };

export type Opened = {
  readonly confirmation: Confirmation;
  /** A reminder with another link went out since. */
  readonly isReplaced: boolean;
};

/** Reads what companies were asked to confirm. It writes nothing: changes go through `commit`. */
export const confirmationRepository = (table: Table) => ({
  last: (trajectoryId: TrajectoryId, companyId: CompanyId): Promise<Confirmation | undefined> =>
    getItem(table, reader, keys.confirmation(trajectoryId, companyId)),

  lastOf: (trajectoryId: TrajectoryId, companyIds: readonly CompanyId[]): Promise<Confirmation[]> =>
    getItems(
      table,
      reader,
      companyIds.map((companyId) => keys.confirmation(trajectoryId, companyId)),
    ),

  /** All requests of a trajectory, those that were answered before another was made too: one query. */
  ofTrajectory: async (trajectoryId: TrajectoryId): Promise<Confirmation[]> =>
    parseItems(table, reader, await queryItems(table, { pk: keys.confirmationPartition(trajectoryId) })),

  /** The last request of each of these, wherever they stand. */
  lastOfAll: (ways: readonly WayToRequest[]): Promise<Confirmation[]> =>
    getItems(
      table,
      reader,
      ways.map(({ trajectoryId, companyId }) => keys.confirmation(trajectoryId, companyId)),
    ),

  /** The request that a link was made for, as long as no later request took its place. */
  async byTokenHash(tokenHash: string): Promise<Opened | undefined> {
    const link = await getItem(table, linkReader, keys.confirmationLink(tokenHash));
    const last = link && (await getItem(table, reader, keys.confirmation(link.trajectoryId, link.companyId)));
    if (!last) return undefined;
    if (opens(last, tokenHash)) return { confirmation: last, isReplaced: false };
    return link.confirmationId === last.id ? { confirmation: last, isReplaced: true } : undefined;
  },

  /** Where the request stands that a mail was about. */
  ofMail: (id: DeliveryId): Promise<WayToRequest | undefined> => getItem(table, mailReader, keys.confirmationMail(id)),

  /** The requests to look at for a reminder, up to and including a day, the oldest first. */
  toRemind: async (until: IsoDate): Promise<WayToRequest[]> =>
    parseItems(
      table,
      reminderReader,
      await queryItems(table, {
        pk: keys.confirmationReminderPartition(),
        skBefore: addDays(until, 1),
        consistent: true,
      }),
    ),
});
export type ConfirmationRepository = ReturnType<typeof confirmationRepository>;
