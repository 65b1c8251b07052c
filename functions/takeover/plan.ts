import type { Catalogues } from '../../shared/catalogue/registry.ts';
import type { CompanyFacts } from '../../shared/figures/measures.ts';
import { dayOf, type Instant, type IsoDate } from '../../shared/kernel/dates.ts';
import type { MemberId } from '../../shared/kernel/ids.ts';
import { foldForSearch } from '../../shared/kernel/search-text.ts';
import { whyNotExtended } from '../../shared/partnership/closing/extended.ts';
import type { Member } from '../../shared/partnership/schema.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { companiesInFile } from '../../shared/takeover/company-inputs.ts';
import { placesIn } from '../../shared/takeover/places.ts';
import { problemAt, type TakeoverProblem } from '../../shared/takeover/problems.ts';
import type { Workbook } from '../../shared/takeover/read-rows.ts';
import {
  type AmountDraft,
  amountDrafts,
  PERIOD_OF_AMOUNTS,
  type TargetDraft,
  targetDrafts,
} from '../../shared/takeover/settled-drafts.ts';
import { type TrajectoryDraft, trajectoryDrafts } from '../../shared/takeover/trajectory-drafts.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { fitsOneItem } from '../trajectory/for-takeover.ts';
import type { TakeoverReads } from './dependencies.ts';
import { amountIdOf, takeoverIds } from './ids.ts';
import { heldAgainstKnown, type PlannedCompany } from './known-companies.ts';

type New = { readonly isNew: boolean };

/** All that a file asks for, held against what is here: what would be written, and everything that is wrong. */
export type Plan = {
  readonly workbook: Workbook;
  readonly companies: readonly PlannedCompany[];
  readonly trajectories: readonly (TrajectoryDraft & New)[];
  readonly targets: readonly (TargetDraft & New)[];
  readonly amounts: readonly (AmountDraft & New)[];
  readonly problems: readonly TakeoverProblem[];
  /** Companies of the file with all their trajectories, those of the file as they are here when they are. */
  readonly facts: readonly CompanyFacts[];
  readonly rules: ProgrammeRules;
  readonly today: IsoDate;
};

const memberNamed =
  (members: readonly Member[]) =>
  (name: string): MemberId | undefined =>
    members.find((member) => foldForSearch(member.name) === foldForSearch(name))?.id;

/** The trajectories of companies that were here before, by their own links; those of the file beside them. */
const factsOf = async (
  { known, trajectories: repository }: TakeoverReads,
  companies: readonly PlannedCompany[],
  drafts: readonly Trajectory[],
): Promise<CompanyFacts[]> => {
  const present = companies.filter(({ isNew }) => !isNew);
  const ids = (await Promise.all(present.map(({ company }) => known.trajectoryIds(company.id)))).flat();
  const stored = await repository.trajectories([...new Set(ids)]);
  const storedIds = new Set(stored.map(({ id }) => id));
  const all = [...stored, ...drafts.filter(({ id }) => !storedIds.has(id))];
  return companies.map(({ company }) => ({
    company,
    trajectories: all.filter((trajectory) => trajectory.companies.some(({ companyId }) => companyId === company.id)),
  }));
};

/** `catalogues` are those by which the workbook was read. */
export const planTakeover = async (
  reads: TakeoverReads,
  workbook: Workbook,
  { now, catalogues }: { readonly now: Instant; readonly catalogues: Catalogues },
): Promise<Plan> => {
  const at = placesIn(workbook);
  const today = dayOf(now);
  const [rules, members, certified, amountsMayChange] = await Promise.all([
    reads.rules(),
    reads.partnership.members(),
    reads.finance.certifiedAmounts(),
    reads.mayChange(PERIOD_OF_AMOUNTS),
  ]);
  const memberOf = memberNamed(members);
  const held = await heldAgainstKnown(reads.known, companiesInFile(workbook), { at, now });
  const companies = new Map(held.companies.map((company) => [company.reference, company]));
  const context = { companies, blocked: held.blocked, ids: takeoverIds, memberOf, rules, catalogues, today };
  const { drafts, problems: inTrajectories } = trajectoryDrafts(workbook, context);
  const stored = new Set(
    (await reads.trajectories.trajectories(drafts.map(({ trajectory }) => trajectory.id))).map(({ id }) => id),
  );
  const targets = targetDrafts(workbook);
  const targetsHere = await Promise.all(targets.drafts.map(({ period }) => reads.partnership.target(period)));
  const amounts = amountDrafts(workbook, { today, idOf: amountIdOf, memberOf });
  const certifiedIds = new Set(certified.map(({ id }) => id));

  const trajectories = drafts.map((draft) => ({ ...draft, isNew: !stored.has(draft.trajectory.id) }));
  const planned = {
    targets: targets.drafts.map((draft, index) => ({ ...draft, isNew: targetsHere[index] === undefined })),
    amounts: amounts.drafts.map((draft) => ({ ...draft, isNew: !certifiedIds.has(draft.amount.id) })),
  };
  const newTargets = await Promise.all(
    planned.targets
      .filter(({ isNew }) => isNew)
      .map(async ({ row, period }) => ({
        row,
        why: whyNotExtended(period, await reads.partnership.extension(period)),
      })),
  );
  const present = [
    ...trajectories.filter(({ isNew }) => !isNew).map(({ row }) => at('trajectories', row, 'reference')),
    ...planned.targets.filter(({ isNew }) => !isNew).map(({ row }) => at('targets', row, 'period')),
    ...planned.amounts.filter(({ isNew }) => !isNew).map(({ row }) => at('amounts', row, 'reference')),
  ];
  const settled = amountsMayChange.ok ? [] : planned.amounts.filter(({ isNew }) => isNew);
  const tooLong = drafts.filter(({ trajectory }) => !fitsOneItem(trajectory));
  return {
    workbook,
    companies: held.companies,
    trajectories,
    ...planned,
    facts: await factsOf(
      reads,
      held.companies,
      drafts.map(({ trajectory }) => trajectory),
    ),
    rules,
    today,
    problems: [
      ...workbook.problems,
      ...held.problems,
      ...inTrajectories,
      ...targets.problems,
      ...amounts.problems,
      ...present.map((place) => problemAt(place, 'thereAlready')),
      ...newTargets.flatMap(({ row, why }) => (why ? [problemAt(at('targets', row, 'period'), why)] : [])),
      ...settled.map(({ row }) => problemAt(at('amounts', row, 'amount'), 'periodSettled')),
      ...tooLong.map(({ row }) => problemAt(at('trajectories', row, 'reference'), 'tooMuchText')),
    ],
  };
};
