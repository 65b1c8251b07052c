import { makeTaskWorker } from '../document/worker.ts';
import { leaverDeliveryRepository } from '../monitoring/delivery/repository.ts';
import { runLeaverDelivery } from '../monitoring/delivery/run.ts';
import { config } from '../platform/config.ts';
import { ownTable } from './base.ts';
import { runsOf } from './job-runs.ts';
import { taskDependencies } from './store-tasks.ts';

/** What carries out the tasks of the agency, by their kind. */
export const agencyWorker = () => {
  const dependencies = taskDependencies();
  const repository = leaverDeliveryRepository(ownTable());
  return makeTaskWorker({
    store: config.store(),
    tasks: dependencies.tasks,
    record: runsOf('agency-worker'),
    runs: { leaverDelivery: runLeaverDelivery({ ...dependencies, repository }) },
  });
};
