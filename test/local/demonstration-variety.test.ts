import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { Demonstration } from '../../infra/local/demonstration/demonstration.ts';
import { confirmationSchema } from '../../shared/confirmation/schema.ts';
import { engagementSchema } from '../../shared/engagement/schema.ts';
import { type CompanyFacts, contributionOf, sumOfContributions } from '../../shared/figures/measures.ts';
import { partnershipFigures } from '../../shared/figures/partnership-figures.ts';
import type { PartnershipFigures } from '../../shared/figures/schema.ts';
import { livingCells } from '../../shared/finance/budget/living-table.ts';
import { overBudget, totalOf } from '../../shared/finance/budget/roll-up.ts';
import { ownContributionOverview } from '../../shared/finance/own-contribution/overview.ts';
import {
  budgetSchema,
  certifiedAmountSchema,
  ownContributionSchema,
  paymentSchema,
} from '../../shared/finance/schema.ts';
import { openSections } from '../../shared/intake/progress.ts';
import { intakeRecordSchema } from '../../shared/intake/schema.ts';
import { dayOf, type Quarter, quarter } from '../../shared/kernel/dates.ts';
import { shareOf } from '../../shared/kernel/money.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { INTERVENTION_CODES } from '../../shared/reference/interventions.ts';
import { loadNaceLabels, naceLabelOf } from '../../shared/reference/nace.ts';
import { REFERENCE_REGION_CODES } from '../../shared/reference/regions.ts';
import { ADAPTATION_STATUSES, EVIDENCE_KINDS, PHASES, STOP_REASONS } from '../../shared/trajectory/schema.ts';
import { all, companies, of, PLACES, trajectories, UNTIL } from './demonstrations.ts';

const [PERIOD] = FUNDING_PERIODS;

const factsOf = ({ companies: known, trajectories: told }: Demonstration): CompanyFacts[] =>
  known.map((company) => ({
    company,
    trajectories: told.filter((one) => one.companies.some(({ companyId }) => companyId === company.id)),
  }));

const figuresOf = (place: string, on?: Quarter): PartnershipFigures => {
  const demonstration = of(place);
  const contributions = factsOf(demonstration).map((facts) => contributionOf(facts, DEFAULT_RULES, PERIOD));
  return partnershipFigures({
    partnershipId: place,
    totals: sumOfContributions(contributions),
    target: demonstration.target,
    period: PERIOD,
    rules: DEFAULT_RULES,
    today: dayOf(UNTIL),
    retrievedAt: UNTIL,
    quarter: on,
  });
};

describe('the figures', () => {
  it.each([undefined, quarter('2026/Q3'), quarter('2026/Q2')])('tell three different stories at %s', (on) => {
    const [alfa, beta, gamma] = PLACES.map((place) => figuresOf(place, on));
    expect(alfa).toMatchObject({ progressBand: 'under', earlyWarning: false });
    expect(beta).toMatchObject({ progressBand: 'above', earlyWarning: false });
    expect(gamma).toMatchObject({ progressBand: 'far', earlyWarning: true });
    for (const figures of [alfa, beta, gamma]) expect(figures?.cutToday?.baseIsProvisional).toBe(true);
  });

  it('leave one reference region to nobody', () => {
    const covered = new Set(PLACES.flatMap((place) => Object.keys(figuresOf(place).perRegion)));
    expect(REFERENCE_REGION_CODES.filter((code) => !covered.has(code))).toEqual(['westhoek']);
  });

  it('fit the public part of three years of budget', () => {
    const granted = all.reduce((sum, { target }) => sum + (target?.grantedSubsidy ?? 0), 0);
    expect(granted).toBeLessThanOrEqual(DEFAULT_RULES.yearlyBudget * 3 * 0.85);
    expect(granted).toBeGreaterThan(DEFAULT_RULES.yearlyBudget * 3 * 0.8);
  });
});

describe('the companies', () => {
  it('cannot be taken for real ones, and are there once, but for two that two partnerships work with', () => {
    const enterprises = companies.map(({ enterpriseNumber }) => enterpriseNumber);
    const establishments = companies.flatMap((company) => company.establishments.map(({ number }) => number));
    expect(enterprises.every((number) => number.startsWith('0999'))).toBe(true);
    expect(establishments.every((number) => number.startsWith('8999'))).toBe(true);
    for (const { companies: own } of all)
      expect(new Set(own.map(({ enterpriseNumber }) => enterpriseNumber)).size).toBe(own.length);
    expect(new Set(enterprises).size).toBe(enterprises.length - 2);
    expect(new Set(establishments).size).toBe(establishments.length);
    expect(new Set(companies.map(({ name }) => name)).size).toBe(companies.length - 2);
    const mails = all.flatMap(({ people }) => people.map(({ email }) => email));
    expect(mails.filter((mail) => !mail.endsWith('.example'))).toEqual([]);
  });

  it('carry codes that exist in the version that they name', async () => {
    const labels = { '2008': await loadNaceLabels('2008'), '2025': await loadNaceLabels('2025') };
    const unknown = companies.filter(
      ({ activity }) => !activity || (naceLabelOf(labels[activity.version], activity.code)?.code.length ?? 0) < 4,
    );
    expect(unknown.map(({ name, activity }) => [name, activity])).toEqual([]);
  });

  it('show every answer about size, public bodies among them, one that is archived and one with its seat elsewhere', () => {
    const classifications = companies.flatMap((company) => company.classifications);
    expect(new Set(classifications.map(({ sme }) => sme))).toEqual(new Set(['yes', 'no', 'unknown']));
    for (const { companies: known } of all) {
      expect(known.some((company) => company.classifications.some(({ publicBody }) => publicBody))).toBe(true);
      expect(known.some(({ status }) => status === 'archived')).toBe(true);
      expect(known.some(({ seat }) => seat?.region !== 'flanders')).toBe(true);
    }
  });
});

describe('the trajectories', () => {
  it('are in every phase in every partnership', () => {
    for (const { trajectories: told } of all)
      expect(new Set(told.map(({ phases }) => phases.at(-1)?.phase))).toEqual(new Set(PHASES));
  });

  it('show every reason to stop, intervention, status and kind of evidence', () => {
    const told = trajectories;
    const actions = told.flatMap((one) => one.actions);
    expect(new Set(told.flatMap(({ stop }) => stop?.reason ?? []))).toEqual(new Set(STOP_REASONS));
    expect(new Set(actions.map(({ intervention }) => intervention))).toEqual(new Set(INTERVENTION_CODES));
    expect(new Set(actions.flatMap(({ statuses }) => statuses.map(({ status }) => status)))).toEqual(
      new Set(ADAPTATION_STATUSES),
    );
    expect(new Set(told.flatMap((one) => one.evidence.map(({ kind }) => kind)))).toEqual(new Set(EVIDENCE_KINDS));
  });

  it('are joint now and then, with a company that came later and one without evidence', () => {
    for (const { trajectories: told } of all) {
      const joint = told.filter((one) => one.companies.length > 1);
      expect(joint.length).toBeGreaterThan(1);
      expect(joint.some((one) => one.companies.some(({ since }) => since !== undefined))).toBe(true);
    }
  });

  it('have been accepted and rejected by the agency', () => {
    const outcomes = trajectories.flatMap((one) => one.verifications.map(({ outcome }) => outcome));
    expect(new Set(outcomes)).toEqual(new Set(['accepted', 'rejected']));
  });
});

/** What is kept beside the trajectories of a partnership, of one type. */
const keptBeside = <Value>({ works }: Demonstration, type: string, schema: z.ZodType<Value>): Value[] =>
  works.flatMap(({ changes }) =>
    changes.flatMap((change) =>
      (change.kind === 'put' || change.kind === 'place') && change.item.type === type
        ? [schema.parse(change.item)]
        : [],
    ),
  );

describe('what companies say', () => {
  it('fills most intakes and some half, in words of the lists, and none of a trajectory that did not come so far', () => {
    for (const demonstration of all) {
      const records = keptBeside(demonstration, 'intake', intakeRecordSchema);
      const open = demonstration.trajectories.flatMap(({ id, companies: parts }) => {
        const own = records.filter(({ trajectoryId }) => trajectoryId === id);
        return own.length === 0 ? [] : parts.map(({ companyId }) => openSections(own, companyId).length);
      });
      expect(open.filter((sections) => sections === 0).length).toBeGreaterThan(open.length / 3);
      expect(open.filter((sections) => sections === 2).length).toBeGreaterThan(2);
      const leads = demonstration.trajectories.filter(({ phases }) => phases.every(({ phase }) => phase === 'lead'));
      expect(leads.filter(({ id }) => records.some(({ trajectoryId }) => trajectoryId === id))).toEqual([]);
    }
  });

  it('is signed by most, taken back by a few; confirmed, objected to, and reminded of where nobody answered', () => {
    for (const demonstration of all) {
      const signed = keptBeside(demonstration, 'engagement', engagementSchema);
      const withdrawn = signed.filter((engagement) => engagement.withdrawn).length;
      expect(signed.length).toBeGreaterThan(demonstration.trajectories.length * 0.7);
      expect(withdrawn).toBeGreaterThan(0);
      expect(withdrawn).toBeLessThan(signed.length / 10);
      const asked = keptBeside(demonstration, 'confirmation', confirmationSchema);
      expect(new Set(asked.map(({ answer }) => answer?.outcome))).toEqual(
        new Set(['confirmed', 'objected', undefined]),
      );
      expect(asked.some(({ answer, reminders }) => !answer && reminders.length > 0)).toBe(true);
    }
  });
});

describe('the money', () => {
  const certifiedIn = (demonstration: Demonstration) =>
    keptBeside(demonstration, 'certifiedAmount', certifiedAmountSchema);
  const cellsOf = (demonstration: Demonstration) => {
    const [budget] = keptBeside(demonstration, 'budget', budgetSchema);
    const { fundingPercents } = DEFAULT_RULES;
    return livingCells({ budget, certified: certifiedIn(demonstration), fundingPercents });
  };

  it('has a budget of the grant with the own share on top, divided over members, years and categories', () => {
    for (const demonstration of all) {
      const { figures, shares } = totalOf(cellsOf(demonstration));
      expect(shares).toBeDefined();
      const publicPart = (shares?.budget.esf ?? 0) + (shares?.budget.focusOnTalent ?? 0);
      expect(Math.abs(publicPart - (demonstration.target?.grantedSubsidy ?? 0))).toBeLessThanOrEqual(1);
      expect(figures.remaining).toBeGreaterThan(0);
    }
  });

  it('was certified in three reports, of which the first was taken over; one partnership spends clearly less, one too much of one thing', () => {
    const spent = all.map((demonstration) => {
      const { budget, certified } = totalOf(cellsOf(demonstration)).figures;
      expect(new Set(certifiedIn(demonstration).map(({ report }) => report)).size).toBe(3);
      return shareOf(certified, budget);
    });
    expect(spent.map((share) => share > 0.7)).toEqual([true, true, false]);
    expect(all.map((demonstration) => overBudget(cellsOf(demonstration)).length)).toEqual([0, 1, 0]);
    expect(certifiedIn(of('alfa')).some(({ amount }) => amount < 0)).toBe(true);
  });

  it('was paid out in part, and brought in by the partners: enough in one place, too little in another', () => {
    const lacking = all.map((demonstration) => {
      expect(keptBeside(demonstration, 'payment', paymentSchema).length).toBe(3);
      const contributions = keptBeside(demonstration, 'ownContribution', ownContributionSchema);
      return ownContributionOverview(cellsOf(demonstration), contributions).total.lacking > 0;
    });
    expect(lacking).toEqual([true, false, true]);
  });
});
