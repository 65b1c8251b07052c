import type { RunTask } from '../document/worker.ts';
import type { RunTakeoverDependencies } from './dependencies.ts';
import { finish, giveUp } from './finish.ts';
import { loadPlan } from './load.ts';
import { outcomeOf } from './outcome.ts';

/** The dry run: what would be written, how the counts would reconcile, and everything that is wrong. It writes no record. */
export const runTakeoverCheck =
  (dependencies: RunTakeoverDependencies): RunTask =>
  async (id) => {
    const task = await dependencies.tasks.read(id);
    if (!task || !['queued', 'running'].includes(task.status)) return;
    const plan = await loadPlan(dependencies, task);
    if (!plan.ok) return giveUp(dependencies, task, plan.error);
    await finish(dependencies, task, { plan: plan.value, outcome: await outcomeOf(dependencies, plan.value) });
  };
