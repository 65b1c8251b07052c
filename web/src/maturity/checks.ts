import type { FieldError } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { answerErrors } from '../../../shared/maturity/answer-errors.ts';
import { contextErrors } from '../../../shared/maturity/context-errors.ts';
import { type Questionnaire, questionnaireOf } from '../../../shared/maturity/questionnaire.ts';
import {
  answerRequestSchema,
  closingSchema,
  contextRequestSchema,
  conversationRequestSchema,
  invitationRequestSchema,
  overrideRequestSchema,
  removalSchema,
  roundRequestSchema,
} from '../../../shared/maturity/requests.ts';
import type { Answers } from '../../../shared/maturity/schema.ts';
import { checked } from '../ui/form/checked.ts';
import type { ContextValues } from './context-fields.tsx';

/** What the questionnaire asks and what every other field asks: all of it is told at once. */
const withErrors = <Request>(
  outcome: Result<Request, FieldError[]>,
  questionnaire: Questionnaire | undefined,
  errorsIn: (questionnaire: Questionnaire) => FieldError[],
): Result<Request, FieldError[]> => {
  const errors = [...(outcome.ok ? [] : outcome.error), ...(questionnaire ? errorsIn(questionnaire) : [])];
  return errors.length > 0 ? fail(errors) : outcome;
};

type Answered = { readonly questionnaire: number; readonly answers: Answers };

/** The API's own checks of every request about a scan. Brings the schema library along: loaded at the first submit. */
export const checks = {
  conversation: (request: Answered) =>
    withErrors(checked(conversationRequestSchema, request), questionnaireOf(request.questionnaire), (known) =>
      answerErrors(known, request.answers),
    ),
  respondent: ({ questionnaire, ...request }: Answered & { readonly token: string }) =>
    withErrors(checked(answerRequestSchema, request), questionnaireOf(questionnaire), (known) =>
      answerErrors(known, request.answers),
    ),
  round: (request: unknown) => checked(roundRequestSchema, request),
  invitation: (request: unknown) => checked(invitationRequestSchema, request),
  context: ({
    questionnaire,
    ...request
  }: ContextValues & { readonly questionnaire: number; readonly expectedVersion: number }) =>
    withErrors(checked(contextRequestSchema, request), questionnaireOf(questionnaire), (known) =>
      contextErrors(known, request),
    ),
  closing: (request: unknown) => checked(closingSchema, request),
  override: (request: unknown) => checked(overrideRequestSchema, request),
  removal: (request: unknown) => checked(removalSchema, request),
};
