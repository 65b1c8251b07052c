import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Respondent, ScanResult } from './schema.ts';
import { answerTo, dimensionFrom, inOrder, type Part, placeOf, resultOf } from './scoring.ts';
import { DIMENSIONS, type MaturityType, type Spread } from './types.ts';

/**
 * Whatever the programme rules say: of four answers, whoever gave an outermost one could work out the other three from the middle.
 * `test/maturity/attack.test.ts` tries it.
 */
const LEAST_THRESHOLD = 5;
/** The number of answers below which nothing is shown, from the small-cell threshold of the rules. */
export const thresholdOf = (smallCellThreshold: number): number => Math.max(LEAST_THRESHOLD, smallCellThreshold);

/** From how many answers on a question its spread is told too. With fewer, middle and spread together give away single answers. */
export const spreadFrom = (threshold: number): number => 2 * (threshold + 1);

const isEmployee = ({ role }: Respondent): boolean => role === 'employeeRepresentative';

/**
 * Whose answers stand in the result together. Those of the company's side (owner, HR, line managers) form one group, which is
 * never divided by role. Employee representatives come in only when they are enough by themselves: otherwise the others, who know
 * their own answers, could work out theirs.
 */
const together = (respondents: readonly Respondent[], threshold: number): Respondent[] => {
  const company = respondents.filter((respondent) => !isEmployee(respondent));
  const employees = respondents.filter(isEmployee);
  if (company.length < threshold) return [];
  return employees.length < threshold ? company : [...company, ...employees];
};

/** Whether enough answered alone to show what they say together. */
export const areEnough = (respondents: readonly Respondent[], threshold: number): boolean =>
  together(respondents, threshold).length > 0;

/** The middle half of the answers in steps between types. Neither the outermost answers nor perfect agreement can be read from it. */
const spreadOf = (sorted: readonly MaturityType[]): Spread => {
  const last = sorted.length - 1;
  const [low, high] = [sorted[Math.ceil(last / 4)], sorted[Math.floor((last * 3) / 4)]];
  const steps = low && high ? placeOf(high) - placeOf(low) : 0;
  if (steps <= 1) return 'close';
  return steps === 2 ? 'apart' : 'wide';
};

/**
 * What those who answered a question say together: the middle answer, of an even number the lower one. Both middle ones would tell
 * that exactly half stands on either side, and that nobody chose what lies between.
 */
const partOf = (question: Question, respondents: readonly Respondent[], threshold: number): Part | undefined => {
  const answered = respondents.filter(({ answers }) => answerTo(question, answers));
  const sorted = inOrder(together(answered, threshold).flatMap(({ answers }) => answerTo(question, answers) ?? []));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) return undefined;
  const spread = sorted.length < spreadFrom(threshold) ? {} : { spread: spreadOf(sorted) };
  return { question: question.id, position: { low: middle, high: middle }, ...spread };
};

/**
 * What several who answered alone say together; nothing when too few did. A question that too few answered says nothing either, and
 * what is shown of a dimension or a type follows from what is shown of questions: laid beside each other they tell no more.
 */
export const combinedResult = (
  questionnaire: Questionnaire,
  respondents: readonly Respondent[],
  threshold: number,
): ScanResult | undefined => {
  const counted = together(respondents, threshold);
  if (counted.length === 0) return undefined;
  const said = (question: Question) => partOf(question, counted, threshold);
  return resultOf(DIMENSIONS.map((dimension) => dimensionFrom(questionnaire, dimension, said, 'tooFew')));
};
