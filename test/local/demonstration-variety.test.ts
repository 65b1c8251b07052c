import { describe, expect, it } from 'vitest';
import type { Demonstration } from '../../infra/local/demonstration/demonstration.ts';
import { type CompanyFacts, contributionOf, sumOfContributions } from '../../shared/figures/measures.ts';
import { partnershipFigures } from '../../shared/figures/partnership-figures.ts';
import type { PartnershipFigures } from '../../shared/figures/schema.ts';
import { dayOf, type Quarter, quarter } from '../../shared/kernel/dates.ts';
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
