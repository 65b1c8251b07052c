import type { DeliveryId } from '../../../shared/kernel/ids.ts';
import type { MailHappening } from '../../../shared/notification/status.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { placeUnreached, type UnreachedAddresses } from './repository.ts';

export type HearDependencies = {
  readonly unreached: Pick<UnreachedAddresses, 'ofMail' | 'byHash'>;
  readonly commit: Commit;
  readonly system: System;
};

/**
 * Takes what the mail service told of a mail to a company, whatever it was about. An address that does not work, or whose reader does not want
 * our mails, gets none any more. Gives whether the mail went to a company; told twice, it is written once.
 */
export const hearOfCompanyMail =
  ({ unreached, commit, system }: HearDependencies, author: Author) =>
  async (id: DeliveryId, happening: MailHappening): Promise<boolean> => {
    const mail = await unreached.ofMail(id);
    if (!mail) return false;
    const isOfNoUse = happening === 'bounced' || happening === 'complained';
    if (!isOfNoUse || (await unreached.byHash(mail.addressHash))) return true;
    const event = auditEvent(system, author, {
      action: 'company.addressNotReached',
      root: { kind: 'company', id: mail.companyId },
      changes: [{ field: 'notMailed', after: happening }],
    });
    const committed = await commit({
      changes: [placeUnreached({ ...mail, reason: happening, since: system.now() })],
      audit: [event],
    });
    if (!committed.ok) throw new Error('An address of a company could not be written down');
    return true;
  };
