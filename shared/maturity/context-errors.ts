import type { FieldError } from '../kernel/errors.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { ScanContext } from './schema.ts';

/** What is wrong with the context of a scan, by the version it belongs to. Everything may be left open, but not all of it. */
export const contextErrors = (
  { context, conditions }: Questionnaire,
  given: Pick<ScanContext, 'answers' | 'conditions'>,
): FieldError[] => {
  const answered = Object.entries(given.answers);
  const checked = Object.keys(given.conditions);
  if (answered.length + checked.length === 0) return [{ pointer: '/answers', message: 'nothingAnswered' }];
  return [
    ...answered.flatMap(([id, answer]): FieldError[] => {
      const question = context.find((known) => known.id === id);
      if (!question) return [{ pointer: `/answers/${id}`, message: 'unknownField' }];
      const isKnown = question.options.some(({ code }) => code === answer);
      return isKnown ? [] : [{ pointer: `/answers/${id}`, message: 'notInList' }];
    }),
    ...checked
      .filter((id) => conditions.every((known) => known.id !== id))
      .map((id): FieldError => ({ pointer: `/conditions/${id}`, message: 'unknownField' })),
  ];
};
