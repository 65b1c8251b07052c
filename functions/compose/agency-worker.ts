import { makeTaskWorker } from '../document/worker.ts';
import { runLeaverDelivery } from '../monitoring/delivery/run.ts';
import { measureDelivery } from '../monitoring/measurement/ask.ts';
import { frozenMeasurements } from '../monitoring/measurement/frozen.ts';
import { loadAttack } from '../monitoring/measurement/highs.ts';
import { runMeasurement } from '../monitoring/measurement/run.ts';
import { supportedCompanies } from '../monitoring/supported/repository.ts';
import { config } from '../platform/config.ts';
import { makeSnapshotStore } from '../platform/storage/snapshot-store.ts';
import { monitoringDependencies } from './agency-monitoring.ts';
import { snapshotSettings } from './base.ts';
import { runsOf } from './job-runs.ts';
import { taskDependencies } from './store-tasks.ts';

/** What carries out the tasks of the agency, by their kind. */
export const agencyWorker = () => {
  const dependencies = { ...monitoringDependencies(), ...taskDependencies() };
  const { deliveries: repository, table, system } = dependencies;
  const { snapshotBucket, pathStyle } = snapshotSettings();
  return makeTaskWorker({
    store: config.store(),
    tasks: dependencies.tasks,
    record: runsOf('agency-worker'),
    runs: {
      leaverDelivery: runLeaverDelivery({ ...dependencies, repository, whenDelivered: measureDelivery(dependencies) }),
      measurement: runMeasurement({
        ...dependencies,
        frozen: frozenMeasurements(makeSnapshotStore(snapshotBucket, { pathStyle, system })),
        readSupported: supportedCompanies(table),
        readSuccessions: dependencies.successions.all,
        loadAttack,
      }),
    },
  });
};
