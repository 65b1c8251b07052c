import type { Company } from '../../shared/company/schema.ts';
import { dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import type { Sampled, SamplePopulations, SampleUnit } from '../../shared/sample/schema.ts';
import { daysOf, type SampleScope, scopesOn } from '../../shared/sample/scope.ts';
import type { TrajectoryListRow } from '../../shared/trajectory/list.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { verdictsOn } from '../../shared/trajectory/verification/verdicts.ts';
import type { System } from '../platform/system.ts';
import { explainParticipants } from '../trajectory/explain.ts';
import { unitText } from './draw.ts';

export type PopulationDependencies = {
  readonly readRows: () => Promise<TrajectoryListRow[]>;
  readonly trajectoriesOf: (ids: readonly TrajectoryId[]) => Promise<Trajectory[]>;
  readonly companiesOf: (ids: readonly CompanyId[]) => Promise<Company[]>;
  readonly readRules: () => Promise<ProgrammeRules>;
  readonly system: Pick<System, 'now'>;
};

type Reported = {
  readonly trajectories: readonly Trajectory[];
  readonly companies: readonly Company[];
  readonly sampled: readonly Sampled[];
  readonly rules: ProgrammeRules;
  readonly today: IsoDate;
};
type DatedUnit = SampleUnit & { readonly since: IsoDate };

/**
 * The companies through their trajectories that can be drawn, with the day since which each is complete: with an evidenced adaptation,
 * not judged yet, and in no earlier sample. What was drawn before still waits there.
 */
export const toDrawFrom = ({ trajectories, companies, sampled, rules, today }: Reported): DatedUnit[] => {
  const drawn = new Set(sampled.map(unitText));
  return trajectories.flatMap((trajectory) =>
    explainParticipants(trajectory, companies, { rules, on: today }).flatMap(({ companyId, counting }) => {
      const unit = { trajectoryId: trajectory.id, companyId };
      const since = counting.dates.completed;
      const isOpen = verdictsOn(trajectory, companyId, today).length === 0 && !drawn.has(unitText(unit));
      return since !== undefined && isOpen ? [{ ...unit, since }] : [];
    }),
  );
};

/** Those of a quarter or a period. */
export const populationIn = (units: readonly DatedUnit[], scope: SampleScope): SampleUnit[] => {
  const { from, to } = daysOf(scope);
  return units
    .filter(({ since }) => from <= since && since <= to)
    .map(({ trajectoryId, companyId }) => ({ trajectoryId, companyId }));
};

/** Reads them. The list of trajectories, seconds old at most, says where to look; the trajectories themselves decide. */
export const readToDrawFrom = async (
  { readRows, trajectoriesOf, companiesOf, readRules, system }: PopulationDependencies,
  sampled: readonly Sampled[],
): Promise<{ readonly units: DatedUnit[]; readonly rulesVersion: string }> => {
  const [rows, rules] = await Promise.all([readRows(), readRules()]);
  const trajectories = await trajectoriesOf(rows.filter(({ unverified }) => unverified > 0).map(({ id }) => id));
  const ids = new Set(trajectories.flatMap((trajectory) => trajectory.companies.map(({ companyId }) => companyId)));
  const companies = await companiesOf([...ids]);
  const units = toDrawFrom({ trajectories, companies, sampled, rules, today: dayOf(system.now()) });
  return { units, rulesVersion: rules.version };
};

/** How many there are to draw from, in each quarter and period that has any, the latest first. */
export const samplePopulations = async (
  dependencies: PopulationDependencies,
  sampled: readonly Sampled[],
): Promise<SamplePopulations> => {
  const { units } = await readToDrawFrom(dependencies, sampled);
  const populations = scopesOn(dayOf(dependencies.system.now()))
    .map((scope) => ({ scope, size: populationIn(units, scope).length }))
    .filter(({ size }) => size > 0);
  return { populations };
};
