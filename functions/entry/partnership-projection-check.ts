import { projectionDependencies } from '../compose/partnership-projection.ts';
import { projectionCheckHandler } from '../jobs/projection-check.ts';

export const handler = projectionCheckHandler(projectionDependencies());
