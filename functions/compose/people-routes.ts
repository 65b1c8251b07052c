import { invitationRoutes } from '../access/invitation-routes.ts';
import type { AccessDependencies } from '../access/person-input.ts';
import { accessRoutes } from '../access/routes.ts';
import { config } from '../platform/config.ts';
import { makeSendMail } from '../platform/mail/send.ts';

/** The people of any store, and who is invited. */
export const peopleRoutes = (dependencies: AccessDependencies) => [
  accessRoutes(dependencies),
  invitationRoutes({
    ...dependencies,
    sendMail: makeSendMail({ store: dependencies.place, ...config.mail() }, dependencies.system),
    webOrigin: config.webOrigin(),
  }),
];
