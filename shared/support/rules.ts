import type { IsoDate } from '../kernel/dates.ts';
import type { FieldError } from '../kernel/errors.ts';
import type { CompanyId } from '../kernel/ids.ts';
import { dayRefusals } from '../trajectory/phases.ts';
import type { Trajectory } from '../trajectory/schema.ts';
import type { SupportInput } from './schema.ts';

type Circumstances = {
  readonly trajectory: Pick<Trajectory, 'companies' | 'actions'> | undefined;
  /** The companies that it was written down for before: who left the trajectory since may stay. */
  readonly knownCompanies?: readonly CompanyId[];
  readonly today: IsoDate;
};

const companyErrors = ({ companyIds }: SupportInput, known: readonly CompanyId[]): FieldError[] =>
  companyIds.flatMap((id, index) => {
    const pointer = `/companyIds/${index}`;
    if (!known.includes(id)) return [{ pointer, message: 'notInTrajectory' }];
    return companyIds.indexOf(id) < index ? [{ pointer, message: 'listedTwice' }] : [];
  });

/** What is wrong with an activity, beyond the form of its fields. An employer network (P:63-81) may stand apart from any trajectory. */
export const supportErrors = (
  input: SupportInput,
  { trajectory, knownCompanies = [], today }: Circumstances,
): FieldError[] => {
  const { kind, companyIds, actionId, day } = input;
  const companies = [...(trajectory?.companies.map(({ companyId }) => companyId) ?? []), ...knownCompanies];
  const hasAction = trajectory?.actions.some(({ id }) => id === actionId) ?? false;
  return [
    ...(!trajectory && kind !== 'network' ? [{ pointer: '/trajectoryId', message: 'trajectoryRequired' }] : []),
    ...(trajectory && companyIds.length === 0 ? [{ pointer: '/companyIds', message: 'required' }] : []),
    ...companyErrors(input, companies),
    ...(actionId !== undefined && !hasAction ? [{ pointer: '/actionId', message: 'notInTrajectory' }] : []),
    ...dayRefusals(day, today).map((message) => ({ pointer: '/day', message })),
  ];
};
