import type { Author } from '../audit/event.ts';
import { hearOfCompanyMail } from '../company/unreached/hear.ts';
import { unreachedAddresses } from '../company/unreached/repository.ts';
import { hearOfConfirmation } from '../confirmation/mail-event.ts';
import type { MailEventDependencies } from '../notification/mail-event.ts';
import type { Table } from '../platform/dynamo/client.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { reachDependencies } from './partnership/confirmation-reach.ts';

type Base = { readonly table: Table; readonly commit: Commit; readonly system: System; readonly author: Author };

/** Who hears of a mail that is no delivery to our own people: the address of a company, and the request that it was about. */
export const companyMailHearing = (base: Base): NonNullable<MailEventDependencies['tellOthers']> => {
  const { table, author } = base;
  const ofAddress = hearOfCompanyMail({ ...base, unreached: unreachedAddresses(table) }, author);
  const ofConfirmation = hearOfConfirmation(reachDependencies(base), author);
  return async (id, happening) => {
    const wentToCompany = await ofAddress(id, happening);
    return (await ofConfirmation(id, happening)) || wentToCompany;
  };
};
