import type { FieldError } from '../kernel/errors.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Answers } from './schema.ts';
import { NO_ANSWER } from './types.ts';

/**
 * What is wrong with answers, by the version they belong to: each question has one of its own answers, or says that it has none.
 * `pointer` is `/answers/<question>`; a questionnaire without any answer says nothing and is refused as a whole.
 */
export const answerErrors = ({ questions }: Questionnaire, answers: Answers): FieldError[] => {
  const errors = questions.flatMap(({ id, options }): FieldError[] => {
    const answer = answers[id];
    const pointer = `/answers/${id}`;
    if (answer === undefined) return [{ pointer, message: 'required' }];
    const known = answer === NO_ANSWER || options.some(({ type }) => type === answer);
    return known ? [] : [{ pointer, message: 'notInList' }];
  });
  const unknown = Object.keys(answers)
    .filter((id) => questions.every((question) => question.id !== id))
    .map((id): FieldError => ({ pointer: `/answers/${id}`, message: 'unknownField' }));
  if (errors.length + unknown.length > 0) return [...errors, ...unknown];
  return Object.values(answers).every((answer) => answer === NO_ANSWER)
    ? [{ pointer: '/answers', message: 'nothingAnswered' }]
    : [];
};
