import { runCompanyImport } from '../company/import/run.ts';
import { companyRepository } from '../company/repository.ts';
import { makeTaskWorker } from '../document/worker.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { ownTable, system } from './base.ts';
import { taskDependencies } from './partnership-tasks.ts';

/** What carries out the tasks of one partnership, by their kind. */
export const partnershipWorker = () => {
  const table = ownTable();
  const dependencies = taskDependencies();
  const companies = { repository: companyRepository(table), commit: makeCommit(table, system), system };
  return makeTaskWorker({
    store: config.partnershipId(),
    tasks: dependencies.tasks,
    runs: { companyImport: runCompanyImport({ ...dependencies, companies }) },
  });
};
