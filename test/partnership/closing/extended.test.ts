import { beforeAll, describe, expect, it } from 'vitest';
import { budgetRepository } from '../../../functions/finance/budget/repository.ts';
import { setFirstBudget } from '../../../functions/finance/budget/set-first.ts';
import { groundOf } from '../../../functions/finance/settlement/ground.ts';
import { settlementRepository } from '../../../functions/finance/settlement/repository.ts';
import { proposeAgreement } from '../../../functions/partnership/agreement/propose.ts';
import { agreementRepository } from '../../../functions/partnership/agreement/repository.ts';
import { signAgreement } from '../../../functions/partnership/agreement/sign.ts';
import { writeAgreement } from '../../../functions/partnership/agreement/write.ts';
import { partnershipRepository, putMember } from '../../../functions/partnership/repository.ts';
import { setTarget } from '../../../functions/partnership/set-target.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { cents } from '../../../shared/kernel/money.ts';
import type { Extension } from '../../../shared/partnership/closing/schema.ts';
import { targetInputSchema } from '../../../shared/partnership/schema.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { Desk } from '../../trajectory/desk.ts';
import { PROMOTOR } from '../members-samples.ts';

const [FIRST, SECOND] = FUNDING_PERIODS;
const AUTHOR = { subject: 'somebody', roles: [] };

describe('a target, a budget and an agreement of the second period', () => {
  let decision: Extension['decision'] | undefined;
  let steps: Readonly<
    Record<'target' | 'budget' | 'write' | 'propose' | 'sign', (of: typeof FIRST) => Promise<unknown>>
  >;

  beforeAll(async () => {
    const desk = await Desk.open();
    const { table, dependencies } = desk;
    const { target: readTarget, members } = partnershipRepository(table);
    await dependencies.commit({ changes: [putMember(PROMOTOR)], audit: [] });
    const { commit, system } = dependencies;
    const readExtension = async (): Promise<Extension | undefined> =>
      decision && { decision, reason: 'Na de evaluatie', version: 1, decidedAt: system.now() };
    const around = { commit, system, readExtension };
    const target = targetInputSchema.parse({ companies: 20, yearly: [], grantedSubsidy: 1, reason: 'Oproep' });
    const line = { memberId: PROMOTOR.id, category: 'staff', amount: cents(100) } as const;
    const agreements = {
      ...around,
      repository: agreementRepository(table),
      readMembers: members,
      readTarget,
      mayChange: groundOf(settlementRepository(table)).ofSettlement,
      personOfSubject: async () => ({ memberId: PROMOTOR.id }),
    };
    const which = (period: typeof FIRST, expectedVersion: number) => ({
      period: period.number,
      number: 1,
      expectedVersion,
    });
    steps = {
      target: (period) => setTarget({ ...around, repository: partnershipRepository(table) })(AUTHOR, period, target),
      budget: (period) =>
        setFirstBudget({ ...around, repository: budgetRepository(table), members })(AUTHOR, period, {
          lines: [{ ...line, year: period === FIRST ? 2025 : 2028 }],
          reason: 'Oproep',
        }),
      write: (period) =>
        writeAgreement(agreements)(AUTHOR, {
          ...which(period, 0),
          agreement: { validFrom: isoDate(period.from), members: [{ memberId: PROMOTOR.id, companies: 20 }] },
        }),
      propose: (period) => proposeAgreement(agreements)(AUTHOR, which(period, 1)),
      sign: (period) => signAgreement(agreements)(AUTHOR, which(period, 2)),
    };
  });

  const refusedFor = (reason: string) => ({ ok: false, error: { code: 'notAllowedNow', reason } });

  it('wait for the decision that the partnership is extended; those of the first wait for nothing', async () => {
    decision = undefined;
    for (const step of [steps.target, steps.budget, steps.write]) {
      expect(await step(SECOND)).toEqual(refusedFor('extensionFirst'));
      expect(await step(FIRST)).toMatchObject({ ok: true });
    }
  });

  it('can be set once it is extended', async () => {
    decision = 'extended';
    for (const step of [steps.target, steps.budget, steps.write])
      expect(await step(SECOND)).toMatchObject({ ok: true });
  });

  it('are refused when it is not, also an agreement that was begun before that was decided', async () => {
    decision = 'notExtended';
    for (const step of [steps.target, steps.budget, steps.write, steps.propose])
      expect(await step(SECOND)).toEqual(refusedFor('periodNotExtended'));
    decision = 'extended';
    expect(await steps.propose(SECOND)).toMatchObject({ ok: true });
    decision = 'notExtended';
    expect(await steps.sign(SECOND)).toEqual(refusedFor('periodNotExtended'));
    decision = 'extended';
    expect(await steps.sign(SECOND)).toMatchObject({ ok: true, value: { state: 'inForce' } });
  });
});
