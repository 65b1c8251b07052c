import { isUnreachable, mailAfter } from '../../shared/confirmation/mail.ts';
import { lookedAtOn } from '../../shared/confirmation/reminders.ts';
import type { Confirmation, ConfirmationMail } from '../../shared/confirmation/schema.ts';
import type { DeliveryId } from '../../shared/kernel/ids.ts';
import type { Author } from '../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import { replaceConfirmation } from './changes.ts';
import { commitWithReach, type ReachDependencies } from './reach.ts';
import type { WayToRequest } from './repository.ts';

/**
 * Writes what is known of the newest mail. One that does not arrive ends the reminders and gives the coach something to do. Gives
 * whether it was written: not when the request changed meanwhile. Nobody is there to be told of any other refusal, so that throws.
 */
export const putMail =
  (dependencies: ReachDependencies) =>
  async (author: Author, before: Confirmation, mail: ConfirmationMail): Promise<boolean> => {
    const { trajectoryId, companyId } = before;
    const after = { ...before, mail, version: before.version + 1 };
    if (!isUnreachable(mail))
      return (await dependencies.commit({ changes: replaceConfirmation(before, after), audit: [] })).ok;
    const written = await commitWithReach(dependencies)(author, {
      trajectoryId,
      companyId,
      before,
      isReached: false,
      action: 'trajectory.confirmationUndelivered',
      changes: replaceConfirmation(before, lookedAtOn(after, undefined)),
    });
    if (!written.ok && written.error.code !== 'conflict')
      throw new Error(`A trajectory takes no news of a mail: ${written.error.reason ?? written.error.code}`);
    return written.ok;
  };

const ROUNDS = { rounds: 10, otherwise: trouble('A request for confirmation keeps changing') };

/**
 * Writes down what was told of a mail, when it is the newest of a request that still waits. The handing over and the mail service's
 * events may come at once, twice and in any order: what is known only grows.
 */
export const recordMail =
  (dependencies: ReachDependencies) =>
  (
    author: Author,
    { trajectoryId, companyId, deliveryId }: WayToRequest & { readonly deliveryId: DeliveryId },
    told: ConfirmationMail,
  ): Promise<void> =>
    decideAgain(async () => {
      const before = await dependencies.repository.last(trajectoryId, companyId);
      const isOver = before?.answer !== undefined || before?.withdrawnAt !== undefined;
      if (before?.deliveryId !== deliveryId || isOver) return;
      const mail = mailAfter(before.mail, told);
      return mail === undefined || (await putMail(dependencies)(author, before, mail)) ? undefined : AGAIN;
    }, ROUNDS);
