import { auditRepository } from '../../functions/audit/repository.ts';
import { reportLink } from '../../functions/document/report-link.ts';
import { taskRepository } from '../../functions/document/repository.ts';
import { makeTasks } from '../../functions/document/tasks.ts';
import { requestDelivery, startDelivery } from '../../functions/monitoring/delivery/ask.ts';
import { storedRows } from '../../functions/monitoring/delivery/parts.ts';
import { leaverDeliveryRepository } from '../../functions/monitoring/delivery/repository.ts';
import { runLeaverDelivery } from '../../functions/monitoring/delivery/run.ts';
import { deliveryViews } from '../../functions/monitoring/delivery/view.ts';
import { type Commit, makeCommit } from '../../functions/platform/dynamo/commit.ts';
import type { DocumentStore } from '../../functions/platform/storage/document-store.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { instant } from '../../shared/kernel/dates.ts';
import type { LeaverDeliveryId } from '../../shared/kernel/ids.ts';
import type { LeaverRow } from '../../shared/monitoring/delivery/row.ts';
import { type LeaverDeliveryRequest, leaverDeliveryRequestSchema } from '../../shared/monitoring/delivery/schema.ts';
import { accepted, postForm } from '../company/import-desk.ts';
import { createTable } from '../support/engine/tables.ts';

export const ANALYST = { subject: 'analyst-1', roles: ['analyst@agency'] };
const HOUR = 3_600_000;

export const requestOf = (size: number, changed: Partial<LeaverDeliveryRequest> = {}): LeaverDeliveryRequest =>
  leaverDeliveryRequestSchema.parse({
    fileName: 'uitstromers.csv',
    size,
    referenceDate: '2026-09-30',
    legalGround: 'Art. 5 van het decreet van 7 mei 2004',
    instrument: { kind: 'deliberation', number: '26/114', decidedOn: '2026-06-02' },
    impactAssessment: 'GEB-2026-07',
    ...changed,
  });

/** Where the agency brings in deliveries: a table of its own, the documents, and a queue that is worked off by hand. */
export const openDeliveryDesk = async (
  documents: DocumentStore,
  wrap: (commit: Commit) => Commit = (commit) => commit,
  whenTold: () => void = () => {},
) => {
  const table = await createTable('agency');
  const system = { ...realSystem, now: () => instant('2026-10-05T08:00:00.000Z') };
  const messages: string[] = [];
  const told: LeaverDeliveryId[] = [];
  const repository = leaverDeliveryRepository(table);
  const dependencies = {
    repository,
    tasks: makeTasks({ repository: taskRepository(table), commit: wrap(makeCommit(table, system)), system }),
    documents,
    queue: { send: async ({ taskId }: { taskId: string }) => void messages.push(taskId) },
    system,
    whenDelivered: async ({ id }: { id: LeaverDeliveryId }) => {
      told.push(id);
      whenTold();
    },
  };
  const desk = {
    table,
    messages,
    /** Deliveries that were told to have come in whole. */
    told,
    dependencies,

    /** Announces a delivery and uploads its file; gives its id. */
    async bring(content: Uint8Array, changed: Partial<LeaverDeliveryRequest> = {}): Promise<LeaverDeliveryId> {
      const asked = accepted(await requestDelivery(dependencies)(ANALYST, requestOf(content.length, changed)));
      const [upload] = asked.uploads;
      if (!upload) throw new Error('No form to upload with');
      await postForm(upload, content);
      accepted(await startDelivery(dependencies)(ANALYST, asked.delivery.taskId));
      return asked.delivery.id;
    },

    /** Works until the queue is empty, with so much time for each message. */
    async workOff(remainingMilliseconds = HOUR): Promise<void> {
      const run = runLeaverDelivery(dependencies);
      for (let next = messages.shift(); next !== undefined; next = messages.shift()) {
        const task = await desk.taskOf(next);
        await run(task.id, () => remainingMilliseconds);
      }
    },

    async taskOf(id: string) {
      const task = (await dependencies.tasks.latest()).find((each) => each.id === id);
      if (!task) throw new Error('No such task');
      return task;
    },

    async found(id: LeaverDeliveryId) {
      const view = (await deliveryViews(dependencies)).find(({ delivery }) => delivery.id === id);
      if (!view) throw new Error('No such delivery');
      return view;
    },

    /** The whole way, from the file to what came of it. */
    async deliver(content: Uint8Array, changed: Partial<LeaverDeliveryRequest> = {}) {
      const id = await desk.bring(content, changed);
      await desk.workOff();
      return desk.found(id);
    },

    /** What was written down of a delivery, the newest first. */
    history: async (id: LeaverDeliveryId) => (await auditRepository(table).page({ kind: 'leaverDelivery', id })).events,

    async rows(id: LeaverDeliveryId) {
      const delivery = await repository.delivery(id);
      if (!delivery) throw new Error('No such delivery');
      const rows: LeaverRow[] = [];
      for await (const row of storedRows(documents, delivery)) rows.push(row);
      return rows;
    },

    async report(id: LeaverDeliveryId): Promise<string> {
      const { task } = await desk.found(id);
      const { url } = accepted(await reportLink(dependencies)(ANALYST, task.id));
      return (await fetch(url)).text();
    },
  };
  return desk;
};
