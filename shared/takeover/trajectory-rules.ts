import type { Catalogues } from '../catalogue/registry.ts';
import { canBeStructuralOn } from '../catalogue/structural.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { AdaptationRules } from '../trajectory/adaptations.ts';
import { choicesOfAction, choicesOfTrajectory, dayOfTrajectory } from '../trajectory/choices.ts';
import { explainCounting, lackingFor } from '../trajectory/counting.ts';
import { factDayErrors } from '../trajectory/fact-day.ts';
import { dayRefusals, refusalsToEnter, refusalsToStop } from '../trajectory/phases.ts';
import { STARTING_PHASES } from '../trajectory/requests.ts';
import type { Trajectory } from '../trajectory/schema.ts';
import { PHASE_CHOICES } from './choices.ts';
import { codeProblems } from './code-problems.ts';
import type { PlaceOf } from './places.ts';
import { knownProblem } from './problem-texts.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';
import type { WholeRow } from './sheets.ts';
import { inOrder, type TrajectoryRows } from './trajectory-parts.ts';
import { REQUIREMENT_WORDS } from './words.ts';

export type RuleContext = {
  readonly at: PlaceOf;
  readonly today: IsoDate;
  readonly rules: AdaptationRules;
  /** As the agency keeps them. */
  readonly catalogues: Catalogues;
};

/** In which column of the trajectory's own row the answer to a guard is filled in. */
const COLUMN_OF_POINTER: Readonly<Record<string, keyof WholeRow<'trajectories'>['values']>> = {
  '/themes': 'themes',
  '/resultDimensions': 'resultDimensions',
  '/targetGroups': 'targetGroups',
  '/leadSource': 'leadSource',
};

/** The codes of a trajectory's own row are held against the catalogues as those that somebody enters: by its first day, and today. */
export const codesOfTrajectory = (
  { row }: WholeRow<'trajectories'>,
  trajectory: Trajectory,
  { at, today, catalogues }: RuleContext,
): TakeoverProblem[] =>
  codeProblems(catalogues, choicesOfTrajectory(trajectory, [dayOfTrajectory(trajectory), today]), (pointer) =>
    at('trajectories', row, COLUMN_OF_POINTER[pointer] ?? 'reference'),
  );

/**
 * The rules by which somebody would have entered each phase (the same ones), one after the other. What the first phases lack is
 * said there, and not again at those that follow.
 */
export const phaseProblems = (
  { row, phases }: TrajectoryRows,
  trajectory: Trajectory,
  { at, today, rules }: RuleContext,
): TakeoverProblem[] => {
  const problems: TakeoverProblem[] = [];
  const [first, ...others] = inOrder(phases);
  if (!first) return [problemAt(at('trajectories', row.row, 'reference'), 'phaseMissing')];
  if (!STARTING_PHASES.some((phase) => phase === first.values.phase))
    return [problemAt(at('phases', first.row, 'phase'), 'startingPhase')];
  problems.push(
    ...dayRefusals(first.values.on, today).map((guard) =>
      problemAt(at('phases', first.row, 'on'), knownProblem(guard)),
    ),
  );
  let sofar: Trajectory = { ...trajectory, phases: [first.values] };
  for (const { row: line, values } of others) {
    const refusals =
      values.phase === 'stopped'
        ? refusalsToStop(sofar, values.on, today)
        : refusalsToEnter(sofar, values, { today, rules });
    for (const { guard, pointer } of refusals) {
      const column = COLUMN_OF_POINTER[pointer];
      const previous = PHASE_CHOICES[sofar.phases.at(-1)?.phase ?? 'lead'];
      if (column) problems.push(problemAt(at('trajectories', row.row, column), knownProblem(guard)));
      else if (pointer === '/on') problems.push(problemAt(at('phases', line, 'on'), knownProblem(guard)));
      else
        problems.push(
          problemAt(at('phases', line, 'phase'), guard === 'alreadyClosed' ? 'phaseOrder' : knownProblem(guard), {
            valueNl: previous.nl,
            valueEn: previous.en,
          }),
        );
    }
    // From a phase that cannot be there on, every later one would only repeat it.
    if (refusals.some(({ pointer }) => pointer === '/phase')) break;
    sofar = { ...sofar, phases: [...sofar.phases, values] };
  }
  const isStopped = phases.some(({ values }) => values.phase === 'stopped');
  const reason = at('trajectories', row.row, 'stopReason');
  if (isStopped && row.values.stopReason === undefined) problems.push(problemAt(reason, 'stopReasonRequired'));
  if (!isStopped && row.values.stopReason !== undefined) problems.push(problemAt(reason, 'notStopped'));
  return problems;
};

/** What is wrong with one adaptation, its evidence and what the agency said of it. `phases` are left out when they are in doubt. */
export const adaptationProblems = (
  { row, values }: WholeRow<'adaptations'>,
  phases: Trajectory['phases'] | undefined,
  { at, today, catalogues }: RuleContext,
): TakeoverProblem[] => {
  const place = (column: Parameters<typeof at<'adaptations'>>[2]) => at('adaptations', row, column);
  const dayProblems = (on: IsoDate | undefined, column: 'statusOn' | 'evidenceOn'): TakeoverProblem[] => {
    if (on === undefined) return [];
    const wrong = phases ? factDayErrors({ phases }, on, today).map(({ message }) => message) : dayRefusals(on, today);
    return wrong.map((message) => problemAt(place(column), knownProblem(message)));
  };
  const { intervention, structural, statusOn, evidenceKind, evidenceReference, evidenceOn, accepted, acceptedOn } =
    values;
  const says = [evidenceKind, evidenceReference, evidenceOn].some((part) => part !== undefined);
  return [
    ...codeProblems(catalogues, choicesOfAction({ intervention }, [statusOn, today]), () => place('intervention')),
    ...(structural && !canBeStructuralOn(catalogues.interventions, intervention, statusOn)
      ? [problemAt(place('structural'), 'interventionNotStructural')]
      : []),
    ...dayProblems(statusOn, 'statusOn'),
    ...dayProblems(evidenceOn, 'evidenceOn'),
    ...(says && evidenceReference === undefined ? [problemAt(place('evidenceReference'), 'evidenceIncomplete')] : []),
    ...(says && evidenceOn === undefined ? [problemAt(place('evidenceOn'), 'evidenceIncomplete')] : []),
    ...(accepted === true && acceptedOn === undefined ? [problemAt(place('acceptedOn'), 'acceptedOnRequired')] : []),
    ...(accepted !== true && acceptedOn !== undefined ? [problemAt(place('accepted'), 'notAccepted')] : []),
    ...(acceptedOn === undefined
      ? []
      : dayRefusals(acceptedOn, today).map((guard) => problemAt(place('acceptedOn'), knownProblem(guard)))),
  ];
};

/** A company that the agency counted is completed, with an adaptation and its proof: otherwise it could not have been. */
export const acceptanceProblems = (
  { adaptations }: TrajectoryRows,
  trajectory: Trajectory,
  companyId: (reference: string) => Trajectory['companies'][number]['companyId'],
  { at, today, rules }: RuleContext,
): TakeoverProblem[] => {
  const accepted = adaptations.filter(({ values }) => values.accepted === true);
  return [...Map.groupBy(accepted, ({ values }) => values.company)].flatMap(([company, [first]]) => {
    const explained = explainCounting(trajectory, companyId(company), { rules, workFloorInFlanders: true, on: today });
    const words = lackingFor('completed', explained).map((requirement) => REQUIREMENT_WORDS[requirement]);
    if (!first || words.length === 0) return [];
    const parameters = {
      valueNl: words.map(({ nl }) => nl).join(', '),
      valueEn: words.map(({ en }) => en).join(', '),
    };
    return [problemAt(at('adaptations', first.row, 'accepted'), 'acceptedWithoutProof', parameters)];
  });
};
