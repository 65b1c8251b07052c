import { runsOf } from '../compose/job-runs.ts';
import { projectionDependencies } from '../compose/partnership-projection.ts';
import { projectionCheckHandler } from '../jobs/projection-check.ts';

export const handler = projectionCheckHandler(projectionDependencies(), runsOf('partnership-projection-check'));
