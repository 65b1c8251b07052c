import type { Company } from '../../shared/company/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { Failure, FieldError } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { choicesOfTrajectory, dayOfTrajectory } from '../../shared/trajectory/choices.ts';
import { dayRefusals, isOpen, refusalsToChange } from '../../shared/trajectory/phases.ts';
import type { Trajectory, TrajectoryCompany, TrajectoryInput } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { type CodeDependencies, refusedCodes } from '../catalogue/codes.ts';
import { companyUnchanged } from '../company/for-trajectories.ts';
import { actionsOfThoseWhoStay, companiesThatMustStay, companyErrors, knownOfThoseWhoStay } from './companies.ts';
import { edit, type Request } from './edit.ts';
import type { TrajectoryDependencies } from './save.ts';

const idsOf = (parts: readonly TrajectoryCompany[]) => parts.map(({ companyId }) => companyId);

/** A company that joins takes part from today unless another day is given: what happened before was not for it. */
const withJoiningDay = (before: Trajectory, input: TrajectoryInput, today: IsoDate): TrajectoryCompany[] =>
  input.companies.map((part) => {
    const known = before.companies.find(({ companyId }) => companyId === part.companyId);
    const since = part.since ?? (known ? known.since : today);
    return { ...part, ...(since === undefined ? {} : { since }) };
  });

const membershipErrors = (before: Trajectory, input: TrajectoryInput, today: IsoDate): FieldError[] => {
  const [old, current] = [idsOf(before.companies), idsOf(input.companies)];
  const left = old.filter((id) => !current.includes(id));
  const mustStay = companiesThatMustStay(before);
  const joined = current.some((id) => !old.includes(id));
  return [
    ...(left.some((id) => mustStay.has(id)) ? [{ pointer: '/companies', message: 'companyMustStay' }] : []),
    ...(!isOpen(before) && (joined || left.length > 0)
      ? [{ pointer: '/companies', message: 'companiesAreFixed' }]
      : []),
    ...input.companies.flatMap(({ since }, index) =>
      since === undefined
        ? []
        : dayRefusals(since, today).map((message) => ({ pointer: `/companies/${index}/since`, message })),
    ),
  ];
};

const assemble = (
  before: Trajectory,
  input: TrajectoryInput,
  { known, today, refused }: { known: readonly Company[]; today: IsoDate; refused: readonly FieldError[] },
): Result<Trajectory, Failure> => {
  const { memberInCharge, coachInCharge, unreachable, objections, ...kept } = before;
  const companies = withJoiningDay(before, input, today);
  const actions = actionsOfThoseWhoStay(before.actions, companies);
  const after: Trajectory = {
    ...kept,
    ...input,
    companies,
    actions,
    ...knownOfThoseWhoStay({ unreachable, objections }, companies),
  };
  const fields = [
    ...membershipErrors(before, input, today),
    ...companyErrors(input.companies, known),
    ...refused,
    ...refusalsToChange(after).map(({ guard, pointer }) => ({ pointer, message: guard })),
  ];
  return fields.length > 0 ? fail({ code: 'invalid', fields }) : ok(after);
};

/** Changes what was typed about a trajectory as a whole, over the version that the reader saw. */
export const changeTrajectory =
  (dependencies: TrajectoryDependencies & CodeDependencies) =>
  (author: Author, request: Request, input: TrajectoryInput): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, request, async (before, today) => {
      const companies = await dependencies.companiesOf([...new Set(idsOf(input.companies))]);
      const choices = choicesOfTrajectory(input, [dayOfTrajectory(before), today], before);
      const refused = await refusedCodes(dependencies, choices);
      const assembled = assemble(before, input, { known: companies, today, refused });
      if (!assembled.ok) return assembled;
      return ok({ after: assembled.value, action: 'trajectory.changed', checks: companies.map(companyUnchanged) });
    });
