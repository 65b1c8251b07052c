import { runsOf } from '../compose/job-runs.ts';
import { registerCheckDependencies } from '../compose/partnership-register-check.ts';
import { registerCheckHandler } from '../jobs/register-check.ts';

export const handler = registerCheckHandler(registerCheckDependencies(), runsOf('partnership-register-check'));
