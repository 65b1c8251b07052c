import { isoDate } from '../../shared/kernel/dates.ts';
import type { Question } from '../../shared/maturity/question.ts';
import { currentQuestionnaire, type Questionnaire } from '../../shared/maturity/questionnaire.ts';
import type { Respondent } from '../../shared/maturity/schema.ts';
import { combinedResult } from '../../shared/maturity/suppression.ts';
import { type MaturityType, NO_ANSWER, type RespondentRole } from '../../shared/maturity/types.ts';

/** One way in which somebody can answer a question, or leave it open. */
export type Kind = { readonly role: RespondentRole; readonly answer: MaturityType | typeof NO_ANSWER };
/** How many answered in each way, in the order of the kinds: who they are makes no difference to what is shown. */
export type World = readonly number[];

/** One question of each set of answers that there is: the others differ from it in words alone. */
export const questionsToAttack = (): Question[] => {
  const setOf = ({ options }: Question): string => options.map(({ type }) => type).join('');
  return [...new Map(currentQuestionnaire().questions.map((question) => [setOf(question), question])).values()];
};

/** A questionnaire of one question alone: what is shown of it does not hang on the others. */
export const alone = (question: Question): Questionnaire => ({ ...currentQuestionnaire(), questions: [question] });

/** Every way to answer a question in one role. */
export const kindsOf = ({ options }: Question, role: RespondentRole): Kind[] => [
  { role, answer: NO_ANSWER },
  ...options.map(({ type }) => ({ role, answer: type })),
];

/** Every world of so many respondents. */
export function* worldsOf(kinds: number, respondents: number): Generator<World> {
  if (kinds === 1) {
    yield [respondents];
    return;
  }
  for (let first = 0; first <= respondents; first += 1)
    for (const rest of worldsOf(kinds - 1, respondents - first)) yield [first, ...rest];
}

const ON = isoDate('2026-02-02');

/** Everything that is ever shown of a round in a world. */
const shownOf = (question: Question, kinds: readonly Kind[], threshold: number) => (world: World) => {
  const respondents = world.flatMap((count, index): Respondent[] => {
    const kind = kinds[index];
    if (!kind) return [];
    return Array.from({ length: count }, () => ({ role: kind.role, on: ON, answers: { [question.id]: kind.answer } }));
  });
  const result = combinedResult(alone(question), respondents, threshold);
  return result
    ? JSON.stringify(result.dimensions.find(({ dimension }) => dimension === question.dimension))
    : 'tooFew';
};

type Seen = {
  readonly question: Question;
  readonly kinds: readonly Kind[];
  readonly threshold: number;
  /** Every number of respondents that whoever looks thinks possible. */
  readonly respondents: readonly number[];
};

/** The worlds of a round, put together when what is shown does not tell them apart. */
export const indistinguishable = ({ question, kinds, threshold, respondents }: Seen) => {
  const show = shownOf(question, kinds, threshold);
  const groups = new Map<string, World[]>();
  for (const size of respondents)
    for (const world of worldsOf(kinds.length, size)) {
      const shown = show(world);
      const group = groups.get(shown);
      if (group) group.push(world);
      else groups.set(shown, [world]);
    }
  return [...groups].map(([shown, worlds]) => ({ shown, worlds }));
};

/** From the smallest to the largest number that gave one answer, over worlds that cannot be told apart. */
export const widthOf = (worlds: readonly World[], index: number): number => {
  const counts = new Set(worlds.map((world) => world[index] ?? 0));
  return Math.max(...counts) - Math.min(...counts);
};
