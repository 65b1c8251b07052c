import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { companiesForTakeover } from '../../functions/company/for-takeover.ts';
import { companyRepository } from '../../functions/company/repository.ts';
import { mayChangeIn } from '../../functions/compose/partnership/may-change.ts';
import { taskRepository } from '../../functions/document/repository.ts';
import { makeTasks } from '../../functions/document/tasks.ts';
import { certifiedRepository } from '../../functions/finance/certified/repository.ts';
import { partnershipForTakeover } from '../../functions/partnership/for-takeover.ts';
import { putMember } from '../../functions/partnership/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { type Commit, makeCommit } from '../../functions/platform/dynamo/commit.ts';
import type { Queue } from '../../functions/platform/queue.ts';
import type { DocumentStore } from '../../functions/platform/storage/document-store.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { carryOut, requestCheck, startCheck } from '../../functions/takeover/ask.ts';
import { runTakeover } from '../../functions/takeover/carry-out.ts';
import { runTakeoverCheck } from '../../functions/takeover/check.ts';
import { readOutcome } from '../../functions/takeover/results.ts';
import { trajectoryRepository } from '../../functions/trajectory/repository.ts';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import { companySchema } from '../../shared/company/schema.ts';
import { type TaskId, taskIdSchema } from '../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { TakeoverOutcome } from '../../shared/takeover/schema.ts';
import { trajectorySchema } from '../../shared/trajectory/schema.ts';
import { accepted, COORDINATOR, itemsOf, postForm } from '../company/import-desk.ts';
import { createTable } from '../support/engine/tables.ts';
import { MEMBER } from './samples.ts';
import { type Filled, sheetsOf, workbookOf } from './workbooks.ts';

const HOUR = 3_600_000;

/** What a file is held against, in a table and in the catalogues as the agency keeps them. */
export const readsOf = (table: Table, kept: KeptEntry[] = []) => ({
  known: companiesForTakeover(table),
  trajectories: trajectoryRepository(table),
  partnership: partnershipForTakeover(table),
  finance: certifiedRepository(table),
  mayChange: mayChangeIn(table).certified,
  others: async () => [],
  rules: async () => DEFAULT_RULES,
  catalogues: catalogueReaderOf({ kept: async () => kept }, realSystem),
});

export const tableWithMember = async (): Promise<Table> => {
  const table = await createTable('partnership');
  await makeCommit(table, realSystem)({ changes: [putMember(MEMBER)], audit: [] });
  return table;
};

/** Where a partnership takes its files over: a table of its own, with one member, and a queue that is worked off by hand. */
export const openTakeoverDesk = async (
  documents: DocumentStore,
  wrap: (commit: Commit) => Commit = (commit) => commit,
) => {
  const table = await tableWithMember();
  const plain = makeCommit(table, realSystem);
  const commit = wrap(plain);
  const messages: TaskId[] = [];
  const queue: Queue = { send: async ({ taskId }) => void messages.push(taskIdSchema.parse(taskId)) };
  const reads = readsOf(table);
  const dependencies = {
    commit,
    system: realSystem,
    companies: { repository: companyRepository(table), commit, system: realSystem, catalogues: reads.catalogues },
    tasks: makeTasks({ repository: taskRepository(table), commit, system: realSystem }),
    documents,
    queue,
    ...reads,
  };

  const desk = {
    table,
    dependencies,
    messages,
    plain,

    async upload(bytes: Uint8Array): Promise<TaskId> {
      const asked = { name: 'dossiers.xlsx', size: bytes.length };
      const { task, uploads } = accepted(await requestCheck(dependencies)(COORDINATOR, asked));
      for (const upload of uploads) {
        const answer = await postForm(upload, bytes);
        if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      }
      return task.id;
    },

    /** Works until the queue is empty. A message that fails comes again; gives how often one did. */
    async workOff(remaining = HOUR): Promise<number> {
      let failures = 0;
      for (let id = messages.shift(); id !== undefined; id = messages.shift()) {
        const task = await dependencies.tasks.read(id);
        const run = task?.kind === 'takeover' ? runTakeover : runTakeoverCheck;
        try {
          await run(dependencies)(id, () => remaining);
        } catch (thrown) {
          failures += 1;
          if (failures > 3) throw thrown;
          messages.push(id);
        }
      }
      return failures;
    },

    /** The dry run of a file. */
    async check(file: Filled | Uint8Array): Promise<{ readonly id: TaskId; readonly outcome: TakeoverOutcome }> {
      const id = await desk.upload(file instanceof Uint8Array ? file : await workbookOf(sheetsOf(file)));
      accepted(await startCheck(dependencies)(COORDINATOR, id));
      await desk.workOff();
      return { id, outcome: await desk.outcome(id) };
    },

    async outcome(id: TaskId): Promise<TakeoverOutcome> {
      const outcome = await readOutcome(documents, id);
      if (!outcome) throw new Error(`No outcome: ${JSON.stringify(await dependencies.tasks.read(id))}`);
      return outcome;
    },

    carryOut: async (check: TaskId, key?: string) => accepted(await carryOut(dependencies)(COORDINATOR, check, key)),

    /** From the file to what it left behind. */
    async takeOver(file: Filled): Promise<{ readonly id: TaskId; readonly outcome: TakeoverOutcome }> {
      const { id: check } = await desk.check(file);
      const { id } = await desk.carryOut(check);
      await desk.workOff();
      return { id, outcome: await desk.outcome(id) };
    },

    task: async (id: TaskId) => {
      const task = await dependencies.tasks.read(id);
      if (!task) throw new Error('No such task');
      return task;
    },
    companies: async () => companySchema.array().parse(await itemsOf(table, 'company')),
    trajectories: async () => trajectorySchema.array().parse(await itemsOf(table, 'trajectory')),
  };
  return desk;
};
export type TakeoverDesk = Awaited<ReturnType<typeof openTakeoverDesk>>;

/** Every line of an outcome, as short as one reads it. */
export const linesOf = ({ problems }: Pick<TakeoverOutcome, 'problems'>): string[] =>
  problems.map(({ sheet, row, column, problem }) =>
    [sheet, row, column, problem].filter((part) => part !== undefined).join(' · '),
  );
