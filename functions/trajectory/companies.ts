import type { Company } from '../../shared/company/schema.ts';
import type { FieldError } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import type { Trajectory, TrajectoryCompany } from '../../shared/trajectory/schema.ts';
import { hasWorkFloorInFlanders } from '../../shared/trajectory/work-floors.ts';
import type { EstablishmentsInUse } from '../company/change.ts';
import type { TrajectoryRepository } from './repository.ts';

const partErrors = (part: TrajectoryCompany, company: Company | undefined, pointer: string): FieldError[] => {
  if (!company) return [{ pointer: `${pointer}/companyId`, message: 'unknownCompany' }];
  if (company.status === 'archived') return [{ pointer: `${pointer}/companyId`, message: 'companyArchived' }];
  const own = new Set<string>(company.establishments.map(({ number }) => number));
  return part.establishments.flatMap((number, index) => {
    const at = `${pointer}/establishments/${index}`;
    if (!own.has(number)) return [{ pointer: at, message: 'notOfThisCompany' }];
    return part.establishments.indexOf(number) < index ? [{ pointer: at, message: 'listedTwice' }] : [];
  });
};

/**
 * What is wrong with the companies of a trajectory, at their fields: a company that is unknown, archived or there twice, an
 * establishment of another one, or no work floor at all in the Flemish Region (P:43-46).
 */
export const companyErrors = (parts: readonly TrajectoryCompany[], companies: readonly Company[]): FieldError[] => {
  const companyOf = (id: CompanyId) => companies.find((company) => company.id === id);
  const errors = parts.flatMap((part, index) => {
    const pointer = `/companies/${index}`;
    const isRepeated = parts.findIndex(({ companyId }) => companyId === part.companyId) < index;
    if (isRepeated) return [{ pointer: `${pointer}/companyId`, message: 'listedTwice' }];
    return partErrors(part, companyOf(part.companyId), pointer);
  });
  if (errors.length > 0) return errors;
  const inFlanders = parts.some((part) => {
    const company = companyOf(part.companyId);
    return company !== undefined && hasWorkFloorInFlanders(company, part);
  });
  return inFlanders ? [] : [{ pointer: '/companies/0/establishments', message: 'noWorkFloorInFlanders' }];
};

/** Companies with which a plan was agreed, or of which there is a proof or a verdict, stay: they count, or counted, by it. */
export const companiesThatMustStay = (trajectory: Trajectory): ReadonlySet<CompanyId> =>
  new Set([
    ...(trajectory.phases.some(({ phase }) => phase === 'plan')
      ? trajectory.actions.flatMap(({ companyIds }) => companyIds)
      : []),
    ...trajectory.evidence.map(({ companyId }) => companyId),
    ...trajectory.verifications.map(({ companyId }) => companyId),
  ]);

/** What is left of the actions when only these companies stay: shared ones go on without the others, whose own go along with them. */
export const actionsOfThoseWhoStay = (
  actions: Trajectory['actions'],
  stay: readonly TrajectoryCompany[],
): Trajectory['actions'] =>
  actions
    .map((action) => ({
      ...action,
      companyIds: action.companyIds.filter((id) => stay.some(({ companyId }) => companyId === id)),
    }))
    .filter(({ companyIds }) => companyIds.length > 0);

/** What is known of companies without those that left: nobody can end what still waits for one that is not in the trajectory. */
export const knownOfThoseWhoStay = (
  { unreachable, objections }: { readonly [Known in 'unreachable' | 'objections']?: Trajectory[Known] | undefined },
  stay: readonly TrajectoryCompany[],
): Pick<Trajectory, 'unreachable' | 'objections'> => {
  const staying = (ids: readonly CompanyId[] = []) =>
    ids.filter((id) => stay.some(({ companyId }) => companyId === id));
  const [waiting, objecting] = [staying(unreachable), staying(objections)];
  return {
    ...(waiting.length > 0 ? { unreachable: waiting } : {}),
    ...(objecting.length > 0 ? { objections: objecting } : {}),
  };
};

/** For the company capability: the establishments that trajectories work in, which cannot be taken away from under them. */
export const establishmentsInUse =
  (repository: TrajectoryRepository): EstablishmentsInUse =>
  async (trajectoryIds, id) => {
    const trajectories = await repository.trajectories(trajectoryIds.map((text) => trajectoryIdSchema.parse(text)));
    return new Set(
      trajectories
        .flatMap(({ companies }) => companies)
        .filter(({ companyId }) => companyId === id)
        .flatMap(({ establishments }) => establishments),
    );
  };
