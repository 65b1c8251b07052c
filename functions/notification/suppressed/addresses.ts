import { createHash } from 'node:crypto';
import type { PersonId } from '../../../shared/kernel/ids.ts';
import { type SuppressedAddress, suppressedAddressSchema } from '../../../shared/notification/mailing.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const reader: ItemReader<SuppressedAddress> = { type: 'suppressedAddress', schema: suppressedAddressSchema };

/** By which an address is known again without being kept a second time. */
export const addressHashOf = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

/** The suppression list of one store: addresses that bounced for good, or whose reader complained, as the mail service told. */
export const suppressedAddresses = (table: Table) => ({
  all: async (): Promise<SuppressedAddress[]> =>
    parseItems(table, reader, await queryItems(table, { pk: keys.suppressedAddressPartition() })),

  of: (person: PersonId): Promise<SuppressedAddress | undefined> =>
    getItem(table, reader, keys.suppressedAddress(person)),

  /** Whether nothing may be sent to this address of this person. Another address of the same person may be mailed. */
  has: async ({ id, email }: { readonly id: PersonId; readonly email: string }): Promise<boolean> => {
    const known = await getItem(table, reader, keys.suppressedAddress(id));
    return known?.addressHash === addressHashOf(email);
  },
});
export type SuppressedAddresses = ReturnType<typeof suppressedAddresses>;

export const placeSuppressed = (address: SuppressedAddress): Change => ({
  kind: 'place',
  key: keys.suppressedAddress(address.person),
  item: { type: 'suppressedAddress', v: 1, ...address },
});

export const removeSuppressed = (person: PersonId): Change => ({
  kind: 'remove',
  key: keys.suppressedAddress(person),
});
