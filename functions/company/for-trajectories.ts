import type { Company } from '../../shared/company/schema.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { companyRepository } from './repository.ts';

/** What trajectories may know of companies: the records by id, as they stand now; what does not exist is left out. */
export type CompaniesOf = (ids: readonly CompanyId[]) => Promise<Company[]>;

export const companiesOf = (table: Table): CompaniesOf => companyRepository(table).companies;

/** Part of another capability's transaction: the company must still be as it was read, active and with the same establishments. */
export const companyUnchanged = ({ id, version }: Company): Change => ({
  kind: 'check',
  key: keys.company(id),
  expectedVersion: version,
});
