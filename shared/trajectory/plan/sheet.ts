import type { CompanyId } from '../../kernel/ids.ts';
import type { Action, Trajectory } from '../schema.ts';
import type { RootCause } from './schema.ts';

const isDropped = ({ statuses }: Action): boolean => statuses.at(-1)?.status === 'dropped';

const firstDayOf = ({ plannedFrom, plannedFor }: Action): string => plannedFrom ?? plannedFor ?? '9999';

/** In the order in which they are planned; those without a day come last. */
export const inPlannedOrder = (actions: readonly Action[]): Action[] =>
  actions.toSorted((a, b) => Number(firstDayOf(a) > firstDayOf(b)) - Number(firstDayOf(a) < firstDayOf(b)));

/**
 * What one company may read of the plan: its actions, own and shared, that were not dropped; and of a joint trajectory the causes that
 * those answer to. Of what only others do it learns nothing.
 */
export const planOf = (
  trajectory: Pick<Trajectory, 'actions' | 'rootCauses' | 'companies'>,
  companyId: CompanyId,
): { readonly actions: Action[]; readonly rootCauses: RootCause[] } => {
  const own = trajectory.actions.filter((action) => action.companyIds.includes(companyId) && !isDropped(action));
  const isAlone = trajectory.companies.length === 1;
  const rootCauses = (trajectory.rootCauses ?? []).filter(
    ({ id }) => isAlone || own.some(({ rootCauseId }) => rootCauseId === id),
  );
  return { actions: inPlannedOrder(own), rootCauses };
};
