import type { Author } from '../../../functions/audit/event.ts';
import { enterOwnContribution } from '../../../functions/finance/own-contribution/enter.ts';
import { recordPayment } from '../../../functions/finance/payments/record.ts';
import type { PaymentInput } from '../../../shared/finance/requests.ts';
import { type IsoDate, isoDate } from '../../../shared/kernel/dates.ts';
import type { MemberId } from '../../../shared/kernel/ids.ts';
import { addCents, type Cents, proportionOf } from '../../../shared/kernel/money.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { type Accounts, accountsIn } from './money-accounts.ts';
import { type MoneyStory, spentIn } from './money-plan.ts';
import { type Stage, told } from './stage.ts';

const [PERIOD] = FUNDING_PERIODS;
const PROJECT_OFFICER: Author = { subject: 'project-officer@agency', roles: ['project-officer@agency'] };
/** What was paid and brought in before the system came was entered then. */
const ENTERED_ON = isoDate('2025-09-03');
/** In percents of the grant, and of what was certified of a year: the advance pays some of it already. */
const [ADVANCE_PERCENT, INSTALMENT_PERCENT] = [15, 68];

const certifiedOf = (story: MoneyStory, year: number, memberId?: MemberId): Cents =>
  addCents(
    ...spentIn(story, year, year === 2026 ? 50 : 100)
      .filter((line) => memberId === undefined || line.memberId === memberId)
      .map(({ amount }) => amount),
  );

/** What each one with a budget brought in of a year, in parts of what was certified of it: own means, and fees of companies. */
const bringIn = async (accounts: Accounts, story: MoneyStory, year: number, on: IsoDate): Promise<void> => {
  const { partnershipId, members, ownPercents } = story;
  const author: Author = { subject: `promotor@${partnershipId}`, roles: [`promotor@${partnershipId}`] };
  const enter = enterOwnContribution(accounts.contributions);
  for (const { id: memberId } of members) {
    const certified = certifiedOf(story, year, memberId);
    const shared = { period: PERIOD.number, memberId, on, declared: true } as const;
    const amount = proportionOf(certified, ownPercents.ownMeans, 100);
    await told(enter(author, PERIOD, { ...shared, source: 'ownMeans', proof: `Boekhouding ${year}`, amount }));
    const fees = {
      source: 'companyFees',
      payer: 'Ondernemingen van de leernetwerken',
      proof: `Facturen ${year}, map 7`,
      amount: proportionOf(certified, ownPercents.companyFees, 100),
    } as const;
    await told(enter(author, PERIOD, { ...shared, ...fees }));
  }
};

const pay = (accounts: Accounts, payment: Omit<PaymentInput, 'period'>): Promise<unknown> =>
  told(recordPayment(accounts.payments)(PROJECT_OFFICER, PERIOD, { ...payment, period: PERIOD.number }));

const payInstalment = (accounts: Accounts, story: MoneyStory, year: number, on: IsoDate): Promise<unknown> =>
  pay(accounts, {
    kind: 'instalment',
    on,
    amount: proportionOf(certifiedOf(story, year), INSTALMENT_PERCENT, 100),
    reference: `EWSE/${year}/${story.partnershipId}/2`,
  });

/** What the agency paid and what the partners brought in, as far as it came. */
export const playLedgers = async (stage: Stage, story: MoneyStory): Promise<void> => {
  const accounts = accountsIn(stage, story.members);
  if (!stage.clock.reach(ENTERED_ON)) return;
  await pay(accounts, {
    kind: 'advance',
    on: isoDate('2024-02-15'),
    amount: proportionOf(story.granted, ADVANCE_PERCENT, 100),
    reference: `EWSE/2024/${story.partnershipId}/1`,
  });
  await payInstalment(accounts, story, 2024, isoDate('2025-06-20'));
  await bringIn(accounts, story, 2024, isoDate('2024-12-15'));
  if (!stage.clock.reach(isoDate('2025-12-18'))) return;
  await bringIn(accounts, story, 2025, isoDate('2025-12-15'));
  if (!stage.clock.reach(isoDate('2026-06-19'))) return;
  await payInstalment(accounts, story, 2025, isoDate('2026-06-19'));
  await bringIn(accounts, story, 2026, isoDate('2026-06-15'));
};
