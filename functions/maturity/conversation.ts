import { dayOf } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { answerErrors } from '../../shared/maturity/answer-errors.ts';
import { questionnaireOf } from '../../shared/maturity/questionnaire.ts';
import type { ConversationRequest } from '../../shared/maturity/requests.ts';
import type { MaturityScan } from '../../shared/maturity/schema.ts';
import { jointResult } from '../../shared/maturity/scoring.ts';
import type { Author } from '../audit/event.ts';
import type { ScanDependencies } from './dependencies.ts';
import { save } from './save.ts';
import { type Keyed, newScan, refusalAt, started } from './start.ts';

/** Writes down a conversation of the coach with the company: one joint answer, and who took part by role. */
export const holdConversation =
  (dependencies: ScanDependencies) =>
  async (author: Author, request: ConversationRequest, keyed: Keyed = {}): Promise<Result<CompanyId, Failure>> => {
    const refusal = await refusalAt(dependencies, request);
    if (refusal) return fail(refusal);
    const { answers, on, present } = request;
    if (on > dayOf(dependencies.system.now())) return fail(invalidField('/on', 'inFuture'));
    const questionnaire = questionnaireOf(request.questionnaire);
    if (!questionnaire) return fail(invalidField('/questionnaire', 'notInList'));
    const fields = answerErrors(questionnaire, answers);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const scan: MaturityScan = {
      ...newScan(dependencies, request),
      form: 'conversation',
      questionnaire: questionnaire.version,
      startedOn: on,
      present,
      answers,
      result: jointResult(questionnaire, answers),
    };
    return save(dependencies)(author, {
      ...started(author, keyed, scan),
      action: 'trajectory.maturityConversation',
    });
  };
