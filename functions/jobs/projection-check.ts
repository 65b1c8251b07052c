import middy from '@middy/core';
import { type CheckDependencies, checkProjection, type Drift } from '../figures/projection/check.ts';
import { log } from '../platform/logging.ts';

/** The nightly check that the totals still are what the records add up to. */
export const projectionCheckHandler = (dependencies: CheckDependencies) =>
  middy((): Promise<Drift> => checkProjection(dependencies)).onError(({ error }) =>
    log.error('The check of the projection failed', error),
  );
