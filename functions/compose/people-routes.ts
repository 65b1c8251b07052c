import { invitationRoutes } from '../access/invitation/routes.ts';
import type { AccessDependencies } from '../access/person-input.ts';
import { accessReviewRepository } from '../access/review/repository.ts';
import { accessReviewRoutes } from '../access/review/routes.ts';
import type { ReviewDependencies } from '../access/review/view.ts';
import { accessRoutes } from '../access/routes.ts';
import { deputyRepository } from '../deputy/repository.ts';
import { config } from '../platform/config.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { makeSendMail } from '../platform/mail/send.ts';

type StoreDependencies = AccessDependencies &
  Pick<ReviewDependencies, 'readRules' | 'readMembers'> & { readonly table: Table };

/** The people of any store, who is invited, and who keeps access. */
export const peopleRoutes = ({ table, ...dependencies }: StoreDependencies) => [
  accessReviewRoutes({
    ...dependencies,
    reviews: accessReviewRepository(table),
    readDuties: deputyRepository(table).allDuties,
  }),
  accessRoutes(dependencies),
  invitationRoutes({
    ...dependencies,
    sendMail: makeSendMail({ store: dependencies.place, ...config.mail() }, dependencies.system),
    webOrigin: config.webOrigin(),
  }),
];
