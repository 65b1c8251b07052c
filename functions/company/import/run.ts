import type { ExtractCollection } from '../../../shared/company/kbo-extract/collect.ts';
import { draftOf } from '../../../shared/company/kbo-extract/draft.ts';
import type { ExtractFailure } from '../../../shared/company/kbo-extract/failures.ts';
import { type RowProblem, rowProblemSchema } from '../../../shared/company/kbo-extract/problems.ts';
import { companyIdSchema, type TaskId } from '../../../shared/kernel/ids.ts';
import type { Author } from '../../audit/event.ts';
import type { StoredTask } from '../../document/stored-task.ts';
import type { Tasks } from '../../document/tasks.ts';
import type { RunTask } from '../../document/worker.ts';
import type { Queue } from '../../platform/queue.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import type { CompanyDependencies } from '../register.ts';
import { readExtract } from './extract.ts';
import { type Landing, landCandidate } from './land.ts';
import { importReport, REPORT_CONTENT_TYPE } from './report.ts';
import { sourceTables } from './source.ts';

export type RunImportDependencies = {
  readonly companies: CompanyDependencies;
  readonly tasks: Tasks;
  readonly documents: DocumentStore;
  readonly queue: Queue;
};

/** Enterprises between two checkpoints. */
export const CHUNK = 50;
/** What is left of the time limit when a worker hands over: more than a chunk of the largest companies takes. */
const RESERVE_MILLISECONDS = 120_000;

/** What the task does by itself; the companies that it makes are the work of who asked for it. */
const SYSTEM: Author = { subject: 'system:company-import', roles: [] };

const freshIds = ({ companies }: RunImportDependencies, checkpoint: number, total: number): string[] =>
  Array.from({ length: Math.max(0, Math.min(CHUNK, total - checkpoint)) }, () => companies.system.newId('cmp'));

const begin = (dependencies: RunImportDependencies, task: StoredTask, total: number): Promise<StoredTask | undefined> =>
  dependencies.tasks.advance(
    task,
    { status: 'running', total, nextIds: freshIds(dependencies, 0, total) },
    { author: SYSTEM, action: 'task.started' },
  );

const giveUp = async (
  { tasks }: RunImportDependencies,
  task: StoredTask,
  { failure, parameters }: ExtractFailure,
): Promise<void> => {
  const patch: Partial<StoredTask> = { status: 'failed', failure, failureParameters: { ...parameters }, nextIds: [] };
  await tasks.advance(task, patch, { author: SYSTEM, action: 'task.failed' });
};

const count = (landings: readonly Landing[], outcome: Landing['outcome']): number =>
  landings.filter((landing) => landing.outcome === outcome).length;

/** Lands the next enterprises, one after the other, and sets the checkpoint behind them. Nothing when another run did so first. */
const landChunk = async (
  dependencies: RunImportDependencies,
  task: StoredTask,
  { candidates }: ExtractCollection,
): Promise<StoredTask | undefined> => {
  const author: Author = { subject: task.requestedBy, roles: task.requestedRoles };
  const landings: Landing[] = [];
  for (const [index, id] of task.nextIds.entries()) {
    const candidate = candidates[task.checkpoint + index];
    if (candidate)
      landings.push(await landCandidate(dependencies.companies)(author, candidate, companyIdSchema.parse(id)));
  }
  const checkpoint = task.checkpoint + landings.length;
  const patch = {
    checkpoint,
    handled: checkpoint,
    landed: task.landed + count(landings, 'landed'),
    unchanged: task.unchanged + count(landings, 'unchanged'),
    refused: task.refused + count(landings, 'refused'),
    nextIds: freshIds(dependencies, checkpoint, candidates.length),
  };
  const findings = landings.flatMap(({ problems }) => problems);
  return dependencies.tasks.advance(task, patch, { author: SYSTEM, findings });
};

/** Everything that is wrong: what the files say again at every reading, and what landing found. */
const allProblems = async (
  { tasks }: RunImportDependencies,
  task: StoredTask,
  { candidates, malformed }: ExtractCollection,
): Promise<RowProblem[]> => [
  ...malformed,
  ...candidates.flatMap((candidate) => draftOf(candidate).problems),
  ...rowProblemSchema.array().parse(await tasks.findings(task.id)),
];

const finish = async (
  dependencies: RunImportDependencies,
  task: StoredTask,
  extract: ExtractCollection,
): Promise<void> => {
  const { tasks, documents, companies } = dependencies;
  const problems = await allProblems(dependencies, task, extract);
  const { landed, unchanged, refused } = task;
  const facts = { landed, unchanged, refused, problemsBeyond: extract.problemsBeyond };
  const fileNames = task.files.map(({ name }) => name);
  const reportKey = `results/${task.id}/report.csv`;
  const report = importReport(problems, { ...facts, at: companies.system.now(), fileNames });
  await documents.write(reportKey, report, REPORT_CONTENT_TYPE);
  const reportLines = problems.length + extract.problemsBeyond;
  await tasks.advance(task, { status: 'done', reportKey, reportLines }, { author: SYSTEM, action: 'task.finished' });
};

/**
 * Carries out an import from where it stands: reads the extract, lands it in chunks with a checkpoint after each, writes the report.
 * Before its time is up it hands over to a new message. It may be stopped and repeated anywhere: nothing lands twice.
 */
export const runCompanyImport =
  (dependencies: RunImportDependencies): RunTask =>
  async (id: TaskId, remainingMilliseconds) => {
    const { tasks, documents, queue } = dependencies;
    const found = await tasks.read(id);
    if (!found || !['queued', 'running'].includes(found.status)) return;
    const extract = await readExtract(() => sourceTables(documents, found.files));
    if (!extract.ok) return giveUp(dependencies, found, extract.error);
    const { candidates } = extract.value;
    let task = found.status === 'queued' ? await begin(dependencies, found, candidates.length) : found;
    while (task && task.checkpoint < candidates.length) {
      task = await landChunk(dependencies, task, extract.value);
      // Asked after a chunk, so that every message moves the import on, whatever time it was given.
      if (task && remainingMilliseconds() < RESERVE_MILLISECONDS) return queue.send({ taskId: id });
    }
    if (task) await finish(dependencies, task, extract.value);
  };
