import * as z from 'zod';
import { type Confirmation, confirmationSchema } from '../../shared/confirmation/schema.ts';
import { type CompanyId, companyIdSchema, type TrajectoryId, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, getItems, type ItemReader } from '../platform/dynamo/read.ts';

const reader: ItemReader<Confirmation> = { type: 'confirmation', schema: confirmationSchema };
const linkSchema = z.object({ trajectoryId: trajectoryIdSchema, companyId: companyIdSchema });
const linkReader: ItemReader<z.infer<typeof linkSchema>> = { type: 'confirmationLink', schema: linkSchema };

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

  /** The request that a link was made for, as long as no later one took its place. */
  async byTokenHash(tokenHash: string): Promise<Confirmation | undefined> {
    const link = await getItem(table, linkReader, keys.confirmationLink(tokenHash));
    const last = link && (await getItem(table, reader, keys.confirmation(link.trajectoryId, link.companyId)));
    return last?.tokenHash === tokenHash ? last : undefined;
  },
});
export type ConfirmationRepository = ReturnType<typeof confirmationRepository>;

const itemOf = (confirmation: Confirmation) => ({ type: 'confirmation', v: 1, ...confirmation });

export const replaceConfirmation = (before: Confirmation | undefined, after: Confirmation): Change => ({
  kind: 'put',
  key: keys.confirmation(after.trajectoryId, after.companyId),
  item: itemOf(after),
  expectedVersion: before?.version ?? 'absent',
});

/** A new request with its link. The earlier link goes; an earlier answer is kept. */
export const putRequest = (before: Confirmation | undefined, after: Confirmation): Change[] => {
  const { trajectoryId, companyId } = after;
  const link = { type: 'confirmationLink', v: 1, trajectoryId, companyId };
  return [
    replaceConfirmation(before, after),
    { kind: 'place', key: keys.confirmationLink(after.tokenHash), item: link },
    ...(before ? [{ kind: 'remove', key: keys.confirmationLink(before.tokenHash) } as const] : []),
    ...(before?.answer
      ? [{ kind: 'place', key: keys.answeredConfirmation(trajectoryId, before.id), item: itemOf(before) } as const]
      : []),
  ];
};
