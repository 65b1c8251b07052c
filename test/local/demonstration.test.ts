import { beforeAll, describe, expect, it } from 'vitest';
import { MAXIMUM_ITEMS } from '../../functions/platform/dynamo/commit.ts';
import { type Demonstration, demonstrationOf } from '../../infra/local/demonstration/demonstration.ts';
import { packed } from '../../infra/local/demonstration/write.ts';
import { closedQuarters } from '../../infra/local/seed.ts';
import { type CompanyFacts, contributionOf, sumOfContributions } from '../../shared/figures/measures.ts';
import { partnershipFigures } from '../../shared/figures/partnership-figures.ts';
import type { PartnershipFigures } from '../../shared/figures/schema.ts';
import { dayOf, type Instant, instant, type Quarter, quarter } from '../../shared/kernel/dates.ts';
import { parseMembership } from '../../shared/kernel/permissions.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { INTERVENTION_CODES } from '../../shared/reference/interventions.ts';
import { loadNaceLabels, naceLabelOf } from '../../shared/reference/nace.ts';
import { REFERENCE_REGION_CODES } from '../../shared/reference/regions.ts';
import { explainCounting, lackingFor } from '../../shared/trajectory/counting.ts';
import { refusalsToChange, refusalsToEnter, refusalsToStop } from '../../shared/trajectory/phases.ts';
import {
  ADAPTATION_STATUSES,
  EVIDENCE_KINDS,
  PHASES,
  STOP_REASONS,
  type Trajectory,
} from '../../shared/trajectory/schema.ts';
import { hasWorkFloorInFlanders } from '../../shared/trajectory/work-floors.ts';

const UNTIL = instant('2026-11-21T20:00:00.000Z');
const PLACES = ['alfa', 'beta', 'gamma'];
const [PERIOD] = FUNDING_PERIODS;

let all: Demonstration[];
beforeAll(async () => {
  all = await Promise.all(PLACES.map((place) => demonstrationOf(place, UNTIL)));
});

const of = (place: string): Demonstration => {
  const found = all.find(({ partnershipId }) => partnershipId === place);
  if (!found) throw new Error(`There is no ${place}`);
  return found;
};
const trajectories = (): Trajectory[] => all.flatMap((one) => one.trajectories);
const companies = () => all.flatMap((one) => one.companies);

/** A trajectory as it was when a phase was entered. */
const asOf = (trajectory: Trajectory, phase: number): Trajectory => {
  const day = trajectory.phases[phase]?.on ?? '';
  const { stop, ...kept } = trajectory;
  return {
    ...kept,
    phases: trajectory.phases.slice(0, phase),
    actions: trajectory.actions
      .map((action) => ({ ...action, statuses: action.statuses.filter(({ on }) => on <= day) }))
      .filter(({ statuses }) => statuses.length > 0),
    evidence: trajectory.evidence.filter(({ on }) => on <= day),
  };
};

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

describe('the story', () => {
  it('keeps the rules of the phases at every step', () => {
    for (const trajectory of trajectories())
      trajectory.phases.slice(1).forEach((step, index) => {
        const before = asOf(trajectory, index + 1);
        const refusals =
          step.phase === 'stopped'
            ? refusalsToStop(before, step.on, step.on)
            : refusalsToEnter(before, step, { today: step.on, rules: DEFAULT_RULES });
        expect(refusals, `${trajectory.title}: ${step.phase}`).toEqual([]);
      });
    expect(trajectories().flatMap(refusalsToChange)).toEqual([]);
  });

  it('is explained by the counting rule, company by company', () => {
    for (const { companies: known, trajectories: told } of all)
      for (const trajectory of told)
        for (const part of trajectory.companies) {
          const company = known.find(({ id }) => id === part.companyId);
          if (!company) throw new Error('A trajectory is about companies of its own partnership');
          const workFloorInFlanders = hasWorkFloorInFlanders(company, part);
          const context = { rules: DEFAULT_RULES, workFloorInFlanders, on: dayOf(UNTIL) };
          const explained = explainCounting(trajectory, company.id, context);
          const isComplete = trajectory.phases.at(-1)?.phase === 'completed';
          const hasEvidence = trajectory.evidence.some(({ companyId }) => companyId === company.id);
          expect(explained.counts.completed).toBe(isComplete && hasEvidence);
          expect(lackingFor('completed', explained).length === 0).toBe(explained.counts.completed);
        }
  });

  it('says nothing of the future', () => {
    const today = dayOf(UNTIL);
    for (const { phases, actions, evidence, verifications, updatedAt } of trajectories()) {
      const days = [...phases, ...actions.flatMap(({ statuses }) => statuses), ...evidence, ...verifications];
      expect(days.every(({ on }) => on <= today)).toBe(true);
      expect(updatedAt <= UNTIL).toBe(true);
    }
    const moments = all.flatMap(({ works }) => works.flatMap(({ audit }) => audit.map(({ at }) => at)));
    expect(moments.every((at) => at <= UNTIL)).toBe(true);
  });

  it('is the same every time, and earlier the beginning of what it is later', async () => {
    expect(await demonstrationOf('beta', UNTIL)).toEqual(of('beta'));
    const before = await demonstrationOf('beta', instant('2025-07-01T10:00:00.000Z'));
    expect(before.trajectories.length).toBeGreaterThan(20);
    for (const { id, phases } of before.trajectories) {
      const later = of('beta').trajectories.find((one) => one.id === id);
      expect(later?.phases.slice(0, phases.length)).toEqual(phases);
    }
  });

  it('is told until any moment, also before the first company and after the period', async () => {
    const moments: Instant[] = ['2024-01-02T10:00:00.000Z', '2031-03-01T10:00:00.000Z'].map(instant);
    const [first, last] = await Promise.all(moments.map((moment) => demonstrationOf('gamma', moment)));
    expect(first?.companies).toEqual([]);
    expect(last?.trajectories.filter((one) => one.phases.at(-1)?.phase === 'lead')).toEqual([]);
  });
});

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
    const enterprises = companies().map(({ enterpriseNumber }) => enterpriseNumber);
    const establishments = companies().flatMap((company) => company.establishments.map(({ number }) => number));
    expect(enterprises.every((number) => number.startsWith('0999'))).toBe(true);
    expect(establishments.every((number) => number.startsWith('8999'))).toBe(true);
    for (const { companies: own } of all)
      expect(new Set(own.map(({ enterpriseNumber }) => enterpriseNumber)).size).toBe(own.length);
    expect(new Set(enterprises).size).toBe(enterprises.length - 2);
    expect(new Set(establishments).size).toBe(establishments.length);
    expect(new Set(companies().map(({ name }) => name)).size).toBe(companies().length - 2);
    const mails = all.flatMap(({ people }) => people.map(({ email }) => email));
    expect(mails.filter((mail) => !mail.endsWith('.example'))).toEqual([]);
  });

  it('carry codes that exist in the version that they name', async () => {
    const labels = { '2008': await loadNaceLabels('2008'), '2025': await loadNaceLabels('2025') };
    const unknown = companies().filter(
      ({ activity }) => !activity || (naceLabelOf(labels[activity.version], activity.code)?.code.length ?? 0) < 4,
    );
    expect(unknown.map(({ name, activity }) => [name, activity])).toEqual([]);
  });

  it('show every answer about size, public bodies among them, one that is archived and one with its seat elsewhere', () => {
    const classifications = companies().flatMap((company) => company.classifications);
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
    const told = trajectories();
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
    const outcomes = trajectories().flatMap((one) => one.verifications.map(({ outcome }) => outcome));
    expect(new Set(outcomes)).toEqual(new Set(['accepted', 'rejected']));
  });
});

describe('what is written', () => {
  it('fits transactions that have no key twice', () => {
    for (const { changes, audit } of all.flatMap(({ works }) => packed(works))) {
      expect(changes.length + audit.length).toBeLessThanOrEqual(MAXIMUM_ITEMS);
      const keys = changes.map((change) =>
        change.kind === 'raise' ? `${change.root.kind} ${change.root.id}` : `${change.key.pk} ${change.key.sk}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('is signed by people of the directory, of the agency or by what set the place up, with roles that exist', () => {
    for (const { people, works } of all) {
      const events = works.flatMap(({ audit }) => audit);
      const subjects = new Set(people.map(({ subject }) => subject));
      const others = new Set(events.map(({ actor }) => actor).filter((actor) => !subjects.has(actor)));
      expect([...others].filter((actor) => !/@agency$|^system:/.test(actor))).toEqual([]);
      expect(events.flatMap(({ roles }) => roles).filter((role) => !parseMembership(role))).toEqual([]);
    }
  });

  it('closes the two quarters before the present one, none before the programme', () => {
    expect(closedQuarters(UNTIL)).toEqual(['2026/Q2', '2026/Q3']);
    expect(closedQuarters(instant('2024-05-02T10:00:00.000Z'))).toEqual(['2024/Q1']);
  });
});
