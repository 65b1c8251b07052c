import { peopleRepository } from '../../access/repository.ts';
import { companyWithContacts } from '../../company/for-confirmations.ts';
import { unreachedAddresses } from '../../company/unreached/repository.ts';
import { maturityRepository } from '../../maturity/repository.ts';
import { maturityRoutes } from '../../maturity/routes.ts';
import { config } from '../../platform/config.ts';
import { makeSendMail } from '../../platform/mail/send.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

/** What takes the answer of a respondent. */
export const respondentDependencies = ({ table, commit, system, partnershipId }: PartnershipContext) => ({
  repository: maturityRepository(table),
  companyWithContacts: companyWithContacts(table),
  commit,
  system,
  partnership: partnershipId,
});

export const routers = async (context: PartnershipContext) => {
  const { table, system, partnershipId, rules } = context;
  return [
    maturityRoutes({
      ...respondentDependencies(context),
      unreached: unreachedAddresses(table),
      trajectoryOf: trajectoryRepository(table).trajectory,
      readRules: (await rules()).inForce,
      ownAddresses: async () => (await peopleRepository(table).people()).map(({ email }) => email),
      sendMail: makeSendMail({ store: partnershipId, ...config.mail() }, system),
      webOrigin: config.webOrigin(),
    }),
  ];
};
