import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { answerErrors } from '../../shared/maturity/answer-errors.ts';
import { questionnaireOf } from '../../shared/maturity/questionnaire.ts';
import type { AnswerRequest, ShownRound } from '../../shared/maturity/requests.ts';
import type { Round } from '../../shared/maturity/schema.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import { sha256 } from '../platform/storage/canonical-json.ts';
import { checkScan, putAnswer } from './changes.ts';
import type { MaturityDependencies } from './dependencies.ts';
import type { MaturityLink } from './repository.ts';

export type RespondentDependencies = Pick<
  MaturityDependencies,
  'repository' | 'companyWithContacts' | 'commit' | 'system' | 'partnership'
>;

/** The same for a link that never was, expired, was replaced, withdrawn or answered: it tells a stranger nothing. */
const OF_NO_USE: Failure = { code: 'notFound', reason: 'maturityLinkOfNoUse' };

type Usable = { readonly link: MaturityLink; readonly round: Round };

const usable = async (
  { repository, system }: RespondentDependencies,
  secretHash: string,
): Promise<Usable | undefined> => {
  const link = await repository.link(secretHash);
  if (!link) return undefined;
  const round = await repository.scan(link.companyId, link.scanId);
  if (round?.form !== 'round' || round.removed || round.closedAt !== undefined) return undefined;
  return round.answersUntil > system.now() ? { link, round } : undefined;
};

/** What somebody with a link is asked, and what is promised about it. */
export const showRound =
  (dependencies: RespondentDependencies) =>
  async ({ token }: { readonly token: string }): Promise<Result<ShownRound, Failure>> => {
    const found = await usable(dependencies, sha256(token));
    if (!found) return fail(OF_NO_USE);
    const { link, round } = found;
    const file = await dependencies.companyWithContacts(round.companyId);
    if (!file) return fail(OF_NO_USE);
    return ok({
      companyName: file.company.name,
      partnership: dependencies.partnership,
      language: link.language,
      role: link.role,
      questionnaire: round.questionnaire,
      threshold: round.threshold,
      answersUntil: round.answersUntil,
    });
  };

const MAXIMUM_ROUNDS = 25;

/**
 * Takes the answers of one respondent, once. They are kept with the role and the day, under a random name. The history has no
 * line about it: such lines would tell when somebody answered, and how many did.
 */
export const takeAnswer =
  (dependencies: RespondentDependencies) =>
  async ({ token, answers }: AnswerRequest): Promise<Result<void, Failure>> => {
    const { repository, commit, system } = dependencies;
    const secretHash = sha256(token);
    const decide = async (): Promise<Result<void, Failure> | typeof AGAIN> => {
      // The seal before the link: whoever used the same link in between raised it.
      const link = await repository.link(secretHash);
      const seal = link && (await repository.sealOf(link.scanId));
      const found = seal === undefined ? undefined : await usable(dependencies, secretHash);
      if (!found || seal === undefined) return fail(OF_NO_USE);
      const { round } = found;
      const questionnaire = questionnaireOf(round.questionnaire);
      if (!questionnaire) throw new Error('Every version in use is known');
      const fields = answerErrors(questionnaire, answers);
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      const respondent = { role: found.link.role, on: dayOf(system.now()), answers };
      const named = { seal, name: system.newSecret(), secretHash };
      const changes = [checkScan(round), ...putAnswer(round.id, named, respondent)];
      return (await commit({ changes, audit: [] })).ok ? ok(undefined) : AGAIN;
    };
    return decideAgain(decide, {
      rounds: MAXIMUM_ROUNDS,
      pause: (round) => system.sleep(system.random() * 20 * (round + 1)),
      otherwise: trouble('A round kept changing while somebody answered'),
    });
  };
