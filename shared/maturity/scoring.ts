import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Answers, DimensionResult, Position, ScanResult } from './schema.ts';
import {
  DIMENSIONS,
  type Dimension,
  MATURITY_TYPES,
  type MaturityType,
  NO_ANSWER,
  SPREADS,
  type Spread,
} from './types.ts';

/** 0 for A up to 4 for E: an order, from which medians and steps follow. It is never added up. */
export const placeOf = (type: MaturityType): number => MATURITY_TYPES.indexOf(type);
const typeAt = (place: number): MaturityType => MATURITY_TYPES[place] ?? 'A';

export const inOrder = (types: readonly MaturityType[]): MaturityType[] =>
  types.toSorted((a, b) => placeOf(a) - placeOf(b));

/** The two middle ones of what was answered; the same one twice when there is one middle. So it never names what nobody chose. */
export const middleOf = (types: readonly MaturityType[]): Position | undefined => {
  const sorted = inOrder(types);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low && high ? { low, high } : undefined;
};

/** The answer to a question; nothing when it was left open. */
export const answerTo = ({ id }: Question, answers: Answers): MaturityType | undefined => {
  const answer = answers[id];
  return answer === NO_ANSWER ? undefined : answer;
};

/**
 * The primary type: the median of the answered dimensions, each of which weighs the same. On a half, the two types beside it. A
 * dimension between two types stands half on each.
 */
export const typeOf = (positions: readonly Position[]): Position | undefined => {
  const middle = middleOf(positions.flatMap(({ low, high }) => [low, high]));
  if (!middle) return undefined;
  const place = (placeOf(middle.low) + placeOf(middle.high)) / 2;
  return { low: typeAt(Math.floor(place)), high: typeAt(Math.ceil(place)) };
};

export const resultOf = (dimensions: DimensionResult[]): ScanResult => ({
  primary: typeOf(dimensions.flatMap(({ position }) => position ?? [])),
  dimensions,
});

/** What is said on one question. */
export type Part = { readonly question: string; readonly position: Position; readonly spread?: Spread };

/**
 * A dimension, from what is said on each of its questions and from nothing else. Its spread is that of the question on which
 * respondents lie furthest apart; `withheld` is why there is no position when nothing is said.
 */
export const dimensionFrom = (
  { questions }: Questionnaire,
  dimension: Dimension,
  partOf: (question: Question) => Part | undefined,
  withheld: NonNullable<DimensionResult['withheld']>,
): DimensionResult => {
  const asked = questions.filter((question) => question.dimension === dimension);
  const parts = asked.flatMap((question) => partOf(question) ?? []);
  const position = middleOf(parts.flatMap((part) => [part.position.low, part.position.high]));
  if (!position) return { dimension, withheld };
  const spread = SPREADS.findLast((one) => parts.some((part) => part.spread === one));
  return {
    dimension,
    position,
    ...(spread ? { spread } : {}),
    ...(asked.length > 1 ? { parts: parts.map((part) => ({ question: part.question, position: part.position })) } : {}),
  };
};

/** The result of one joint answer, given in a conversation. */
export const jointResult = (questionnaire: Questionnaire, answers: Answers): ScanResult => {
  const partOf = (question: Question): Part | undefined => {
    const answer = answerTo(question, answers);
    return answer && { question: question.id, position: { low: answer, high: answer } };
  };
  return resultOf(DIMENSIONS.map((dimension) => dimensionFrom(questionnaire, dimension, partOf, 'unanswered')));
};
