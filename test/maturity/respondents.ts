import * as fc from 'fast-check';
import { isoDate } from '../../shared/kernel/dates.ts';
import { currentQuestionnaire } from '../../shared/maturity/questionnaire.ts';
import type { Answers, Respondent } from '../../shared/maturity/schema.ts';
import { NO_ANSWER, RESPONDENT_ROLES } from '../../shared/maturity/types.ts';

export const answersOf: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    currentQuestionnaire().questions.map(({ id, options }) => [
      id,
      fc.constantFrom(NO_ANSWER, ...options.map(({ type }) => type)),
    ]),
  ),
);
export const respondentOf: fc.Arbitrary<Respondent> = fc.record({
  role: fc.constantFrom(...RESPONDENT_ROLES),
  on: fc.constant(isoDate('2026-02-02')),
  answers: answersOf,
});
export const companyRespondent: fc.Arbitrary<Respondent> = respondentOf.map((one) =>
  one.role === 'employeeRepresentative' ? { ...one, role: 'hr' } : one,
);
