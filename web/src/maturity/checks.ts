import type { FieldError } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { answerErrors } from '../../../shared/maturity/answer-errors.ts';
import { type Questionnaire, questionnaireOf } from '../../../shared/maturity/questionnaire.ts';
import {
  answerRequestSchema,
  closingSchema,
  conversationRequestSchema,
  invitationRequestSchema,
  overrideRequestSchema,
  removalSchema,
  roundRequestSchema,
} from '../../../shared/maturity/requests.ts';
import type { Answers } from '../../../shared/maturity/schema.ts';
import { checked } from '../ui/form/checked.ts';

/** Every question has an answer of its own, and every other field is right: all of it is told at once. */
const withAnswers = <Request>(
  outcome: Result<Request, FieldError[]>,
  questionnaire: Questionnaire | undefined,
  answers: Answers,
): Result<Request, FieldError[]> => {
  const errors = [...(outcome.ok ? [] : outcome.error), ...(questionnaire ? answerErrors(questionnaire, answers) : [])];
  return errors.length > 0 ? fail(errors) : outcome;
};

type Answered = { readonly questionnaire: number; readonly answers: Answers };

/** The API's own checks of every request about a scan. Brings the schema library along: loaded at the first submit. */
export const checks = {
  conversation: (request: Answered) =>
    withAnswers(checked(conversationRequestSchema, request), questionnaireOf(request.questionnaire), request.answers),
  respondent: ({ questionnaire, ...request }: Answered & { readonly token: string }) =>
    withAnswers(checked(answerRequestSchema, request), questionnaireOf(questionnaire), request.answers),
  round: (request: unknown) => checked(roundRequestSchema, request),
  invitation: (request: unknown) => checked(invitationRequestSchema, request),
  closing: (request: unknown) => checked(closingSchema, request),
  override: (request: unknown) => checked(overrideRequestSchema, request),
  removal: (request: unknown) => checked(removalSchema, request),
};
