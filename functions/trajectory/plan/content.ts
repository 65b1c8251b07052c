import { entryOf, versionOn } from '../../../shared/catalogue/meaning.ts';
import type { CatalogueEntry } from '../../../shared/catalogue/schema.ts';
import type { Company } from '../../../shared/company/schema.ts';
import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { Label } from '../../../shared/reference/label.ts';
import { RESULT_DIMENSIONS } from '../../../shared/reference/result-dimensions.ts';
import { planTexts } from '../../../shared/texts/plan/catalogue.ts';
import { dayOfTrajectory } from '../../../shared/trajectory/choices.ts';
import { planOf } from '../../../shared/trajectory/plan/sheet.ts';
import { isShared } from '../../../shared/trajectory/plan/split.ts';
import type { Action, Trajectory, TrajectoryCompany } from '../../../shared/trajectory/schema.ts';
import { workFloorsOf } from '../../../shared/trajectory/work-floors.ts';

/** How those on our side are called; nothing for whoever may not be named here. */
export type NamesOnOurSide = {
  readonly member: (id: Action['memberInCharge']) => string | undefined;
  readonly coach: (id: Action['coachInCharge']) => string | undefined;
};

export type PlanSubject = {
  readonly trajectory: Trajectory;
  readonly part: TrajectoryCompany;
  readonly company: Company;
  readonly names: NamesOnOurSide;
  /** The list of themes as the agency keeps it. */
  readonly themes: readonly CatalogueEntry[];
};

export type PlannedAction = {
  readonly title: string;
  readonly notes: readonly string[];
  readonly company: string;
  readonly us: string;
  readonly when: string;
  readonly status: string;
};

/** What stands on the plan of one company, in words. */
export type PlanContent = {
  readonly title: string;
  readonly company: string;
  readonly state: string;
  readonly facts: readonly (readonly [label: string, fact: string])[];
  readonly why: readonly { readonly problem: string; readonly whys: readonly string[] }[];
  readonly actions: readonly PlannedAction[];
};

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

const namesIn = (catalogue: Readonly<Record<string, Label>>, codes: readonly string[], language: Language): string =>
  joined(...codes.map((code) => catalogue[code]?.[language] ?? code));

/** As each was called on the first day of the trajectory. */
const themesIn = ({ trajectory, themes }: PlanSubject, language: Language): string => {
  const day = dayOfTrajectory(trajectory);
  return joined(
    ...trajectory.themes.map((code) => {
      const entry = entryOf(themes, code);
      return entry ? versionOn(entry, day)[language] : code;
    }),
  );
};

const actionIn = (action: Action, { trajectory, names }: PlanSubject, language: Language): PlannedAction => {
  const { statuses, levels, audiences, pilot, document: words } = planTexts[language];
  const last = action.statuses.at(-1);
  const learned = action.statuses.findLast((step) => step.learned !== undefined)?.learned;
  const nature = [
    levels[action.level],
    ...(action.structural ? [words.structural] : []),
    ...(action.pilot ? [pilot] : []),
    ...(isShared(action) ? [words.together] : []),
  ];
  return {
    title: action.title,
    notes: [
      nature.join(' · '),
      ...(action.goal === undefined ? [] : [words.goal(action.goal)]),
      ...(learned === undefined ? [] : [words.learned(learned)]),
    ],
    company: joined(action.companyOwner && audiences[action.companyOwner], action.companyOwnerFunction),
    us: joined(
      names.member(action.memberInCharge ?? trajectory.memberInCharge),
      names.coach(action.coachInCharge ?? trajectory.coachInCharge),
    ),
    when: [
      ...(action.plannedFrom === undefined ? [] : [words.from(formatDate(action.plannedFrom))]),
      ...(action.plannedFor === undefined ? [] : [words.until(formatDate(action.plannedFor))]),
    ].join('\n'),
    status: last ? `${statuses[last.status]}\n${formatDate(last.on)}` : '',
  };
};

/** The plan of one company of a trajectory: what concerns that company, with what it shares, and nothing of the others. */
export const planContent = (subject: PlanSubject, language: Language): PlanContent => {
  const { trajectory, part, company, names } = subject;
  const { document: words } = planTexts[language];
  const { actions, rootCauses } = planOf(trajectory, company.id);
  const agreedOn = trajectory.phases.find(({ phase }) => phase === 'plan')?.on;
  const floors = workFloorsOf(company, part).map(({ name, address }) =>
    joined(name, [address.postalCode, address.municipality?.name].filter(Boolean).join(' ')),
  );
  const facts: PlanContent['facts'] = [
    [words.workFloors, floors.join('; ')],
    [words.themes, themesIn(subject, language)],
    [words.results, namesIn(RESULT_DIMENSIONS, trajectory.resultDimensions, language)],
    [words.ourSide, joined(names.member(trajectory.memberInCharge), names.coach(trajectory.coachInCharge))],
  ];
  return {
    title: trajectory.title,
    company: `${company.name} · ${formatEnterpriseNumber(company.enterpriseNumber)}`,
    state: agreedOn === undefined ? words.proposal : words.agreedOn(formatDate(agreedOn)),
    facts: facts.filter(([, fact]) => fact !== ''),
    why: rootCauses.map(({ problem, whys }) => ({ problem, whys })),
    actions: actions.map((action) => actionIn(action, subject, language)),
  };
};
