import type { TakeoverOutcome } from '../../shared/takeover/schema.ts';
import type { Author } from '../audit/event.ts';
import type { StoredTask } from '../document/stored-task.ts';
import type { RunTakeoverDependencies } from './dependencies.ts';
import type { LoadFailure } from './load.ts';
import { inReadingOrder } from './outcome.ts';
import type { Plan } from './plan.ts';
import { takeoverReport } from './report.ts';
import { REPORT_CONTENT_TYPE, reportKeyOf, writeOutcome } from './results.ts';

/** What the task does by itself; the records that it makes are the work of who asked for it. */
export const SYSTEM: Author = { subject: 'system:takeover', roles: [] };

const sum = (outcome: TakeoverOutcome, which: 'added' | 'present'): number =>
  Object.values(outcome.counts).reduce((total, count) => total + count[which], 0);

/** Writes what was found, for the screen and as a report, and ends the task. */
export const finish = async (
  { tasks, documents, system }: RunTakeoverDependencies,
  task: StoredTask,
  {
    plan,
    outcome,
    failure,
  }: { readonly plan: Plan; readonly outcome: TakeoverOutcome; readonly failure?: 'changedMeanwhile' },
): Promise<void> => {
  const problems = inReadingOrder(plan);
  const facts = { at: system.now(), fileName: task.files[0]?.name ?? '', outcome };
  await writeOutcome(documents, task.id, outcome);
  await documents.write(reportKeyOf(task.id), takeoverReport(problems, facts), REPORT_CONTENT_TYPE);
  const patch: Partial<StoredTask> = {
    landed: sum(outcome, 'added'),
    unchanged: sum(outcome, 'present'),
    refused: outcome.errors,
    reportKey: reportKeyOf(task.id),
    reportLines: problems.length,
  };
  if (failure === undefined)
    await tasks.advance(task, { ...patch, status: 'done' }, { author: SYSTEM, action: 'task.finished' });
  else await tasks.advance(task, { ...patch, status: 'failed', failure }, { author: SYSTEM, action: 'task.failed' });
};

/** Ends a task whose file could not even be read. */
export const giveUp = async (
  { tasks }: RunTakeoverDependencies,
  task: StoredTask,
  failure: LoadFailure,
): Promise<void> => {
  const failureParameters = { file: task.files[0]?.name ?? '' };
  await tasks.advance(
    task,
    { status: 'failed', failure, failureParameters },
    { author: SYSTEM, action: 'task.failed' },
  );
};
