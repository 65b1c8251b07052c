import type { Company, Establishment } from '../company/schema.ts';
import type { TrajectoryCompany } from './schema.ts';

/** The establishments of a company in which a trajectory works. */
export const workFloorsOf = (company: Company, part: TrajectoryCompany): Establishment[] =>
  company.establishments.filter(({ number }) => part.establishments.includes(number));

/** Eligible is who has a work floor of the trajectory in the Flemish Region, wherever the seat lies (P:43-46). */
export const hasWorkFloorInFlanders = (company: Company, part: TrajectoryCompany): boolean =>
  workFloorsOf(company, part).some(({ address }) => address.region === 'flanders');
