import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { measurementIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { currentDelivery } from '../../../shared/monitoring/delivery/current.ts';
import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import type { Measurement } from '../../../shared/monitoring/measurement/schema.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import { handOver } from '../../document/start-task.ts';
import type { StoredTask } from '../../document/stored-task.ts';
import { type AskMeasurementDependencies, SYSTEM } from './dependencies.ts';
import { putMeasurement } from './repository.ts';

/** The measurement that a task makes. */
export const measurementOf = (task: Pick<StoredTask, 'nextIds'>) => measurementIdSchema.parse(task.nextIds[0]);

/** The instrument of a delivery bounds how long its rows may be used, not only how long they may come in. */
const mayBeUsed = ({ statement: { instrument } }: LeaverDelivery, today: string): boolean =>
  instrument.validUntil === undefined || today <= instrument.validUntil;

const begin = async (
  dependencies: AskMeasurementDependencies,
  author: Author,
  delivery: LeaverDelivery,
  idempotencyKey: string | undefined,
): Promise<Result<Measurement, Failure>> => {
  const { tasks, system, measurements } = dependencies;
  const id = measurementIdSchema.parse(system.newId('mea'));
  const created = await tasks.create(author, {
    kind: 'measurement',
    filesOf: () => [],
    nextIds: [id],
    idempotencyKey,
    beside: (taskId) => {
      const measurement: Measurement = {
        id,
        version: 1,
        state: 'running',
        taskId,
        deliveryId: delivery.id,
        requestedBy: author.subject,
        requestedAt: system.now(),
      };
      const root = { kind: 'measurement', id } as const;
      const event = auditEvent(system, author, { action: 'measurement.asked', root, changes: [] });
      return { changes: [putMeasurement(measurement, 'absent')], audit: [event] };
    },
  });
  if (!created.ok) return created;
  const task = created.value;
  if (task.status === 'awaitingUpload' || task.status === 'queued') {
    const queued = await handOver(dependencies)(author, task, []);
    if (!queued.ok) return queued;
  }
  const measurement = await measurements.measurement(measurementOf(task));
  return measurement ? ok(measurement) : fail({ code: 'notFound' });
};

/**
 * Asks for a new measurement of the delivery that counts: what it gives now, with what the partnerships registered since. Refused
 * without a delivery, when its rows were removed at the end of their term, or when its instrument has run out (`notAllowedNow`). Sent again, it gives the same measurement.
 */
export const askMeasurement =
  (dependencies: AskMeasurementDependencies) =>
  async (author: Author, idempotencyKey?: string): Promise<Result<Measurement, Failure>> => {
    const delivery = currentDelivery(await dependencies.deliveries.all());
    if (!delivery) return fail({ code: 'notAllowedNow', reason: 'nothingDelivered' });
    if (delivery.rowsRemoved) return fail({ code: 'notAllowedNow', reason: 'leaverRowsRemoved' });
    if (!mayBeUsed(delivery, dayOf(dependencies.system.now())))
      return fail({ code: 'notAllowedNow', reason: 'instrumentRanOut' });
    return begin(dependencies, author, delivery, idempotencyKey);
  };

/**
 * A delivery came in whole: it is measured without anybody asking. Told again, nothing more happens. One that was announced first and read
 * last, after a picture of a later day, is not measured: its figures are older ones, and would stand in the place of what was published.
 */
export const measureDelivery =
  (dependencies: AskMeasurementDependencies) =>
  async (delivery: LeaverDelivery): Promise<void> => {
    if (currentDelivery(await dependencies.deliveries.all())?.id !== delivery.id) return;
    const begun = await begin(dependencies, SYSTEM, delivery, delivery.id);
    if (!begun.ok) throw new Error(`A delivery cannot be measured: ${begun.error.reason ?? begun.error.code}`);
  };
