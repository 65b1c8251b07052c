import { agencyTable } from '../compose/base.ts';
import { runsOf } from '../compose/job-runs.ts';
import { overlapPublisher } from '../compose/partnership-overlap.ts';
import { projectionDependencies } from '../compose/partnership-projection.ts';
import { projectorHandler } from '../jobs/projector.ts';

const dependencies = projectionDependencies();

export const handler = projectorHandler(
  {
    ...dependencies,
    agency: agencyTable(),
    publishOverlap: overlapPublisher(dependencies),
  },
  runsOf('partnership-projector'),
);
