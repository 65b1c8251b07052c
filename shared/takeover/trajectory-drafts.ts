import type { CompanyId } from '../kernel/ids.ts';
import { MAXIMUM_ACTIONS, MAXIMUM_COMPANIES, type Trajectory } from '../trajectory/schema.ts';
import { byReference } from './by-reference.ts';
import { orphans } from './orphans.ts';
import { type PlaceOf, placesIn } from './places.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';
import type { Workbook } from './read-rows.ts';
import type { Row, WholeRow } from './sheets.ts';
import { partsOf, type TrajectoryContext } from './taking-part.ts';
import { type TrajectoryRows, trajectoryOf } from './trajectory-parts.ts';
import {
  acceptanceProblems,
  adaptationProblems,
  codesOfTrajectory,
  phaseProblems,
  type RuleContext,
} from './trajectory-rules.ts';
import { type Waiting, waitingProblems } from './waiting.ts';

export type TrajectoryDraft = { readonly reference: string; readonly row: number; readonly trajectory: Trajectory };

type Judged = {
  readonly problems: readonly TakeoverProblem[];
  readonly waiting: readonly Waiting[];
  /** There when nothing is wrong and nothing is waited for. */
  readonly trajectory?: Trajectory;
};
type Own = { readonly phases: readonly Row<'phases'>[]; readonly adaptations: readonly Row<'adaptations'>[] };

/** What is wrong with what a trajectory's own row names: companies, a member, more of something than there may be. */
const namedProblems = (
  workbook: Workbook,
  { row, values }: WholeRow<'trajectories'>,
  { adaptations }: Own,
  { companies, blocked, memberOf }: TrajectoryContext,
): TakeoverProblem[] => {
  const at = placesIn(workbook);
  const place = at('trajectories', row, 'companies');
  const { member } = values;
  const isStranger = member !== undefined && memberOf(member) === undefined;
  const overflow = (isOver: boolean, maximum: number) =>
    isOver ? [problemAt(place, 'tooMany', { maximum: String(maximum) })] : [];
  return [
    ...values.companies
      .filter((name) => !companies.has(name) && !blocked.has(name))
      .map((value) => problemAt(place, 'unknownReference', { value, sheet: workbook.sheets.companies.name })),
    ...overflow(values.companies.length > MAXIMUM_COMPANIES, MAXIMUM_COMPANIES),
    ...overflow(adaptations.length > MAXIMUM_ACTIONS, MAXIMUM_ACTIONS),
    ...(isStranger ? [problemAt(at('trajectories', row, 'member'), 'unknownMember', { value: member })] : []),
    ...adaptations
      .filter(({ values: { company } }) => company !== undefined && !values.companies.includes(company))
      .map((adaptation) => problemAt(at('adaptations', adaptation.row, 'company'), 'notInTrajectory')),
  ];
};

/** An adaptation that cannot be read, or is wrong itself, may be the one that is missed. */
const ABOUT_ADAPTATIONS = ['actionRequired', 'adaptationRequired', 'evidenceRequired'];

/** By the rules of every day, as far as the rows that they are about can be read. */
const ruleProblems = (
  rows: TrajectoryRows,
  own: Own,
  trajectory: Trajectory,
  rules: RuleContext,
): TakeoverProblem[] => {
  const phasesAreWhole = own.phases.length === rows.phases.length;
  const inPhases = phasesAreWhole ? phaseProblems(rows, trajectory, rules) : [];
  const phases = phasesAreWhole && inPhases.length === 0 ? trajectory.phases : undefined;
  const inAdaptations = rows.adaptations.flatMap((row) => adaptationProblems(row, phases, rules));
  // Without a first day there is none by which a code could be judged.
  const inCodes = phases ? codesOfTrajectory(rows.row, trajectory, rules) : [];
  const isDoubtful = own.adaptations.length > rows.adaptations.length || inAdaptations.length > 0;
  return [
    ...inCodes,
    ...inPhases.filter(({ problem }) => !isDoubtful || !ABOUT_ADAPTATIONS.includes(problem)),
    ...inAdaptations,
  ];
};

const judge = (workbook: Workbook, row: WholeRow<'trajectories'>, own: Own, context: TrajectoryContext): Judged => {
  const at: PlaceOf = placesIn(workbook);
  const rules: RuleContext = { ...context, at };
  const { companies, blocked, memberOf, ids } = context;
  const companyId = (reference: string): CompanyId => companies.get(reference)?.company.id ?? ids.company(reference);
  const causes = row.values.companies.flatMap((name) => blocked.get(name) ?? []);
  const waiting = causes.map((cause) => ({ at: at('trajectories', row.row, 'companies'), for: cause }));
  const named = namedProblems(workbook, row, own, context);
  const allAreKnown = causes.length === 0 && row.values.companies.every((name) => companies.has(name));
  const { parts, problems: floors } = allAreKnown
    ? partsOf(workbook, row, context)
    : { parts: row.values.companies.map((name) => ({ companyId: companyId(name), establishments: [] })), problems: [] };
  const rows: TrajectoryRows = {
    row,
    phases: own.phases.filter((each) => each.isWhole),
    adaptations: own.adaptations.filter((each) => each.isWhole),
  };
  const memberInCharge = row.values.member === undefined ? undefined : memberOf(row.values.member);
  const trajectory = trajectoryOf(rows, { ...context, companies: parts, companyId, memberInCharge });
  const found = [...named, ...floors, ...ruleProblems(rows, own, trajectory, rules)];
  const isWhole = [...own.phases, ...own.adaptations].every((each) => each.isWhole);
  if (isWhole && found.length === 0) found.push(...acceptanceProblems(rows, trajectory, companyId, rules));
  const isRight = isWhole && allAreKnown && found.length === 0;
  return { problems: found, waiting, ...(isRight ? { trajectory } : {}) };
};

/** The trajectories of a file, and everything that is wrong with them that does not follow from something said already. */
export const trajectoryDrafts = (
  workbook: Workbook,
  context: TrajectoryContext,
): { readonly drafts: readonly TrajectoryDraft[]; readonly problems: readonly TakeoverProblem[] } => {
  const at = placesIn(workbook);
  const { sheets } = workbook;
  const trajectories = byReference(sheets.trajectories.rows, (row) => at('trajectories', row, 'reference'));
  const { problems: unknown, waiting: waitingRows } = orphans(workbook, trajectories.rows);
  const phases = Map.groupBy(sheets.phases.rows, ({ values }) => values.trajectory);
  const adaptations = Map.groupBy(sheets.adaptations.rows, ({ values }) => values.trajectory);
  const judged = [...trajectories.rows].flatMap(([reference, row]) => {
    if (!row.isWhole) return [];
    const own = { phases: phases.get(reference) ?? [], adaptations: adaptations.get(reference) ?? [] };
    return [{ reference, row: row.row, ...judge(workbook, row, own, context) }];
  });
  // A phase that does not say whose it is may be the only one of a trajectory.
  const someAreLost = phases.has(undefined);
  const own = judged
    .flatMap(({ problems }) => problems)
    .filter(({ problem }) => !someAreLost || problem !== 'phaseMissing');
  return {
    drafts: judged.flatMap(({ reference, row, trajectory }) => (trajectory ? [{ reference, row, trajectory }] : [])),
    problems: [
      ...trajectories.problems,
      ...unknown,
      ...own,
      ...waitingProblems([...waitingRows, ...judged.flatMap(({ waiting }) => waiting)]),
    ],
  };
};
