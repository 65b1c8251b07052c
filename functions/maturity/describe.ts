import { dayOf } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { contextErrors } from '../../shared/maturity/context-errors.ts';
import { questionnaireOf } from '../../shared/maturity/questionnaire.ts';
import type { ContextRequest } from '../../shared/maturity/requests.ts';
import type { Author } from '../audit/event.ts';
import type { ScanDependencies } from './dependencies.ts';
import { asSeen, save, type Which } from './save.ts';

/**
 * Writes down what company and coach say together about the context of a scan. Nothing is scored of it. Of a round it comes once the
 * round is closed: until then the scan stays as its respondents were told of it.
 */
export const describeContext =
  (dependencies: ScanDependencies) =>
  async (
    author: Author,
    { answers, conditions, ...request }: Which & ContextRequest,
  ): Promise<Result<CompanyId, Failure>> => {
    const found = await asSeen(dependencies, request);
    if (!found.ok) return found;
    const before = found.value;
    if (before.form === 'round' && before.closedAt === undefined)
      return fail({ code: 'notAllowedNow', reason: 'maturityRoundOpen' });
    const questionnaire = questionnaireOf(before.questionnaire);
    if (!questionnaire) return fail(invalidField('/questionnaire', 'notInList'));
    const fields = contextErrors(questionnaire, { answers, conditions });
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const context = { answers, conditions, on: dayOf(dependencies.system.now()) };
    const after = { ...before, version: before.version + 1, context };
    return save(dependencies)(author, { before, after, action: 'trajectory.maturityContext' });
  };
