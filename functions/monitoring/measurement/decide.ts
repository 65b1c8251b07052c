import type { MeasurementInputs } from '../../../shared/monitoring/measurement/inputs.ts';
import type { Measurement } from '../../../shared/monitoring/measurement/schema.ts';
import type { CountedCell } from '../../../shared/monitoring/suppression/cell.ts';
import { suppress } from '../../../shared/monitoring/suppression/suppress.ts';
import { auditEvent, fieldChanges } from '../../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../../platform/decide-again.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import { type RunMeasurementDependencies, SYSTEM } from './dependencies.ts';
import { historyOf } from './history.ts';
import { moveLastPublished, putMeasurement } from './repository.ts';

export type Counted = {
  readonly inputs: MeasurementInputs;
  readonly inputsSha256: string;
  readonly rows: NonNullable<Measurement['rows']>;
  readonly cells: readonly CountedCell[];
};

const commitState = async (
  { commit, system }: RunMeasurementDependencies,
  before: Measurement,
  patch: Partial<Measurement>,
  beside: readonly Change[] = [],
): Promise<Measurement | undefined> => {
  const next: Measurement = { ...before, ...patch, version: before.version + 1 };
  const root = { kind: 'measurement', id: before.id } as const;
  const changes = fieldChanges(before, next);
  const committed = await commit({
    changes: [putMeasurement(next, before.version), ...beside],
    audit: [auditEvent(system, SYSTEM, { action: `measurement.${next.state}`, root, changes })],
  });
  return committed.ok ? next : undefined;
};

/**
 * Decides what may be shown, against everything that was published before. When something else was published meanwhile it is decided anew;
 * a measurement that a later one overtook is not published at all. Gives the measurement as it stands from then on.
 */
export const decide = (
  dependencies: RunMeasurementDependencies,
  { id }: Measurement,
  { inputs, inputsSha256, rows, cells }: Counted,
): Promise<Measurement> =>
  decideAgain(
    async () => {
      const { measurements, frozen, system } = dependencies;
      const measurement = await measurements.measurement(id);
      if (!measurement) throw new Error('A measurement is gone');
      if (measurement.state !== 'running') return measurement;
      const last = await measurements.lastPublished();
      const { rules, tablesVersion, companies, delivery } = inputs;
      const { referenceDate } = delivery.statement;
      const facts = { referenceDate, rulesVersion: rules.version, tablesVersion, companies: companies.length };
      const known = { rows, inputs: { ...facts, sha256: inputsSha256 } };
      if (last && last.measurementId > id)
        return (
          (await commitState(dependencies, measurement, { ...known, state: 'overtaken', settledAt: system.now() })) ??
          AGAIN
        );
      const [firstQuarter] = cells.map(({ quarter }) => quarter).toSorted();
      const history = firstQuarter === undefined ? [] : await historyOf(dependencies, last, firstQuarter);
      const { release: decided, withheld } = suppress(history, cells, rules, await dependencies.loadAttack());
      const settled = { ...known, withheldQuarters: [...withheld] };
      if (decided.length === 0) {
        const ended = { ...settled, state: 'withheld' as const, settledAt: system.now() };
        return (await commitState(dependencies, measurement, ended)) ?? AGAIN;
      }
      const release = await frozen.placeRelease(id, last?.measurementId, { rows, cells: [...decided] });
      const patch = {
        ...settled,
        state: 'publishing' as const,
        after: last?.measurementId,
        releaseSha256: release.sha256,
      };
      return (await commitState(dependencies, measurement, patch, [moveLastPublished(id, last)])) ?? AGAIN;
    },
    { rounds: 5, otherwise: trouble('Others keep publishing measurements') },
  );
