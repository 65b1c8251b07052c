import * as z from 'zod';
import type { AskDependencies } from '../../../functions/confirmation/ask.ts';
import type { ConfirmationRepository } from '../../../functions/confirmation/repository.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import type { OutgoingMail } from '../../../functions/platform/mail/send.ts';
import { forConfirmations } from '../../../functions/trajectory/for-confirmations.ts';
import { confirmationSchema } from '../../../shared/confirmation/schema.ts';
import { companyIdSchema, trajectoryIdSchema } from '../../../shared/kernel/ids.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import type { Draft } from './draft.ts';
import type { Stage } from './stage.ts';

const wayTo = z.object({ trajectoryId: trajectoryIdSchema, companyId: companyIdSchema });

/** The requests in a draft. No reminder replaces a link that is still to be answered: a story answers the mail that it got. */
const requestsIn = (draft: Draft): ConfirmationRepository => {
  const last: ConfirmationRepository['last'] = async (trajectoryId, companyId) =>
    draft.read(keys.confirmation(trajectoryId, companyId), confirmationSchema);
  return {
    last,
    lastOf: async () => [],
    lastOfAll: async () => [],
    ofTrajectory: async () => [],
    byTokenHash: async (hash) => {
      const way = draft.read(keys.confirmationLink(hash), wayTo);
      const confirmation = way && (await last(way.trajectoryId, way.companyId));
      return confirmation && { confirmation, isReplaced: false };
    },
    ofMail: async () => undefined,
    toRemind: async () => draft.ofType('confirmationReminder', wayTo),
  };
};

/** What the use cases of confirmations ask for, over a draft. Mails go nowhere but to the story itself. */
export const confirmationsOver = (
  { draft, clock, company, trajectory }: Stage,
  partnership: string,
  deliver: (mail: OutgoingMail) => void,
): AskDependencies => ({
  repository: requestsIn(draft),
  unreached: { of: async () => undefined },
  trajectories: forConfirmations(trajectory),
  companyWithContacts: company.repository.file,
  readRules: async () => DEFAULT_RULES,
  sendMail: async (mail) => {
    deliver(mail);
    return ok({ messageId: mail.deliveryId });
  },
  commit: draft.commit,
  system: clock.system,
  partnership,
  webOrigin: 'https://demonstration.example',
});
