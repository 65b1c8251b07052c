import { livingCells } from '../../../shared/finance/budget/living-table.ts';
import { overBudget } from '../../../shared/finance/budget/roll-up.ts';
import { certificationErrors } from '../../../shared/finance/certified/errors.ts';
import type { Certification, Certified } from '../../../shared/finance/requests.ts';
import type { CertifiedAmount } from '../../../shared/finance/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { certifiedAmountIdSchema } from '../../../shared/kernel/ids.ts';
import { cents, subtractCents } from '../../../shared/kernel/money.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../../platform/decide-again.ts';
import type { MayChange } from '../../programme/may-change.ts';
import { type LedgerDependencies, ledgerRoot, type Repeatable } from '../ledger.ts';
import { dayInPeriod } from '../settlement/day-in-period.ts';
import { type CertifiedRepository, putCertifiedAmount } from './repository.ts';

export type RecordDependencies = LedgerDependencies & {
  readonly repository: Pick<CertifiedRepository, 'ofPeriod'>;
  readonly mayChange: MayChange;
};

const amountsOf = (
  { system }: RecordDependencies,
  { lines, period, year, report, certifiedOn, reason }: Certification,
): CertifiedAmount[] => {
  const recordedAt = system.now();
  return lines.map((line) => ({
    id: certifiedAmountIdSchema.parse(system.newId('cta')),
    period,
    ...(year === undefined ? {} : { year }),
    report,
    ...line,
    certifiedOn,
    ...(reason === undefined ? {} : { reason }),
    recordedAt,
  }));
};

/** What a request that came before recorded: all of it at one moment. */
const recordedWith = (certified: readonly CertifiedAmount[], id: string): CertifiedAmount[] => {
  const first = certified.find((amount) => amount.id === id);
  return certified.filter(({ report, recordedAt }) => report === first?.report && recordedAt === first.recordedAt);
};

const eventOf = ({ system }: RecordDependencies, author: Author, certification: Certification) => {
  const { period, year, report, certifiedOn, lines, reason } = certification;
  const isCorrection = lines.some(({ amount }) => amount < 0);
  return auditEvent(system, author, {
    action: isCorrection ? 'certifiedAmount.corrected' : 'certifiedAmount.recorded',
    root: ledgerRoot(period),
    changes: [
      { field: 'report', after: report },
      { field: 'year', after: year },
      { field: 'certifiedOn', after: certifiedOn },
      ...lines.map(({ memberId, category, amount }) => ({ field: `lines/${memberId}/${category}`, after: amount })),
    ],
    reason,
  });
};

/** Where more is certified than budgeted, now that these amounts are there: of these members and categories only. */
const overBudgetNow = async (
  { budget, rulesOn, system }: RecordDependencies,
  certified: readonly CertifiedAmount[],
  { period, lines }: { readonly period: FundingPeriod; readonly lines: Certification['lines'] },
): Promise<Certified['overBudget']> => {
  const approved = await budget(period.number);
  if (!approved) return [];
  const { fundingPercents } = await rulesOn(dayInPeriod(period, dayOf(system.now())), period);
  const cells = livingCells({ budget: approved, certified, fundingPercents });
  return overBudget(cells).flatMap(({ memberId, category, figures }) =>
    memberId !== undefined &&
    category !== undefined &&
    lines.some((line) => line.memberId === memberId && line.category === category)
      ? [{ memberId, category, over: subtractCents(cents(0), figures.remaining) }]
      : [],
  );
};

const ROUNDS = { rounds: 5, otherwise: trouble('Others kept recording what was certified') };

/**
 * Records what the agency certified of a report. Nothing is ever changed: a mistake is corrected by an amount below 0, with its reason. More
 * than was budgeted is told in the answer and not refused. The same request sent again records nothing.
 */
export const recordCertified =
  (dependencies: RecordDependencies) =>
  async (
    author: Author,
    period: FundingPeriod,
    certification: Certification,
    { idempotencyKey }: Repeatable = {},
  ): Promise<Result<Certified, Failure>> => {
    const { repository, members, mayChange, commit, system } = dependencies;
    const { lines } = certification;
    return decideAgain<Result<Certified, Failure>>(async () => {
      // Before the amounts: registers that are newer than they are would let through what another one just took back.
      const ground = await mayChange(period.number);
      if (!ground.ok) return ground;
      const [certified, known] = await Promise.all([repository.ofPeriod(period.number), members()]);
      const context = { members: known, period, certified, today: dayOf(system.now()) };
      const fields = certificationErrors(certification, context);
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      const amounts = amountsOf(dependencies, certification);
      const [first] = amounts;
      const committed = await commit({
        changes: [...amounts.map(putCertifiedAmount), ...ground.value],
        audit: [eventOf(dependencies, author, certification)],
        ...(idempotencyKey === undefined || !first
          ? {}
          : { idempotency: { subject: author.subject, key: idempotencyKey, resultId: first.id } }),
      });
      if (committed.ok) {
        const overBudget = await overBudgetNow(dependencies, [...certified, ...amounts], { period, lines });
        return ok({ amounts, overBudget });
      }
      if (committed.error.code !== 'repeated') return AGAIN;
      return ok({
        amounts: recordedWith(certified, committed.error.resultId),
        overBudget: await overBudgetNow(dependencies, certified, { period, lines }),
      });
    }, ROUNDS);
  };
