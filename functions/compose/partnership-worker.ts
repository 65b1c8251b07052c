import { catalogueReaderOf } from '../catalogue/reader.ts';
import { catalogueRepository } from '../catalogue/repository.ts';
import { companiesForTakeover } from '../company/for-takeover.ts';
import { runCompanyImport } from '../company/import/run.ts';
import { companyRepository } from '../company/repository.ts';
import { makeTaskWorker, type RunTask } from '../document/worker.ts';
import { contributionsOf } from '../figures/projection/rows.ts';
import { certifiedRepository } from '../finance/certified/repository.ts';
import { partnershipForTakeover } from '../partnership/for-takeover.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { trajectoryRepository } from '../trajectory/repository.ts';
import { ownTable, referenceTable, system } from './base.ts';
import { runsOf } from './job-runs.ts';
import { mayChangeIn } from './partnership/may-change.ts';
import { taskDependencies } from './store-tasks.ts';

/** What carries out the tasks of one partnership, by their kind; a takeover's reader of workbooks is loaded by the first one. */
export const partnershipWorker = () => {
  const [table, reference] = [ownTable(), referenceTable()];
  const dependencies = taskDependencies();
  const commit = makeCommit(table, system);
  const catalogues = catalogueReaderOf(catalogueRepository(reference), system);
  const companies = { repository: companyRepository(table), commit, system, catalogues };
  const takeover = {
    ...dependencies,
    commit,
    companies,
    known: companiesForTakeover(table),
    trajectories: trajectoryRepository(table),
    partnership: partnershipForTakeover(table),
    finance: certifiedRepository(table),
    mayChange: mayChangeIn(table).certified,
    others: contributionsOf(table, system),
    rules: rulesReaderOf(reference, system).inForce,
    catalogues,
  };
  const runTakeoverCheck: RunTask = async (...message) =>
    (await import('../takeover/check.ts')).runTakeoverCheck(takeover)(...message);
  const runTakeover: RunTask = async (...message) =>
    (await import('../takeover/carry-out.ts')).runTakeover(takeover)(...message);
  return makeTaskWorker({
    store: config.partnershipId(),
    tasks: dependencies.tasks,
    record: runsOf('partnership-worker'),
    runs: {
      companyImport: runCompanyImport({ ...dependencies, companies }),
      takeoverCheck: runTakeoverCheck,
      takeover: runTakeover,
    },
  });
};
