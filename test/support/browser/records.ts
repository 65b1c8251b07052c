import type { Person } from '../../../shared/access/schema.ts';
import type { CompanyView } from '../../../shared/company/schema.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { Member, Target } from '../../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { enterpriseNumber, establishmentNumber } from '../../company/fictional-extract.ts';
import { ask } from './api.ts';
import { accountNamed } from './system.ts';

/** `/partnerships/alfa` or `/agency`: where an account has its role. */
const placeOf = (account: string): string => {
  const { place } = accountNamed(account);
  return place === 'agency' ? '/agency' : `/partnerships/${place}`;
};

/** An invented company in Mechelen with one establishment there; the index makes its numbers. */
export const registerCompany = (account: string, index: number, name: string): Promise<CompanyView> =>
  ask(account, 'POST', `${placeOf(account)}/companies`, {
    enterpriseNumber: enterpriseNumber(index),
    name,
    sme: 'yes',
    headcount: 40,
    establishments: [
      {
        number: establishmentNumber(index),
        address: { street: 'Stationsplein', houseNumber: '1', postalCode: '2800' },
      },
    ],
    contacts: [{ name: 'Wim Verzonnen', role: 'hr', email: 'wim@verzonnen.example' }],
  });

/** A trajectory of one company, in its intake since a day, with everything that a plan asks but an action. */
export const startTrajectory = (
  account: string,
  company: CompanyView,
  title: string,
  on: IsoDate,
  inCharge: { readonly coachInCharge?: Person['id']; readonly memberInCharge?: Member['id'] } = {},
): Promise<TrajectoryView> =>
  ask(account, 'POST', `${placeOf(account)}/trajectories`, {
    title,
    companies: [{ companyId: company.id, establishments: company.establishments.map(({ number }) => number) }],
    leadSource: 'vdab',
    themes: ['language-policy'],
    resultDimensions: ['inclusion'],
    targetGroups: [],
    phase: 'intake',
    on,
    ...inCharge,
  });

/** Takes a trajectory from its intake to where its company counts, all on one day. */
export const completeTrajectory = async (account: string, started: TrajectoryView, on: IsoDate): Promise<void> => {
  const path = `${placeOf(account)}/trajectories/${started.id}`;
  const [companyId] = started.companies.map((company) => company.companyId);
  let trajectory = started;
  const change = async (steps: string, json: object): Promise<void> => {
    trajectory = await ask(account, 'POST', path + steps, { ...json, expectedVersion: trajectory.version });
  };
  await change('/actions', {
    title: 'Taalcoach op de werkvloer',
    level: 'workFloor',
    structural: true,
    companyIds: [companyId],
    status: 'implemented',
    on,
  });
  await change('/evidence', {
    actionId: trajectory.actions[0]?.id,
    companyId,
    kind: 'policyText',
    reference: 'Taalbeleid, versie 2',
    on,
  });
  for (const phase of ['plan', 'implementation', 'completed']) await change('/phases', { phase, on });
};

/** Has an account's person in the directory of its place, reading this language, also when another test's start entered that person. */
export const enterPerson = async (
  by: string,
  account: string,
  language: Language,
  memberId?: Member['id'],
): Promise<Person> => {
  const { person, mail, roles } = accountNamed(account);
  const path = `${placeOf(account)}/people`;
  const { people } = await ask<{ people: readonly Person[] }>(by, 'GET', path);
  const known = people.find(({ subject }) => subject === account);
  if (known?.language === language) return known;
  const entry = {
    subject: account,
    name: person,
    email: mail,
    roles,
    language,
    mailFrequency: 'quarterly',
    active: true,
    memberId,
  };
  if (!known) return ask(by, 'POST', path, entry);
  return ask(by, 'PUT', `${path}/${known.id}`, { expectedVersion: known.version, person: entry });
};

export const setTarget = (by: string, partnershipId: string, period: number, companies: number): Promise<Target> =>
  ask(by, 'PUT', `/partnerships/${partnershipId}/targets/${period}`, {
    expectedVersion: 'absent',
    target: { companies, yearly: [], grantedSubsidy: 100_000_000, reason: 'Goedgekeurde oproep' },
  });

/** The promotor of a partnership, the first organisation that joins it: nobody is there to be it yet. */
export const joinPromotor = (by: string, partnershipId: string, name: string): Promise<Member> =>
  ask(by, 'POST', `/partnerships/${partnershipId}/members`, {
    role: 'promotor',
    member: {
      name,
      from: '2024-01-01',
      regions: ['rivierenland'],
      themes: ['language-policy'],
      segments: ['20-to-49'],
    },
  });

/** The first approved budget of a period: the staff of one member in one year. */
export const setBudget = async (by: string, partnershipId: string, period: 1 | 2, member: Member): Promise<void> => {
  const lines = [{ memberId: member.id, year: period === 1 ? 2025 : 2028, category: 'staff', amount: 50_000_000 }];
  await ask(by, 'PUT', `/partnerships/${partnershipId}/budgets/${period}`, { lines, reason: 'Goedgekeurde oproep' });
};

/** A draft of the programme rules with one rule changed, begun by the project officer. */
export const draftRules = async (title: string): Promise<void> => {
  const by = 'project-officer@agency';
  const { id, version, rules } = await ask<{ id: string; version: number; rules: { objectionDays: number } }>(
    by,
    'POST',
    '/agency/rules-drafts',
    { title, from: DEFAULT_RULES.version },
  );
  await ask(by, 'PUT', `/agency/rules-drafts/${id}`, {
    expectedVersion: version,
    title,
    rules: { ...rules, objectionDays: rules.objectionDays + 5 },
    reasons: { objectionDays: 'Vijftien dagen is in de vakantie te kort' },
    periods: [1, 2],
  });
};
