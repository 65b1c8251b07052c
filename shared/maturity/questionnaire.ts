import type { Condition, ContextQuestion, Question } from './question.ts';
import { CONDITIONS } from './version-1/conditions.ts';
import { CONTEXT } from './version-1/context.ts';
import { INSIDE } from './version-1/inside.ts';
import { OUTSIDE } from './version-1/outside.ts';

export type Questionnaire = {
  readonly version: number;
  readonly questions: readonly Question[];
  /** What company and coach fill in beside it, together. Neither is scored. */
  readonly context: readonly ContextQuestion[];
  readonly conditions: readonly Condition[];
};

/**
 * Every version that was ever answered, the newest last. A version in use never changes: other words or anchors are a new version, and
 * a scan keeps the one it was made with.
 */
const VERSIONS: readonly Questionnaire[] = [
  { version: 1, questions: [...INSIDE, ...OUTSIDE], context: CONTEXT, conditions: CONDITIONS },
];

export const questionnaireOf = (version: number): Questionnaire | undefined =>
  VERSIONS.find((known) => known.version === version);

/** The version that new scans are made with. */
export const currentQuestionnaire = (): Questionnaire => {
  const newest = VERSIONS.at(-1);
  if (!newest) throw new Error('There is a questionnaire');
  return newest;
};
