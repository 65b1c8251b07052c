import type { Failure } from '../../../shared/kernel/errors.ts';
import type { CompanyId, ContactId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import type { CompanyWithContacts } from '../for-confirmations.ts';
import { removeUnreached, type UnreachedAddresses } from './repository.ts';

export type MailAgainDependencies = {
  readonly companyWithContacts: (id: CompanyId) => Promise<CompanyWithContacts | undefined>;
  readonly unreached: Pick<UnreachedAddresses, 'of'>;
  readonly commit: Commit;
  readonly system: System;
};

type Which = { readonly companyId: CompanyId; readonly contactId: ContactId; readonly reason: string };

/**
 * Lets the address of a contact be mailed again as it is, with why: the mailbox works again, or its reader agreed. Fails with `notFound` when it
 * was not kept from mails, or is no more.
 */
export const mailContactAgain =
  ({ companyWithContacts, unreached, commit, system }: MailAgainDependencies) =>
  async (author: Author, { companyId, contactId, reason }: Which): Promise<Result<void, Failure>> => {
    const file = await companyWithContacts(companyId);
    const email = file?.contacts.find(({ id }) => id === contactId)?.email;
    const known = email === undefined ? undefined : await unreached.of(email);
    if (!known) return fail({ code: 'notFound' });
    const event = auditEvent(system, author, {
      action: 'company.mailedAgain',
      root: { kind: 'company', id: companyId },
      changes: [{ field: 'notMailed', before: known.reason }],
      reason,
    });
    const committed = await commit({ changes: [removeUnreached(known)], audit: [event] });
    return committed.ok ? ok(undefined) : fail({ code: 'notFound' });
  };
