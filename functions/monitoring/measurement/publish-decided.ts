import type { Measurement } from '../../../shared/monitoring/measurement/schema.ts';
import type { Provenance } from '../../../shared/monitoring/published/schema.ts';
import { auditEvent, fieldChanges } from '../../audit/event.ts';
import type { StoredTask } from '../../document/stored-task.ts';
import { publish } from '../published/publish.ts';
import { reachQuarters } from '../quarter/reach.ts';
import { type RunMeasurementDependencies, SYSTEM } from './dependencies.ts';
import { putMeasurement } from './repository.ts';

type Ending = Pick<Measurement, 'state'> & { readonly settledAt: Measurement['requestedAt'] };

/** Ends a measurement with its task. Nothing when another run did so first. */
const end = async (
  { tasks, system }: RunMeasurementDependencies,
  task: StoredTask,
  measurement: Measurement,
  ending: Ending,
): Promise<void> => {
  const next: Measurement = { ...measurement, ...ending, version: measurement.version + 1 };
  const root = { kind: 'measurement', id: measurement.id } as const;
  const event = auditEvent(system, SYSTEM, {
    action: `measurement.${next.state}`,
    root,
    changes: fieldChanges(measurement, next),
  });
  const { rows } = measurement;
  await tasks.advance(
    task,
    { status: 'done', handled: rows?.read ?? 0, landed: rows?.matched ?? 0 },
    {
      author: SYSTEM,
      action: 'task.finished',
      beside: { changes: [putMeasurement(next, measurement.version)], audit: [event] },
    },
  );
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
  const settledAt = measurement.settledAt ?? dependencies.system.now();
  switch (measurement.state) {
    case 'running':
      throw new Error('A measurement is decided before it is published');
    case 'publishing':
      await publishAll(dependencies, measurement);
      return end(dependencies, task, measurement, { state: 'published', settledAt });
    case 'published':
    case 'withheld':
    case 'overtaken':
      return end(dependencies, task, measurement, { state: measurement.state, settledAt });
  }
};
