import type { Person } from '../../../shared/access/schema.ts';
import type { ResultDimension, Trajectory } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';

export type PickedCompany = {
  readonly companyId: string;
  readonly name: string;
  /** Work floors chosen so far; of a company just picked with one establishment, that one. */
  readonly establishments: readonly string[];
};

/** What stands in the boxes of the form of a trajectory. */
export type TrajectoryValues = {
  readonly title: string;
  readonly companies: readonly PickedCompany[];
  readonly phase: 'lead' | 'intake' | undefined;
  readonly on: string;
  readonly leadSource: string;
  readonly coachInCharge: string;
  readonly memberInCharge: string;
  readonly themes: readonly string[];
  readonly resultDimensions: readonly ResultDimension[];
  readonly targetGroups: readonly string[];
};

export const newTrajectory = (today: string): TrajectoryValues => ({
  title: '',
  companies: [],
  phase: 'intake',
  on: today,
  leadSource: '',
  coachInCharge: '',
  memberInCharge: '',
  themes: [],
  resultDimensions: [],
  targetGroups: [],
});

/** A coach who starts a trajectory is in charge of it, unless somebody else is chosen: so it waits on the right list. */
export const inChargeOf = (
  person: Pick<Person, 'id' | 'roles' | 'active' | 'memberId'> | undefined,
): Pick<TrajectoryValues, 'coachInCharge' | 'memberInCharge'> =>
  person?.active && person.roles.includes('coach')
    ? { coachInCharge: person.id, memberInCharge: person.memberId ?? '' }
    : { coachInCharge: '', memberInCharge: '' };

const nameOf = (view: TrajectoryView, id: Trajectory['companies'][number]['companyId']): string =>
  view.participants.find(({ companyId }) => companyId === id)?.name ?? id;

export const valuesOf = (view: TrajectoryView): TrajectoryValues => ({
  title: view.title,
  companies: view.companies.map(({ companyId, establishments }) => ({
    companyId,
    name: nameOf(view, companyId),
    establishments,
  })),
  phase: undefined,
  on: '',
  leadSource: view.leadSource,
  coachInCharge: view.coachInCharge ?? '',
  memberInCharge: view.memberInCharge ?? '',
  themes: view.themes,
  resultDimensions: view.resultDimensions,
  targetGroups: view.targetGroups,
});

const filled = (text: string): string | undefined => (text === '' ? undefined : text);

/** The part of the request that starting and changing share, before its schema checked it. */
export const inputOf = (values: TrajectoryValues) => ({
  title: values.title,
  companies: values.companies.map(({ companyId, establishments }) => ({ companyId, establishments })),
  themes: values.themes,
  resultDimensions: values.resultDimensions,
  targetGroups: values.targetGroups,
  leadSource: filled(values.leadSource),
  coachInCharge: filled(values.coachInCharge),
  memberInCharge: filled(values.memberInCharge),
});
