import { beforeAll, describe, expect, it } from 'vitest';
import { mayChangeIn } from '../../../functions/compose/partnership/may-change.ts';
import { budgetRepository } from '../../../functions/finance/budget/repository.ts';
import { setFirstBudget } from '../../../functions/finance/budget/set-first.ts';
import { proposeAgreement } from '../../../functions/partnership/agreement/propose.ts';
import { agreementRepository } from '../../../functions/partnership/agreement/repository.ts';
import { signAgreement } from '../../../functions/partnership/agreement/sign.ts';
import { writeAgreement } from '../../../functions/partnership/agreement/write.ts';
import { putExtension } from '../../../functions/partnership/closing/repository.ts';
import { partnershipRepository, putMember } from '../../../functions/partnership/repository.ts';
import { setTarget } from '../../../functions/partnership/set-target.ts';
import type { MayChange } from '../../../functions/programme/may-change.ts';
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
  let decide: (decision: Extension['decision']) => Promise<void>;
  let steps: Readonly<
    Record<'target' | 'budget' | 'write' | 'propose' | 'sign', (of: typeof FIRST) => Promise<unknown>>
  >;

  beforeAll(async () => {
    const desk = await Desk.open();
    const { table, dependencies } = desk;
    const { target: readTarget, members } = partnershipRepository(table);
    await dependencies.commit({ changes: [putMember(PROMOTOR)], audit: [] });
    const { commit, system } = dependencies;
    let decided = 0;
    decide = async (decision) => {
      const extension = { decision, reason: 'Na de evaluatie', version: decided + 1, decidedAt: system.now() };
      const change = putExtension(SECOND.number, extension, decided === 0 ? 'absent' : decided);
      expect(await commit({ changes: [change], audit: [] })).toMatchObject({ ok: true });
      decided += 1;
    };
    const around = { commit, system, mayChange: mayChangeIn(table).agreed };
    const target = targetInputSchema.parse({ companies: 20, yearly: [], grantedSubsidy: 1, reason: 'Oproep' });
    const line = { memberId: PROMOTOR.id, category: 'staff', amount: cents(100) } as const;
    const agreements = {
      ...around,
      repository: agreementRepository(table),
      readMembers: members,
      readTarget,
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
    for (const step of [steps.target, steps.budget, steps.write]) {
      expect(await step(SECOND)).toEqual(refusedFor('extensionFirst'));
      expect(await step(FIRST)).toMatchObject({ ok: true });
    }
  });

  it('can be set once it is extended', async () => {
    await decide('extended');
    for (const step of [steps.target, steps.budget, steps.write])
      expect(await step(SECOND)).toMatchObject({ ok: true });
  });

  it('are refused when it is not, also an agreement that was begun before that was decided', async () => {
    await decide('notExtended');
    for (const step of [steps.target, steps.budget, steps.write, steps.propose])
      expect(await step(SECOND)).toEqual(refusedFor('periodNotExtended'));
    await decide('extended');
    expect(await steps.propose(SECOND)).toMatchObject({ ok: true });
    await decide('notExtended');
    expect(await steps.sign(SECOND)).toEqual(refusedFor('periodNotExtended'));
    await decide('extended');
    expect(await steps.sign(SECOND)).toMatchObject({ ok: true, value: { state: 'inForce' } });
  });
});

describe('a decision that changes while a target is set', () => {
  it('holds: nothing is set of a period in which the partnership does not go on', async () => {
    const { table, dependencies } = await Desk.open();
    const { commit, system } = dependencies;
    const repository = partnershipRepository(table);
    const decide = (decision: Extension['decision'], version: number) => {
      const extension = { decision, reason: 'Na de evaluatie', version, decidedAt: system.now() };
      return commit({ changes: [putExtension(SECOND.number, extension, version === 1 ? 'absent' : 1)], audit: [] });
    };
    await decide('extended', 1);
    const mayChange: MayChange = async (period) => {
      const found = await mayChangeIn(table).agreed(period);
      await decide('notExtended', 2);
      return found;
    };
    const target = targetInputSchema.parse({ companies: 20, yearly: [], grantedSubsidy: 1, reason: 'Oproep' });
    expect(await setTarget({ commit, system, repository, mayChange })(AUTHOR, SECOND, target)).toEqual({
      ok: false,
      error: { code: 'notAllowedNow', reason: 'periodNotExtended' },
    });
    expect(await repository.target(SECOND.number)).toBeUndefined();
  });
});
