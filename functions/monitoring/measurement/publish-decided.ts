import type { Measurement } from '../../../shared/monitoring/measurement/schema.ts';
import type { Provenance } from '../../../shared/monitoring/published/schema.ts';
import { auditEvent, fieldChanges } from '../../audit/event.ts';
import type { StoredTask } from '../../document/stored-task.ts';
import type { Beside } from '../../document/tasks.ts';
import { publish } from '../published/publish.ts';
import { reachQuarters } from '../quarter/reach.ts';
import { type RunMeasurementDependencies, SYSTEM } from './dependencies.ts';
import { putMeasurement } from './repository.ts';

/** Ends the task of a measurement, with what changes beside it. Nothing when another run did so first. */
const end = async (
  { tasks }: RunMeasurementDependencies,
  task: StoredTask,
  { rows }: Measurement,
  beside?: Beside,
): Promise<void> => {
  const patch = { status: 'done', handled: rows?.read ?? 0, landed: rows?.matched ?? 0 } as const;
  await tasks.advance(task, patch, { author: SYSTEM, action: 'task.finished', ...(beside ? { beside } : {}) });
};

const published = ({ system }: RunMeasurementDependencies, measurement: Measurement): Beside => {
  const { id, version } = measurement;
  const next: Measurement = { ...measurement, state: 'published', settledAt: system.now(), version: version + 1 };
  const changes = fieldChanges(measurement, next);
  const root = { kind: 'measurement', id } as const;
  return {
    changes: [putMeasurement(next, version)],
    audit: [auditEvent(system, SYSTEM, { action: 'measurement.published', root, changes })],
  };
};

const publishAll = async (dependencies: RunMeasurementDependencies, measurement: Measurement): Promise<void> => {
  const { frozen, table, system } = dependencies;
  const { id, after, inputs } = measurement;
  if (!inputs) throw new Error('A measurement that was decided has its inputs');
  const [{ content: release }, { content }] = await Promise.all([frozen.release(id, after), frozen.inputs(id)]);
  const provenance: Provenance = {
    measurementId: id,
    measuredAt: measurement.requestedAt,
    referenceDate: inputs.referenceDate,
    rulesVersion: inputs.rulesVersion,
    tablesVersion: inputs.tablesVersion,
    retentionMonths: content.rules.retentionMonths,
  };
  await publish(table, { cells: release.cells, partnerships: content.partnerships, provenance });
  const quarters = new Set(release.cells.map(({ quarter }) => quarter));
  const reached = { deliveryId: measurement.deliveryId, measurementId: id, at: system.now() };
  await reachQuarters(dependencies, [...quarters], reached);
};

/** Puts what was decided where it is read, takes the quarters that it reaches further, and ends the task. */
export const publishDecided = async (
  dependencies: RunMeasurementDependencies,
  task: StoredTask,
  measurement: Measurement,
): Promise<void> => {
  switch (measurement.state) {
    case 'running':
      throw new Error('A measurement is decided before it is published');
    case 'publishing':
      await publishAll(dependencies, measurement);
      return end(dependencies, task, measurement, published(dependencies, measurement));
    case 'published':
    case 'withheld':
    case 'overtaken':
      return end(dependencies, task, measurement);
  }
};
