import * as z from 'zod';
import { type UnreachedAddress, unreachedAddressSchema } from '../../../shared/company/unreached.ts';
import { addDays, dayOf, endOf, type Instant } from '../../../shared/kernel/dates.ts';
import { type CompanyId, companyIdSchema, type DeliveryId } from '../../../shared/kernel/ids.ts';
import { addressHashOf } from '../../notification/suppressed/addresses.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, getItems, type ItemReader } from '../../platform/dynamo/read.ts';

const v = 1;
/** For so many days the mail service may tell what became of a mail. */
const KNOWN_DAYS = 60;

const reader: ItemReader<UnreachedAddress> = { type: 'unreachedAddress', schema: unreachedAddressSchema };
const companyMailSchema = z.object({ companyId: companyIdSchema, addressHash: z.string() });
export type CompanyMail = z.infer<typeof companyMailSchema>;
const mailReader: ItemReader<CompanyMail> = { type: 'companyMail', schema: companyMailSchema };

/** The addresses of companies to which one partnership sends nothing any more. It writes nothing: changes go through `commit`. */
export const unreachedAddresses = (table: Table) => ({
  byHash: (addressHash: string): Promise<UnreachedAddress | undefined> =>
    getItem(table, reader, keys.unreachedAddress(addressHash)),

  /** What is known of an address, whichever contact has it: nothing when it may be mailed. */
  of: (email: string): Promise<UnreachedAddress | undefined> =>
    getItem(table, reader, keys.unreachedAddress(addressHashOf(email))),

  /** The same of several: one batch. */
  ofAll: async (emails: readonly string[]): Promise<(email: string) => UnreachedAddress | undefined> => {
    const hashes = [...new Set(emails.map(addressHashOf))];
    const found = await getItems(table, reader, hashes.map(keys.unreachedAddress));
    return (email) => found.find(({ addressHash }) => addressHash === addressHashOf(email));
  },

  /** To which company and address a mail went; nothing of mails to our own people. */
  ofMail: (id: DeliveryId): Promise<CompanyMail | undefined> => getItem(table, mailReader, keys.companyMail(id)),
});
export type UnreachedAddresses = ReturnType<typeof unreachedAddresses>;

export const placeUnreached = (address: UnreachedAddress): Change => ({
  kind: 'place',
  key: keys.unreachedAddress(address.addressHash),
  item: { type: 'unreachedAddress', v, ...address },
});
export const removeUnreached = ({ addressHash }: UnreachedAddress): Change => ({
  kind: 'remove',
  key: keys.unreachedAddress(addressHash),
});

/** Written with the claim of a mail to a company: by its id, what the mail service tells finds the address. */
export const placeCompanyMail = (
  id: DeliveryId,
  { companyId, email, at }: { readonly companyId: CompanyId; readonly email: string; readonly at: Instant },
): Change => ({
  kind: 'place',
  key: keys.companyMail(id),
  item: {
    type: 'companyMail',
    v,
    companyId,
    addressHash: addressHashOf(email),
    expiresAt: Math.ceil(Date.parse(endOf(addDays(dayOf(at), KNOWN_DAYS))) / 1000),
  },
});
