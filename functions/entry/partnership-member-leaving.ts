import { runsOf } from '../compose/job-runs.ts';
import { leavingDependencies } from '../compose/partnership-leaving.ts';
import { memberLeavingHandler } from '../jobs/member-leaving.ts';

export const handler = memberLeavingHandler(leavingDependencies(), runsOf('partnership-member-leaving'));
