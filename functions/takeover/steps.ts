import type { Failure } from '../../shared/kernel/errors.ts';
import type { TaskId } from '../../shared/kernel/ids.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import { claimNumbers, releaseNumbers } from '../company/for-takeover.ts';
import { registerCompany } from '../company/register.ts';
import { writeAmountTakenOver } from '../finance/for-takeover.ts';
import { writeTargetTakenOver } from '../partnership/for-takeover.ts';
import { writeTakenOver } from '../trajectory/for-takeover.ts';
import type { RunTakeoverDependencies } from './dependencies.ts';
import type { PlannedCompany } from './known-companies.ts';
import type { Plan } from './plan.ts';

/** One record to make sure of. Carried out again, it finds what it made and leaves it. Errors: why it cannot be made any more. */
export type Step = () => Promise<Result<void, Failure>>;

const sureOf =
  (write: () => Promise<void>): Step =>
  async () => {
    await write();
    return ok(undefined);
  };

const register =
  (
    { companies }: RunTakeoverDependencies,
    author: Author,
    { company, input, reference, isNew }: PlannedCompany,
  ): (() => Promise<void>) =>
  async () => {
    if (!isNew || !company.takenOver) return;
    const { id, takenOver } = company;
    const registered = await registerCompany(companies)(author, input, { id, origin: 'takeover', takenOver });
    if (!registered.ok && registered.error.code !== 'conflict')
      throw new Error(
        `The company of a reference of ${reference.length} characters was set aside and is refused all the same`,
      );
  };

/** Every record of a plan, companies before the trajectories that name them; always the same number for the same file. */
export const stepsOf = (dependencies: RunTakeoverDependencies, plan: Plan, author: Author, task: TaskId): Step[] => {
  const { trajectories: repository, commit, system, mayChange } = dependencies;
  return [
    ...plan.companies.map((company) => sureOf(register(dependencies, author, company))),
    ...plan.trajectories.map(({ trajectory }) =>
      sureOf(() => writeTakenOver({ repository, commit, system })(author, trajectory)),
    ),
    ...plan.targets.map((draft) => sureOf(() => writeTargetTakenOver({ commit, system })(author, draft))),
    ...plan.amounts.map(
      ({ amount, isNew }): Step =>
        async () =>
          isNew ? writeAmountTakenOver({ commit, system, mayChange }, task)(author, amount) : ok(undefined),
    ),
  ];
};

/**
 * Sets the numbers of all new companies aside, so that nothing can be refused once the first record is visible. Gives whether that
 * worked; when somebody was first with one of them, all are given back and nothing was written.
 */
export const claimAll = async ({ commit }: RunTakeoverDependencies, { companies }: Plan): Promise<boolean> => {
  const added = companies.filter(({ isNew }) => isNew);
  for (const { company } of added) {
    const claimed = await commit({ changes: claimNumbers(company), audit: [] });
    if (!claimed.ok) return false;
  }
  return true;
};

export const releaseAll = async ({ commit }: RunTakeoverDependencies, { companies }: Plan): Promise<void> => {
  // One of another company is not ours to give back: the condition on its owner says so, number by number.
  for (const { company, isNew } of companies)
    if (isNew) for (const change of releaseNumbers(company.id, company)) await commit({ changes: [change], audit: [] });
};
