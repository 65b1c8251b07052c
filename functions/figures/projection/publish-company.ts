import type { CompanyNow } from './company.ts';
import type { ProjectionDependencies } from './dependencies.ts';

/** Everything that others are told of a company, beside the own lists and totals. */
export const publishCompany = async (
  { publish }: Pick<ProjectionDependencies, 'publish'>,
  { facts, sequence, registerCheck }: CompanyNow,
): Promise<void> => {
  await Promise.all(publish.map((state) => state(facts, sequence, registerCheck)));
};
