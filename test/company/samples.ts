import { companyRepository } from '../../functions/company/repository.ts';
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

export const companyDependencies = (store: Store) => ({
  repository: companyRepository(store.table),
  commit: store.commit,
  system: store.system,
  establishmentsInUse: async (): Promise<ReadonlySet<string>> => new Set(),
});
