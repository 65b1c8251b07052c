import type { Author } from '../../../functions/audit/event.ts';
import { setFirstBudget } from '../../../functions/finance/budget/set-first.ts';
import { recordCertified } from '../../../functions/finance/certified/record.ts';
import { putCertifiedAmount } from '../../../functions/finance/certified/repository.ts';
import { amountIdOf } from '../../../functions/takeover/ids.ts';
import type { Certification } from '../../../shared/finance/requests.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { cents } from '../../../shared/kernel/money.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { type Accounts, accountsIn } from './money-accounts.ts';
import { type MoneyStory, plannedLines, spentIn } from './money-plan.ts';
import { type Stage, told } from './stage.ts';

const [PERIOD] = FUNDING_PERIODS;
const PROGRAMME_MANAGER: Author = { subject: 'programme-manager@agency', roles: ['programme-manager@agency'] };
const PROJECT_OFFICER: Author = { subject: 'project-officer@agency', roles: ['project-officer@agency'] };

/** The system came when the first report had been certified: that one was taken over. */
const TAKEN_OVER_ON = isoDate('2025-09-01');
const FIRST_REPORT = { report: 'Tussentijds rapport 2024', year: 2024, certifiedOn: isoDate('2025-05-12') };
const SECOND_REPORT = { report: 'Tussentijds rapport 2025', year: 2025, certifiedOn: isoDate('2026-05-11') };
const LATEST_REPORT = { report: 'Tussentijds rapport 2026-1', year: 2026, certifiedOn: isoDate('2026-10-05') };
const CORRECTED_ON = isoDate('2026-09-14');

/** What was certified before this system, from the files of the partnership. */
const takeOver = async ({ draft }: Stage, story: MoneyStory): Promise<void> => {
  const changes = spentIn(story, FIRST_REPORT.year, 100).map((line, index) => {
    const reference = `2024-${index + 1}-${line.category}`;
    const takenOver = { reference, on: TAKEN_OVER_ON };
    return putCertifiedAmount({
      id: amountIdOf(reference),
      period: PERIOD.number,
      ...FIRST_REPORT,
      ...line,
      takenOver,
    });
  });
  await told(draft.commit({ changes, audit: [] }));
};

const setBudget = (accounts: Accounts, story: MoneyStory): Promise<unknown> =>
  told(
    setFirstBudget(accounts.budget)(PROGRAMME_MANAGER, PERIOD, {
      lines: plannedLines(story),
      reason: 'Budget van de goedgekeurde aanvraag, met het addendum als er een was.',
    }),
  );

const certify = (accounts: Accounts, certification: Omit<Certification, 'period'>): Promise<unknown> =>
  told(recordCertified(accounts.certified)(PROJECT_OFFICER, PERIOD, { ...certification, period: PERIOD.number }));

/** One invoice was in two reports. */
const correct = (accounts: Accounts, { members }: MoneyStory): Promise<unknown> =>
  certify(accounts, {
    ...SECOND_REPORT,
    certifiedOn: CORRECTED_ON,
    lines: members.slice(1, 2).map(({ id }) => ({ memberId: id, category: 'external', amount: cents(-125_000) })),
    reason: 'Een factuur stond ook in het rapport van 2024.',
  });

/** The budget and the reports that were certified, as far as they came. */
export const playCertified = async (stage: Stage, story: MoneyStory): Promise<void> => {
  const accounts = accountsIn(stage, story.members);
  if (!stage.clock.reach(TAKEN_OVER_ON)) return;
  await takeOver(stage, story);
  await setBudget(accounts, story);
  if (!stage.clock.reach(SECOND_REPORT.certifiedOn)) return;
  await certify(accounts, { ...SECOND_REPORT, lines: spentIn(story, SECOND_REPORT.year, 100) });
  if (story.hasCorrection && stage.clock.reach(CORRECTED_ON)) await correct(accounts, story);
  if (!stage.clock.reach(LATEST_REPORT.certifiedOn)) return;
  await certify(accounts, { ...LATEST_REPORT, lines: spentIn(story, LATEST_REPORT.year, 50) });
};
