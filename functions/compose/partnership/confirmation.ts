import { companyWithContacts } from '../../company/for-confirmations.ts';
import type { AnswerDependencies } from '../../confirmation/answer.ts';
import type { AskDependencies } from '../../confirmation/ask.ts';
import { confirmationRoutes } from '../../confirmation/routes.ts';
import { config } from '../../platform/config.ts';
import { makeSendMail } from '../../platform/mail/send.ts';
import { reachDependencies } from './confirmation-reach.ts';
import type { PartnershipContext } from './context.ts';

/** What takes the answer of a company. */
export const answerDependencies = (context: PartnershipContext): AnswerDependencies => ({
  ...reachDependencies(context),
  partnership: context.partnershipId,
});

/** What asks a company, and reminds it. */
export const askDependencies = (context: PartnershipContext): AskDependencies => ({
  ...reachDependencies(context),
  partnership: context.partnershipId,
  companyWithContacts: companyWithContacts(context.table),
  readRules: async () => (await context.rules()).inForce(),
  sendMail: makeSendMail({ store: context.partnershipId, ...config.mail() }, context.system),
  webOrigin: config.webOrigin(),
});

export const routers = async (context: PartnershipContext) => [confirmationRoutes(askDependencies(context))];
