import { ownTable } from '../compose/base.ts';
import { companyMailHearing } from '../compose/company-mail.ts';
import { runsOf } from '../compose/job-runs.ts';
import { recordDependencies } from '../compose/mail.ts';
import { mailEventsHandler } from '../jobs/mail-events.ts';

const dependencies = recordDependencies('mail-events');

export const handler = mailEventsHandler(
  { ...dependencies, tellOthers: companyMailHearing({ ...dependencies, table: ownTable() }) },
  runsOf('partnership-mail-events'),
);
