import type { CompanyId } from '../kernel/ids.ts';
import type { Trajectory } from './schema.ts';

/** Whether a company is in a trajectory now; who left it may still have asked for, or answered, something. */
export const takesPart = ({ companies }: Pick<Trajectory, 'companies'>, companyId: CompanyId): boolean =>
  companies.some((part) => part.companyId === companyId);
