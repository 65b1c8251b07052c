import { companyWithContacts } from '../../company/for-confirmations.ts';
import { unreachedAddresses } from '../../company/unreached/repository.ts';
import type { AskDependencies } from '../../confirmation/ask.ts';
import { config } from '../../platform/config.ts';
import { makeSendMail } from '../../platform/mail/send.ts';
import { reachDependencies } from './confirmation-reach.ts';
import type { PartnershipContext } from './context.ts';

type Base = Pick<PartnershipContext, 'partnershipId' | 'table' | 'commit' | 'system' | 'rules'>;

/** What asks a company, and reminds it. */
export const askDependencies = (base: Base): AskDependencies => ({
  ...reachDependencies(base),
  partnership: base.partnershipId,
  companyWithContacts: companyWithContacts(base.table),
  unreached: unreachedAddresses(base.table),
  readRules: async () => (await base.rules()).inForce(),
  sendMail: makeSendMail({ store: base.partnershipId, ...config.mail() }, base.system),
  webOrigin: config.webOrigin(),
});
