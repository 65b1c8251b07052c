import { agencyTable } from '../compose/base.ts';
import { projectionDependencies } from '../compose/partnership-projection.ts';
import { projectorHandler } from '../jobs/projector.ts';

export const handler = projectorHandler({ ...projectionDependencies(), agency: agencyTable() });
