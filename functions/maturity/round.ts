import { addDays, dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { currentQuestionnaire } from '../../shared/maturity/questionnaire.ts';
import type { RoundRequest } from '../../shared/maturity/requests.ts';
import type { MaturityScan } from '../../shared/maturity/schema.ts';
import { thresholdOf } from '../../shared/maturity/suppression.ts';
import type { Author } from '../audit/event.ts';
import { endOfDayAfter } from '../platform/mail/one-time-link.ts';
import { claimRound, newSeal } from './changes.ts';
import type { MaturityDependencies } from './dependencies.ts';
import { save } from './save.ts';
import { type Keyed, newScan, refusalAt, started } from './start.ts';

/** Between two rounds: the same people with one more, shortly after each other, would give that one's answer away. */
export const REST_DAYS = 60;

const isTooSoon = ({ system }: MaturityDependencies, scans: readonly MaturityScan[]): boolean =>
  scans.some(
    (scan) =>
      scan.form === 'round' &&
      scan.closedAt !== undefined &&
      scan.result !== undefined &&
      addDays(dayOf(scan.closedAt), REST_DAYS) > dayOf(system.now()),
  );

/** Opens a round in which several answer, each alone, by a link. What it promises them about the threshold stays as it is now. */
export const openRound =
  (dependencies: MaturityDependencies) =>
  async (author: Author, request: RoundRequest, keyed: Keyed = {}): Promise<Result<CompanyId, Failure>> => {
    const { repository, readRules, system } = dependencies;
    const refusal = await refusalAt(dependencies, request);
    if (refusal) return fail(refusal);
    const { companyId, days, withEmployees } = request;
    if (isTooSoon(dependencies, await repository.scansOf(companyId)))
      return fail({ code: 'notAllowedNow', reason: 'maturityRoundTooSoon' });
    const now = system.now();
    const scan: MaturityScan = {
      ...newScan(dependencies, request),
      form: 'round',
      questionnaire: currentQuestionnaire().version,
      startedOn: dayOf(now),
      threshold: thresholdOf((await readRules()).smallCellThreshold),
      withEmployees,
      answersUntil: endOfDayAfter(now, days),
    };
    return save(dependencies)(author, {
      ...started(author, keyed, scan),
      action: 'trajectory.maturityRoundOpened',
      changes: [
        { field: 'moment', after: scan.moment },
        { field: 'withEmployees', after: withEmployees },
      ],
      others: [claimRound(companyId, scan.id), newSeal(scan.id)],
    });
  };
