import type { Questionnaire } from './questionnaire.ts';
import type { Answers, DimensionResult, Position, ScanResult } from './schema.ts';
import { DIMENSIONS, type Dimension, MATURITY_TYPES, type MaturityType, NO_ANSWER } from './types.ts';

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

/** What one questionnaire says on each question of a dimension, without what was left open. */
export const answeredOn = (questionnaire: Questionnaire, dimension: Dimension, answers: Answers): MaturityType[] =>
  questionnaire.questions
    .filter((question) => question.dimension === dimension)
    .flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined || answer === NO_ANSWER ? [] : [answer];
    });

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

/** Each question of a dimension that has more than one. */
export const severalQuestionsOf = (questionnaire: Questionnaire, dimension: Dimension): string[] => {
  const ids = questionnaire.questions.filter((question) => question.dimension === dimension).map(({ id }) => id);
  return ids.length > 1 ? ids : [];
};

/** The result of one joint answer, given in a conversation. */
export const jointResult = (questionnaire: Questionnaire, answers: Answers): ScanResult =>
  resultOf(
    DIMENSIONS.map((dimension) => {
      const position = middleOf(answeredOn(questionnaire, dimension, answers));
      if (!position) return { dimension, withheld: 'unanswered' };
      const parts = severalQuestionsOf(questionnaire, dimension).flatMap((question) => {
        const answer = answers[question];
        return answer === undefined || answer === NO_ANSWER
          ? []
          : [{ question, position: { low: answer, high: answer } }];
      });
      return { dimension, position, ...(parts.length > 0 ? { parts } : {}) };
    }),
  );
