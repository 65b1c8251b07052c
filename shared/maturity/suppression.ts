import type { Questionnaire } from './questionnaire.ts';
import type { DimensionResult, Position, Respondent, ScanResult } from './schema.ts';
import { answeredOn, inOrder, middleOf, placeOf, resultOf, severalQuestionsOf } from './scoring.ts';
import { DIMENSIONS, type Dimension, type MaturityType } from './types.ts';

/** Whatever the programme rules say: with two answers, each of the two knows the other's. */
const LEAST_THRESHOLD = 3;
/** The number of answers below which nothing is shown, from the small-cell threshold of the rules. */
export const thresholdOf = (smallCellThreshold: number): number => Math.max(LEAST_THRESHOLD, smallCellThreshold);

const isEmployee = ({ role }: Respondent): boolean => role === 'employeeRepresentative';

/**
 * Whose answers stand in the result together. Those of the company's side (owner, HR, line managers) form one group, which is
 * never divided by role. Employee representatives come in only when they are enough by themselves: otherwise the others, who know
 * their own answers, could work out theirs.
 */
const together = <Given extends Respondent>(respondents: readonly Given[], threshold: number): Given[] => {
  const company = respondents.filter((respondent) => !isEmployee(respondent));
  const employees = respondents.filter(isEmployee);
  if (company.length < threshold) return [];
  return employees.length < threshold ? company : [...company, ...employees];
};

/** Whether enough answered alone to show what they say together. */
export const areEnough = (respondents: readonly Respondent[], threshold: number): boolean =>
  together(respondents, threshold).length > 0;

/** The middle half of the answers in steps between types. Neither the outermost answers nor perfect agreement can be read from it. */
const spreadOf = (types: readonly MaturityType[]): NonNullable<DimensionResult['spread']> => {
  const sorted = inOrder(types);
  const last = sorted.length - 1;
  const [low, high] = [sorted[Math.ceil(last / 4)], sorted[Math.floor((last * 3) / 4)]];
  const steps = low && high ? placeOf(high) - placeOf(low) : 0;
  if (steps <= 1) return 'close';
  return steps === 2 ? 'apart' : 'wide';
};

type Placed = Respondent & { readonly position: Position };

/** The positions that may stand together; each respondent weighs the same, however many questions were answered. */
const placed = (respondents: readonly Respondent[], threshold: number, typesOf: (of: Respondent) => MaturityType[]) =>
  together(
    respondents.flatMap((respondent): Placed[] => {
      const position = middleOf(typesOf(respondent));
      return position ? [{ ...respondent, position }] : [];
    }),
    threshold,
  ).flatMap(({ position: { low, high } }) => [low, high]);

const dimensionOf = (
  questionnaire: Questionnaire,
  dimension: Dimension,
  respondents: readonly Respondent[],
  threshold: number,
): DimensionResult => {
  const types = placed(respondents, threshold, ({ answers }) => answeredOn(questionnaire, dimension, answers));
  const position = middleOf(types);
  if (!position) return { dimension, withheld: 'tooFew' };
  const parts = severalQuestionsOf(questionnaire, dimension).flatMap((question) => {
    const alone = { ...questionnaire, questions: questionnaire.questions.filter(({ id }) => id === question) };
    const part = middleOf(placed(respondents, threshold, ({ answers }) => answeredOn(alone, dimension, answers)));
    return part ? [{ question, position: part }] : [];
  });
  return { dimension, position, spread: spreadOf(types), ...(parts.length > 0 ? { parts } : {}) };
};

/** What several who answered alone say together; nothing when too few did. On a dimension that too few answered, nothing either. */
export const combinedResult = (
  questionnaire: Questionnaire,
  respondents: readonly Respondent[],
  threshold: number,
): ScanResult | undefined => {
  const counted = together(respondents, threshold);
  if (counted.length === 0) return undefined;
  return resultOf(DIMENSIONS.map((dimension) => dimensionOf(questionnaire, dimension, counted, threshold)));
};
