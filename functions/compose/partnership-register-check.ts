import { companyIdSchema } from '../../shared/kernel/ids.ts';
import { lookUpRepository } from '../company/look-up/repository.ts';
import type { CheckDependencies } from '../company/register-check/check.ts';
import { registerChecksOf } from '../company/register-check/stored.ts';
import { companyRepository } from '../company/repository.ts';
import { rootsOf } from '../figures/projection/roots.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { ownTable, referenceTable, system } from './base.ts';

/** What the nightly check of one partnership needs: its own companies, and the loaded extract. Nobody is asked over the network. */
export const registerCheckDependencies = (): CheckDependencies => {
  const table = ownTable();
  return {
    store: config.partnershipId(),
    pages: async function* () {
      for await (const page of rootsOf(table, 'company')) yield page.map(({ id }) => companyIdSchema.parse(id));
    },
    companies: companyRepository(table).companies,
    checks: registerChecksOf(table),
    lookUp: lookUpRepository(referenceTable(), system),
    commit: makeCommit(table, system),
    system,
  };
};
