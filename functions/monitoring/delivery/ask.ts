import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { leaverDeliveryIdSchema, type TaskId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { currentDelivery } from '../../../shared/monitoring/delivery/current.ts';
import type { LeaverDelivery, LeaverDeliveryRequest } from '../../../shared/monitoring/delivery/schema.ts';
import { statementErrors } from '../../../shared/monitoring/delivery/statement-errors.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import { type RequestTaskDependencies, requestTask } from '../../document/request-task.ts';
import { type StartTaskDependencies, startTask } from '../../document/start-task.ts';
import type { StoredTask } from '../../document/stored-task.ts';
import type { System } from '../../platform/system.ts';
import { type LeaverDeliveryRepository, putLeaverDelivery } from './repository.ts';

export type AskDeliveryDependencies = RequestTaskDependencies &
  StartTaskDependencies & { readonly repository: LeaverDeliveryRepository };

const CSV_CONTENT_TYPE = 'text/csv';

const newDelivery = (author: Author, system: System, { fileName, size: _, ...statement }: LeaverDeliveryRequest) => ({
  id: leaverDeliveryIdSchema.parse(system.newId('ldv')),
  version: 1,
  state: 'open' as const,
  statement,
  fileName,
  requestedBy: author.subject,
  requestedAt: system.now(),
  parts: [],
});

/** The delivery that a task works on. */
export const deliveryOf = (task: Pick<StoredTask, 'nextIds'>) => leaverDeliveryIdSchema.parse(task.nextIds[0]);

/**
 * Makes a delivery, with what it rests on, and the form by which its file is uploaded. Refused at the field: what does not hold on
 * this day, or a picture that is older than the one that counts. The same request sent again gives the same delivery.
 */
export const requestDelivery =
  (dependencies: AskDeliveryDependencies) =>
  async (author: Author, request: LeaverDeliveryRequest, idempotencyKey?: string) => {
    const { repository, system } = dependencies;
    const current = currentDelivery(await repository.all());
    const asOf = { today: dayOf(system.now()), current: current?.statement.referenceDate };
    const fields = statementErrors(request, asOf);
    if (fields.length > 0) return fail<Failure>({ code: 'invalid', fields });
    const made = newDelivery(author, system, request);
    const asked = await requestTask(dependencies)(author, {
      kind: 'leaverDelivery',
      filesOf: (id) => [
        {
          name: request.fileName,
          size: request.size,
          key: `incoming/${id}/leavers.csv`,
          contentType: CSV_CONTENT_TYPE,
        },
      ],
      idempotencyKey,
      nextIds: [made.id],
      beside: (taskId) => {
        const delivery: LeaverDelivery = { ...made, taskId };
        const root = { kind: 'leaverDelivery', id: made.id } as const;
        const changes = fieldChanges(undefined, delivery);
        const event = auditEvent(system, author, { action: 'leaverDelivery.announced', root, changes });
        return { changes: [putLeaverDelivery(delivery, 'absent')], audit: [event] };
      },
    });
    if (!asked.ok) return asked;
    const delivery = await repository.delivery(deliveryOf(asked.value.task));
    return delivery ? ok({ ...asked.value, delivery }) : fail<Failure>({ code: 'notFound' });
  };

/** The file is uploaded: when it is text, the worker begins. */
export const startDelivery =
  (dependencies: StartTaskDependencies) =>
  (author: Author, id: TaskId): Promise<Result<StoredTask, Failure>> =>
    // No encoding of a delivery has zeros; a workbook and UTF-16 do.
    startTask(dependencies, 'leaverDelivery', async (_, { start }) => (start.includes(0) ? 'notCsv' : undefined))(
      author,
      id,
    );
