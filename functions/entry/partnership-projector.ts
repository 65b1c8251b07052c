import { agencyTable } from '../compose/base.ts';
import { runsOf } from '../compose/job-runs.ts';
import { overlapPublisher } from '../compose/partnership-overlap.ts';
import { projectionDependencies } from '../compose/partnership-projection.ts';
import { projectorHandler } from '../jobs/projector.ts';
import { stateSupported } from '../monitoring/supported/state.ts';

const dependencies = projectionDependencies();

const agency = agencyTable();

export const handler = projectorHandler(
  {
    ...dependencies,
    agency,
    publish: [overlapPublisher(dependencies), stateSupported({ ...dependencies, agency })],
  },
  runsOf('partnership-projector'),
);
