import type { Company } from '../company/schema.ts';
import type { MemberId } from '../kernel/ids.ts';
import type { TrajectoryCompany } from '../trajectory/schema.ts';
import { hasWorkFloorInFlanders } from '../trajectory/work-floors.ts';
import { type Place, placesIn } from './places.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';
import type { Workbook } from './read-rows.ts';
import type { WholeRow } from './sheets.ts';
import type { TakeoverIds } from './trajectory-parts.ts';
import type { RuleContext } from './trajectory-rules.ts';

/** A company that the trajectories of a file may name: as it will be, or as it stands here already. */
export type NamedCompany = {
  readonly company: Company;
  /** Numbers of the establishments that the file lists of it. */
  readonly fromFile: ReadonlySet<string>;
};

export type TrajectoryContext = Omit<RuleContext, 'at'> & {
  readonly companies: ReadonlyMap<string, NamedCompany>;
  /** Companies that cannot be made, and the row that is to blame. */
  readonly blocked: ReadonlyMap<string, Place>;
  readonly ids: TakeoverIds;
  readonly memberOf: (name: string) => MemberId | undefined;
};

/** In which establishments of each company a trajectory works: those that its row names, or all that the file lists. */
export const partsOf = (
  workbook: Workbook,
  { row, values }: WholeRow<'trajectories'>,
  { companies }: Pick<TrajectoryContext, 'companies'>,
): { readonly parts: readonly TrajectoryCompany[]; readonly problems: readonly TakeoverProblem[] } => {
  const place = placesIn(workbook)('trajectories', row, 'workFloors');
  const named = values.companies.flatMap((reference) => companies.get(reference) ?? []);
  const asked = values.workFloors;
  const taking = named.map(({ company, fromFile }) => {
    const wanted = new Set<string>(asked ?? fromFile);
    const establishments = company.establishments.map(({ number }) => number).filter((number) => wanted.has(number));
    return { company, part: { companyId: company.id, establishments } };
  });
  const parts = taking.map(({ part }) => part);
  const owned = new Set<string>(named.flatMap(({ company }) => company.establishments.map(({ number }) => number)));
  const strangers = asked?.filter((number) => !owned.has(number)) ?? [];
  if (strangers.length > 0)
    return { parts, problems: strangers.map((value) => problemAt(place, 'notOfThisCompany', { value })) };
  const without = taking.filter(({ part }) => part.establishments.length === 0);
  if (without.length > 0)
    return {
      parts,
      problems: without.map(({ company }) => problemAt(place, 'workFloorMissing', { value: company.name })),
    };
  const inFlanders = taking.some(({ company, part }) => hasWorkFloorInFlanders(company, part));
  return { parts, problems: inFlanders ? [] : [problemAt(place, 'noWorkFloorInFlanders')] };
};
