import type { AnswerDependencies } from '../../confirmation/answer.ts';
import { confirmationRoutes } from '../../confirmation/routes.ts';
import { askDependencies } from './confirmation-ask.ts';
import { reachDependencies } from './confirmation-reach.ts';
import type { PartnershipContext } from './context.ts';

/** What takes the answer of a company. */
export const answerDependencies = (context: PartnershipContext): AnswerDependencies => ({
  ...reachDependencies(context),
  partnership: context.partnershipId,
});

export const routers = async (context: PartnershipContext) => [confirmationRoutes(askDependencies(context))];
