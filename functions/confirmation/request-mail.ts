import type { Confirmation } from '../../shared/confirmation/schema.ts';
import { type CompanyId, deliveryIdSchema } from '../../shared/kernel/ids.ts';
import type { LinkMail } from '../../shared/kernel/one-time-link.ts';
import type { Author } from '../audit/event.ts';
import { placeCompanyMail, type UnreachedAddresses } from '../company/unreached/repository.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import { handOverOnce, newOneTimeLink } from '../platform/mail/one-time-link.ts';
import type { SendMail } from '../platform/mail/send.ts';
import { confirmationMail } from './mail.ts';
import type { ReachDependencies } from './reach.ts';
import { recordMail } from './record.ts';

export type RequestMailDependencies = ReachDependencies & {
  readonly sendMail: SendMail;
  readonly unreached: Pick<UnreachedAddresses, 'of'>;
  readonly partnership: string;
  readonly webOrigin: string;
};

type Handing = { readonly kind: 'request' | 'reminder'; readonly to: string };

/**
 * A fresh link to a request and the mail that brings it: what the request says of them, to be written first, and the handing over, which
 * writes down what came of it. The secret is kept nowhere, so that nobody can send that mail a second time: after a crash it stays
 * `claimed` until the mail service tells more, a reminder brings another link, or the coach asks again.
 */
export const newRequestMail = (dependencies: RequestMailDependencies) => {
  const { system, webOrigin, partnership } = dependencies;
  const link = newOneTimeLink(system, `${webOrigin}/bevestiging/${partnership}`);
  const deliveryId = deliveryIdSchema.parse(system.newId('dlv'));
  return {
    claimed: { tokenHash: link.secretHash, mail: 'claimed', deliveryId } as const,
    /** Where it goes, to be written with the claim. */
    noted: (companyId: CompanyId, email: string): Change =>
      placeCompanyMail(deliveryId, { companyId, email, at: system.now() }),
    handOver: async (author: Author, confirmation: Confirmation, { kind, to }: Handing): Promise<LinkMail> => {
      const content = confirmationMail(confirmation, link.address, kind);
      const told = await handOverOnce(dependencies, { ...content, to, deliveryId });
      await recordMail(dependencies)(author, { ...confirmation, deliveryId }, told);
      return told;
    },
  };
};
export type RequestMail = ReturnType<typeof newRequestMail>;
