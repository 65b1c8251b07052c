import { ownTable } from '../compose/base.ts';
import { runsOf } from '../compose/job-runs.ts';
import { recordDependencies } from '../compose/mail.ts';
import { reachDependencies } from '../compose/partnership/confirmation-reach.ts';
import { hearOfConfirmation } from '../confirmation/mail-event.ts';
import { mailEventsHandler } from '../jobs/mail-events.ts';

const dependencies = recordDependencies('mail-events');

export const handler = mailEventsHandler(
  {
    ...dependencies,
    tellOthers: hearOfConfirmation(reachDependencies({ ...dependencies, table: ownTable() }), dependencies.author),
  },
  runsOf('partnership-mail-events'),
);
