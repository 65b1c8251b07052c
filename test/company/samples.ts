import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { companyRepository } from '../../functions/company/repository.ts';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import { type CompanyInput, companyInputSchema } from '../../shared/company/schema.ts';
import type { Store } from '../support/store.ts';
import { enterpriseNumber, establishmentNumber } from './fictional-extract.ts';

export const COACH = { subject: 'coach-1', roles: ['coach@alfa'] };

/** An establishment as typed: in Ghent, unless another postal code is given. */
export const establishmentTyped = (index: number, postalCode = '9000') => ({
  number: establishmentNumber(index),
  address: { postalCode },
});

/** A company as typed, with one establishment in Ghent. */
export const companyTyped = (index: number, overrides: Partial<CompanyInput> = {}): CompanyInput =>
  companyInputSchema.parse({
    enterpriseNumber: enterpriseNumber(index),
    name: `Verzonnen Onderneming ${index}`,
    establishments: [establishmentTyped(index)],
    sme: 'yes',
    ...overrides,
  });

export const companyDependencies = (store: Store, kept: readonly KeptEntry[] = []) => ({
  repository: companyRepository(store.table),
  commit: store.commit,
  system: store.system,
  catalogues: catalogueReaderOf({ kept: async () => [...kept] }, store.system),
  establishmentsInUse: async (): Promise<ReadonlySet<string>> => new Set(),
});
