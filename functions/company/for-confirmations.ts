import type { Company, Contact } from '../../shared/company/schema.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { companyRepository } from './repository.ts';

export type CompanyWithContacts = { readonly company: Company; readonly contacts: readonly Contact[] };

/** What the asking of a confirmation may know of a company: its name, and whom to write to. */
export const companyWithContacts =
  (table: Table) =>
  (id: CompanyId): Promise<CompanyWithContacts | undefined> =>
    companyRepository(table).file(id);
