import { blocks } from '../../shared/takeover/problem-texts.ts';
import type { Author } from '../audit/event.ts';
import type { StoredTask } from '../document/stored-task.ts';
import type { RunTask } from '../document/worker.ts';
import type { RunTakeoverDependencies } from './dependencies.ts';
import { finish, giveUp, SYSTEM } from './finish.ts';
import { loadPlan } from './load.ts';
import { outcomeOf } from './outcome.ts';
import type { Plan } from './plan.ts';
import { readOutcome, writeOutcome } from './results.ts';
import { claimAll, releaseAll, stepsOf } from './steps.ts';

/** Records between two checkpoints. */
export const CHUNK = 50;
/** What is left of the time limit when a worker hands over: far more than a chunk takes. */
const RESERVE_MILLISECONDS = 120_000;

/** Sets everything aside and writes down what is going to be done; nothing is visible yet. */
const begin = async (
  dependencies: RunTakeoverDependencies,
  task: StoredTask,
  plan: Plan,
): Promise<StoredTask | undefined> => {
  const outcome = await outcomeOf(dependencies, plan);
  if (plan.problems.some(blocks) || !(await claimAll(dependencies, plan))) {
    await releaseAll(dependencies, plan);
    await finish(dependencies, task, { plan, outcome, failure: 'changedMeanwhile' });
    return undefined;
  }
  await writeOutcome(dependencies.documents, task.id, outcome);
  const total = plan.companies.length + plan.trajectories.length + plan.targets.length + plan.amounts.length;
  return dependencies.tasks.advance(task, { status: 'running', total }, { author: SYSTEM, action: 'task.started' });
};

/** The counts say what was new when it began; how they reconcile is read from what is stored now. */
const conclude = async (
  dependencies: RunTakeoverDependencies,
  task: StoredTask,
  failure?: 'changedMeanwhile',
): Promise<void> => {
  const plan = await loadPlan(dependencies, task);
  if (!plan.ok) return giveUp(dependencies, task, plan.error);
  const [before, after] = await Promise.all([
    readOutcome(dependencies.documents, task.id),
    outcomeOf(dependencies, plan.value),
  ]);
  const problems = failure === undefined ? (before?.problems ?? []) : plan.value.problems.filter(blocks);
  const done = { ...plan.value, problems };
  const errors = problems.filter(blocks).length;
  const counts = before?.counts ?? after.counts;
  const outcome = { ...after, counts, problems: [...problems], errors, notices: problems.length - errors };
  await finish(dependencies, task, { plan: done, outcome, ...(failure ? { failure } : {}) });
};

/**
 * Takes a checked file over for real. First all names are claimed, then record after record is made sure of with a checkpoint after
 * each chunk: it may be stopped and repeated anywhere, and ends whole. See `docs/adr/0008-takeover.md`.
 */
export const runTakeover =
  (dependencies: RunTakeoverDependencies): RunTask =>
  async (id, remainingMilliseconds) => {
    const { tasks, queue } = dependencies;
    const found = await tasks.read(id);
    if (!found || !['queued', 'running'].includes(found.status)) return;
    const loaded = await loadPlan(dependencies, found);
    if (!loaded.ok) return giveUp(dependencies, found, loaded.error);
    const plan = loaded.value;
    const author: Author = { subject: found.requestedBy, roles: found.requestedRoles };
    let task = found.status === 'queued' ? await begin(dependencies, found, plan) : found;
    const steps = stepsOf(dependencies, plan, author, id);
    // Somebody archived a company of the file between two messages: what is left cannot be done, and is said.
    if (task && steps.length !== task.total) return conclude(dependencies, task, 'changedMeanwhile');
    while (task && task.checkpoint < steps.length) {
      const chunk = steps.slice(task.checkpoint, task.checkpoint + CHUNK);
      for (const step of chunk) {
        const made = await step();
        if (!made.ok) return conclude(dependencies, task, 'changedMeanwhile');
      }
      const checkpoint: number = task.checkpoint + chunk.length;
      task = await tasks.advance(task, { checkpoint, handled: checkpoint }, { author: SYSTEM });
      if (task && remainingMilliseconds() < RESERVE_MILLISECONDS) return queue.send({ taskId: id });
    }
    if (task) await conclude(dependencies, task);
  };
