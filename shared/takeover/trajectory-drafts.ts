import type { Company } from '../company/schema.ts';
import type { CompanyId, MemberId } from '../kernel/ids.ts';
import { MAXIMUM_ACTIONS, MAXIMUM_COMPANIES, type Trajectory, type TrajectoryCompany } from '../trajectory/schema.ts';
import { hasWorkFloorInFlanders } from '../trajectory/work-floors.ts';
import { byReference } from './by-reference.ts';
import { type Place, placesIn } from './places.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';
import type { Workbook } from './read-rows.ts';
import type { Row, WholeRow } from './sheets.ts';
import { type TakeoverIds, type TrajectoryRows, trajectoryOf } from './trajectory-parts.ts';
import { acceptanceProblems, adaptationProblems, phaseProblems, type RuleContext } from './trajectory-rules.ts';
import { type Waiting, waitingProblems } from './waiting.ts';

export type TrajectoryDraft = { readonly reference: string; readonly row: number; readonly trajectory: Trajectory };

/** A company that the trajectories of a file may name: as it will be, or as it stands here already. */
export type NamedCompany = { readonly company: Company; readonly fromFile: ReadonlySet<string> };

export type TrajectoryContext = Omit<RuleContext, 'at'> & {
  readonly companies: ReadonlyMap<string, NamedCompany>;
  readonly blocked: ReadonlyMap<string, Place>;
  readonly ids: TakeoverIds;
  readonly memberOf: (name: string) => MemberId | undefined;
};

type Child = Row<'phases'> | Row<'adaptations'>;
const belongsTo =
  (reference: string) =>
  ({ values }: Child): boolean =>
    values.trajectory === reference;

/** Rows of a trajectory that is not there, or that is wrong itself: said once, not row by row. */
const orphans = (
  workbook: Workbook,
  trajectories: ReadonlyMap<string, Row<'trajectories'>>,
): { readonly problems: TakeoverProblem[]; readonly waiting: Waiting[] } => {
  const at = placesIn(workbook);
  const problems: TakeoverProblem[] = [];
  const waiting: Waiting[] = [];
  for (const sheet of ['phases', 'adaptations'] as const)
    for (const { row, values } of workbook.rows[sheet]) {
      if (values.trajectory === undefined) continue;
      const trajectory = trajectories.get(values.trajectory);
      const place = at(sheet, row, 'trajectory');
      const parameters = { value: values.trajectory, sheet: workbook.names.trajectories };
      if (!trajectory) problems.push(problemAt(place, 'unknownReference', parameters));
      else if (!trajectory.isWhole) waiting.push({ at: place, for: at('trajectories', trajectory.row) });
    }
  return { problems, waiting };
};

const partsOf = (
  workbook: Workbook,
  { row, values }: WholeRow<'trajectories'>,
  { companies }: TrajectoryContext,
): { readonly parts: TrajectoryCompany[]; readonly problems: TakeoverProblem[] } => {
  const at = placesIn(workbook);
  const named = values.companies.flatMap((reference) => companies.get(reference) ?? []);
  const asked = values.workFloors;
  const owned = new Set<string>(named.flatMap(({ company }) => company.establishments.map(({ number }) => number)));
  const strangers = asked?.filter((number) => !owned.has(number)) ?? [];
  const parts = named.map(({ company, fromFile }): TrajectoryCompany => {
    const wanted = new Set<string>(asked ?? fromFile);
    const establishments = company.establishments.map(({ number }) => number).filter((number) => wanted.has(number));
    return { companyId: company.id, establishments };
  });
  const without = parts.flatMap(({ establishments }, index) =>
    establishments.length === 0 ? [named[index]?.company.name ?? ''] : [],
  );
  const inFlanders = named.some(({ company }, index) => {
    const part = parts[index];
    return part !== undefined && hasWorkFloorInFlanders(company, part);
  });
  const place = at('trajectories', row, 'workFloors');
  const problems = [
    ...strangers.map((value) => problemAt(place, 'notOfThisCompany', { value })),
    ...(strangers.length > 0 ? [] : without.map((value) => problemAt(place, 'workFloorMissing', { value }))),
  ];
  if (problems.length === 0 && !inFlanders) problems.push(problemAt(place, 'noWorkFloorInFlanders'));
  return { parts, problems };
};

/** The trajectories of a file, and everything that is wrong with them that does not follow from something said already. */
export const trajectoryDrafts = (
  workbook: Workbook,
  context: TrajectoryContext,
): { readonly drafts: readonly TrajectoryDraft[]; readonly problems: readonly TakeoverProblem[] } => {
  const at = placesIn(workbook);
  const rules: RuleContext = { ...context, at };
  const { rows, names } = workbook;
  const { rows: trajectories, problems: twice } = byReference(rows.trajectories, (row) =>
    at('trajectories', row, 'reference'),
  );
  const { problems: unknown, waiting } = orphans(workbook, trajectories);
  const problems: TakeoverProblem[] = [...twice, ...unknown];
  const drafts: TrajectoryDraft[] = [];
  const companyId = (reference: string): CompanyId =>
    context.companies.get(reference)?.company.id ?? context.ids.company(reference);

  for (const [reference, row] of trajectories) {
    if (!row.isWhole) continue;
    const own: TakeoverProblem[] = [];
    const say = (
      column: 'companies' | 'member',
      ...rest: Parameters<typeof problemAt> extends [unknown, ...infer Rest] ? Rest : never
    ) => own.push(problemAt(at('trajectories', row.row, column), ...rest));
    const strangers = row.values.companies.filter((name) => !context.companies.has(name) && !context.blocked.has(name));
    for (const value of strangers) say('companies', 'unknownReference', { value, sheet: names.companies });
    const causes = row.values.companies.flatMap((name) => context.blocked.get(name) ?? []);
    waiting.push(...causes.map((cause) => ({ at: at('trajectories', row.row, 'companies'), for: cause })));
    if (row.values.companies.length > MAXIMUM_COMPANIES)
      say('companies', 'tooMany', { maximum: String(MAXIMUM_COMPANIES) });
    const memberInCharge = row.values.member === undefined ? undefined : context.memberOf(row.values.member);
    if (row.values.member !== undefined && memberInCharge === undefined)
      say('member', 'unknownMember', { value: row.values.member });

    const phases = rows.phases.filter(belongsTo(reference));
    const adaptations = rows.adaptations.filter(belongsTo(reference));
    const wholePhases = phases.filter((each) => each.isWhole);
    const wholeAdaptations = adaptations.filter((each) => each.isWhole);
    for (const { row: line, values } of wholeAdaptations)
      if (!row.values.companies.includes(values.company))
        own.push(problemAt(at('adaptations', line, 'company'), 'notInTrajectory'));
    if (adaptations.length > MAXIMUM_ACTIONS)
      own.push(problemAt(at('trajectories', row.row, 'reference'), 'tooMany', { maximum: String(MAXIMUM_ACTIONS) }));
    const isCertain = strangers.length === 0 && causes.length === 0;
    const { parts, problems: floors } = isCertain ? partsOf(workbook, row, context) : { parts: [], problems: [] };
    own.push(...floors);

    const all: TrajectoryRows = { row, phases: wholePhases, adaptations: wholeAdaptations };
    const companies = isCertain
      ? parts
      : row.values.companies.map((name) => ({ companyId: companyId(name), establishments: [] }));
    const trajectory = trajectoryOf(all, { ...context, companies, companyId, memberInCharge });
    const phasesAreWhole =
      phases.length === wholePhases.length && rows.phases.every(({ values }) => values.trajectory !== undefined);
    const adaptationsAreWhole = adaptations.length === wholeAdaptations.length;
    const inPhases = phasesAreWhole ? phaseProblems(all, trajectory, rules) : [];
    const inAdaptations = wholeAdaptations.flatMap((each) =>
      adaptationProblems(each, phasesAreWhole && inPhases.length === 0 ? trajectory.phases : undefined, rules),
    );
    // An adaptation that cannot be read may be the one that is missed.
    const doubtful = ['actionRequired', 'adaptationRequired', 'evidenceRequired'];
    const adaptationsAreRight = adaptationsAreWhole && inAdaptations.length === 0;
    own.push(...inPhases.filter(({ problem }) => adaptationsAreRight || !doubtful.includes(problem)), ...inAdaptations);
    if (phasesAreWhole && adaptationsAreWhole && own.length === 0)
      own.push(...acceptanceProblems(all, trajectory, companyId, rules));
    problems.push(...own);
    if (isCertain && own.length === 0 && phasesAreWhole && adaptationsAreWhole)
      drafts.push({ reference, row: row.row, trajectory });
  }
  return { drafts, problems: [...problems, ...waitingProblems(waiting)] };
};
