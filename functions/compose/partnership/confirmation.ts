import { companyWithContacts } from '../../company/for-confirmations.ts';
import { companiesOf } from '../../company/for-trajectories.ts';
import { confirmationRepository } from '../../confirmation/repository.ts';
import { confirmationRoutes } from '../../confirmation/routes.ts';
import { config } from '../../platform/config.ts';
import { makeSendMail } from '../../platform/mail/send.ts';
import { forConfirmations } from '../../trajectory/for-confirmations.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

/** What takes the answer of a company. */
export const answerDependencies = ({ table, commit, system, partnershipId }: PartnershipContext) => ({
  repository: confirmationRepository(table),
  trajectories: forConfirmations({
    repository: trajectoryRepository(table),
    companiesOf: companiesOf(table),
    commit,
    system,
  }),
  system,
  partnership: partnershipId,
});

export const routers = async (context: PartnershipContext) => [
  confirmationRoutes({
    ...answerDependencies(context),
    companyWithContacts: companyWithContacts(context.table),
    commit: context.commit,
    sendMail: makeSendMail({ store: context.partnershipId, ...config.mail() }, context.system),
    webOrigin: config.webOrigin(),
  }),
];
