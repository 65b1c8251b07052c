import { setCompanyStatus } from '../../functions/company/archive.ts';
import { changeCompany } from '../../functions/company/change.ts';
import { registerCompany } from '../../functions/company/register.ts';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import type { CompanyInput } from '../../shared/company/schema.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { Store } from '../support/store.ts';
import { accepted, itemsOf } from './import-desk.ts';
import { COACH, companyDependencies, companyTyped } from './samples.ts';

/** Where a coach works on companies: a partnership's table of its own, and numbers that nobody has yet. */
export const openCompanyDesk = async (kept: readonly KeptEntry[] = []) => {
  const store = await Store.open();
  const dependencies = companyDependencies(store, kept);
  let last = 1000;
  const fresh = (): number => {
    last += 1;
    return last;
  };
  const register = (input: CompanyInput, idempotencyKey?: string) =>
    registerCompany(dependencies)(COACH, input, { idempotencyKey });
  return {
    store,
    dependencies,
    fresh,
    register,

    registered: async (overrides: Partial<CompanyInput> = {}): Promise<CompanyId> =>
      accepted(await register(companyTyped(fresh(), overrides))),

    change: (id: CompanyId, expectedVersion: number, input: CompanyInput) =>
      changeCompany(dependencies)(COACH, { id, expectedVersion }, input),

    archive: (id: CompanyId, expectedVersion: number, status: 'active' | 'archived' = 'archived') =>
      setCompanyStatus(dependencies)(COACH, { id, expectedVersion, status, reason: 'Gestopt' }),

    found: async (id: CompanyId) => {
      const file = await dependencies.repository.file(id);
      if (!file) throw new Error('No such company');
      return file;
    },

    historyOf: async (id: CompanyId) =>
      (await itemsOf(store.table, 'auditEvent')).filter(({ rootId }) => rootId === id),
  };
};
export type CompanyDesk = Awaited<ReturnType<typeof openCompanyDesk>>;
