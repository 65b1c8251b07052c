import { matchLeavers } from '../../../shared/monitoring/matching/match-leavers.ts';
import type { MeasurementInputs } from '../../../shared/monitoring/measurement/inputs.ts';
import type { Measurement } from '../../../shared/monitoring/measurement/schema.ts';
import { countedCells } from '../../../shared/monitoring/publication/counted-cells.ts';
import { periodsMeasured } from '../../../shared/monitoring/quarter/periods.ts';
import type { RunTask } from '../../document/worker.ts';
import { storedRows } from '../delivery/parts.ts';
import { measurementOf } from './ask.ts';
import { type Counted, decide } from './decide.ts';
import type { RunMeasurementDependencies } from './dependencies.ts';
import { inputsOf } from './inputs.ts';
import { publishDecided } from './publish-decided.ts';

const count = async (
  { documents }: RunMeasurementDependencies,
  inputs: MeasurementInputs,
): Promise<Pick<Counted, 'rows' | 'cells'>> => {
  const { delivery, companies, successions, rules, partnerships } = inputs;
  const { referenceDate } = delivery.statement;
  const result = await matchLeavers(storedRows(documents, delivery), { companies, successions, referenceDate, rules });
  const quarters = periodsMeasured(referenceDate, rules.monitoringCadence);
  return {
    rows: result.rows,
    cells: countedCells(result, { partnerships, quarters, retentionMonths: rules.retentionMonths, referenceDate }),
  };
};

const measure = async (dependencies: RunMeasurementDependencies, measurement: Measurement): Promise<Measurement> => {
  const { content, sha256 } = await inputsOf(dependencies, measurement);
  const counted = await count(dependencies, content);
  return decide(dependencies, measurement, { ...counted, inputs: content, inputsSha256: sha256 });
};

/**
 * Makes a measurement from where it stands: freezes its inputs, matches, decides what may be shown against everything that was published
 * before, and puts it where it is read. It may be stopped and repeated at any step: what was frozen lies there, what was decided
 * is decided once, and what was published moves forward only.
 */
export const runMeasurement =
  (dependencies: RunMeasurementDependencies): RunTask =>
  async (taskId) => {
    const { tasks, measurements } = dependencies;
    const task = await tasks.read(taskId);
    if (!task || task.status === 'done' || task.status === 'failed') return;
    const found = await measurements.measurement(measurementOf(task));
    if (!found) throw new Error('A task names a measurement that does not exist');
    const decided = found.state === 'running' ? await measure(dependencies, found) : found;
    await publishDecided(dependencies, task, decided);
  };
