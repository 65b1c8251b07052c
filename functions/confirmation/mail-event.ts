import type { ConfirmationMail } from '../../shared/confirmation/schema.ts';
import type { DeliveryId } from '../../shared/kernel/ids.ts';
import type { MailHappening } from '../../shared/notification/status.ts';
import type { Author } from '../audit/event.ts';
import type { ReachDependencies } from './reach.ts';
import { recordMail } from './record.ts';

/** What did not arrive for now says nothing of the address: a reminder goes there, or the coach asks again. */
const told = (happening: MailHappening): ConfirmationMail => {
  if (happening === 'notDelivered') return 'uncertain';
  return happening === 'rejected' ? 'refused' : happening;
};

/** Takes what the mail service told of a mail about a confirmation. Gives whether the mail was one of those. */
export const hearOfConfirmation =
  (dependencies: ReachDependencies, author: Author) =>
  async (deliveryId: DeliveryId, happening: MailHappening): Promise<boolean> => {
    const way = await dependencies.repository.ofMail(deliveryId);
    if (way) await recordMail(dependencies)(author, { ...way, deliveryId }, told(happening));
    return way !== undefined;
  };
