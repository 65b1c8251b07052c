import type { CompanyView, Contact } from '../../../shared/company/schema.ts';
import type { UnreachedAddresses } from './repository.ts';

type Shown = NonNullable<CompanyView['contacts']>;

/** Contacts with whether mails reach them: a batch of gets where one of them has an address, nothing otherwise. */
export const shownContacts =
  ({ ofAll }: Pick<UnreachedAddresses, 'ofAll'>) =>
  async (contacts: readonly Contact[]): Promise<Shown> => {
    const unreached = await ofAll(contacts.flatMap(({ email }) => email ?? []));
    return contacts.map((contact) => {
      const known = contact.email === undefined ? undefined : unreached(contact.email);
      return known ? { ...contact, notMailed: { reason: known.reason, since: known.since } } : contact;
    });
  };
