import type { Author } from '../../../functions/audit/event.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { startTrajectory } from '../../../functions/trajectory/start.ts';
import type { Person } from '../../../shared/access/schema.ts';
import { trajectorySchema } from '../../../shared/trajectory/schema.ts';
import { type Act, actsBy, verify } from './acts.ts';
import type { Ending } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { Course, Stop } from './course.ts';
import { type Departure, departureOf, goesOver } from './departure.ts';
import type { PlannedAdaptation, Script } from './script.ts';
import { type Stage, told } from './stage.ts';

export type Coach = {
  readonly person: Person;
  readonly author: Author;
  /** For whom the coach worked before that member left. */
  readonly before?: Departure | undefined;
};

/** A trajectory as it is meant to go. */
export type Direction = {
  readonly script: Script;
  readonly course: Course;
  readonly ending: Ending;
  readonly stop: Stop | undefined;
  readonly coach: Coach;
  /** Share, 0..1, of the counted companies that the agency verifies. */
  readonly verified: number;
};

const REJECTED_SHARE = 0.06;

/** A third company comes in later, so that what happened before was not for it. */
const togetherFromTheStart = ({ companies }: Script) => companies.slice(0, 2);
const joinLater = ({ companies }: Script) => companies.slice(2);

const preparation = (stage: Stage, { script, course, coach }: Direction): Act[] => {
  const acts = actsBy(stage, coach.author);
  const { adaptations, measures } = script;
  return [
    ...(course.lead ? [acts.enter('intake', course.intake)] : []),
    ...(course.diagnosis === undefined ? [] : [acts.enter('diagnosis', course.diagnosis)]),
    ...joinLater(script).map((company) => acts.join(company, course.diagnosis ?? course.intake)),
    ...measures.map((measure) => acts.plan(measure, course.measure, course.plan)),
    ...adaptations.map((adaptation) => acts.plan(adaptation, course.implemented, course.plan)),
    acts.enter('plan', course.plan),
    acts.enter('implementation', course.implementation),
  ];
};

const carriedOut = (
  stage: Stage,
  { course, coach }: Direction,
  adaptation: PlannedAdaptation,
  chance: Chance,
): Act[] => {
  const acts = actsBy(stage, coach.author);
  return [
    ...(chance.oneIn(5) ? [acts.set(adaptation, 'tested', course.tested)] : []),
    acts.set(adaptation, adaptation.outcome, course.implemented),
  ];
};

const proven = (stage: Stage, { script, course, coach }: Direction): Act[] => {
  const [first] = script.adaptations;
  if (!first) return [];
  return script.companies
    .filter(({ companyId }) => companyId !== script.withoutEvidence)
    .map(({ companyId }) => actsBy(stage, coach.author).prove(first, companyId, script.file, course.evidenced));
};

/** What comes after completion: the agency's verdict, and the question whether the adaptation still stands. */
const aftermath = (stage: Stage, { script, course, coach, verified }: Direction, chance: Chance): Act[] => {
  const [first] = script.adaptations;
  const verdicts = script.companies
    .filter(({ companyId }) => companyId !== script.withoutEvidence)
    .flatMap(({ companyId }) => {
      const share = chance.fraction();
      if (share < REJECTED_SHARE) return [verify(stage, companyId, 'rejected', course.verified)];
      return share < verified ? [verify(stage, companyId, 'accepted', course.verified)] : [];
    });
  const isAsked = chance.oneIn(3);
  return [
    ...verdicts,
    ...(first && isAsked ? [actsBy(stage, coach.author).set(first, 'embedded', course.embedded)] : []),
  ];
};

const everythingMeant = (stage: Stage, direction: Direction, chance: Chance): Act[] => {
  const { script, course, ending, coach } = direction;
  const acts = actsBy(stage, coach.author);
  const work = [
    ...preparation(stage, direction),
    ...script.measures.map((measure) => acts.set(measure, 'implemented', course.measure)),
    ...script.adaptations.flatMap((adaptation) => carriedOut(stage, direction, adaptation, chance)),
  ];
  if (ending !== 'completed') return work;
  return [
    ...work,
    ...proven(stage, direction),
    acts.enter('completed', course.completed),
    ...aftermath(stage, direction, chance),
  ];
};

const inOrder = (acts: readonly Act[]): Act[] => acts.toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on));

const actsOf = (stage: Stage, direction: Direction, chance: Chance): Act[] => {
  const { stop, coach, course } = direction;
  const departure = departureOf(coach.before, course.begin);
  const over = departure ? [goesOver(departure, stage)] : [];
  const meant = inOrder([...over, ...everythingMeant(stage, direction, chance)]);
  return stop ? [...meant.filter(({ on }) => on < stop.on), actsBy(stage, coach.author).stop(stop)] : meant;
};

/** Plays a trajectory on the days of its course, until the present: what lies later has not happened. */
export const playTrajectory = async (stage: Stage, direction: Direction, chance: Chance): Promise<void> => {
  const { script, course, coach } = direction;
  const acts = actsOf(stage, direction, chance);
  if (!stage.clock.reach(course.begin)) return;
  const { title, plot, targetGroups, leadSource } = script;
  const memberId = departureOf(coach.before, course.begin)?.from ?? coach.person.memberId;
  const id = await told(
    startTrajectory(stage.trajectory)(coach.author, {
      title,
      companies: togetherFromTheStart(script).map((company) => ({ ...company })),
      themes: [...plot.themes],
      resultDimensions: [plot.dimension, ...(plot.alsoDimension ? [plot.alsoDimension] : [])],
      targetGroups: [...targetGroups],
      leadSource,
      coachInCharge: coach.person.id,
      ...(memberId ? { memberInCharge: memberId } : {}),
      phase: course.lead ? 'lead' : 'intake',
      on: course.begin,
    }),
  );
  for (const act of acts) {
    if (!stage.clock.reach(act.on)) return;
    const before = stage.draft.read(keys.trajectory(id), trajectorySchema);
    if (!before) throw new Error('A trajectory that was started is there');
    await told(act.play(before));
  }
};
