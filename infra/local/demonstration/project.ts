import { type PublishDependencies, publishOverlap } from '../../../functions/coordination/publish.ts';
import type { ProjectionDependencies } from '../../../functions/figures/projection/dependencies.ts';
import { type Rebuilt, rebuild } from '../../../functions/figures/projection/rebuild.ts';
import { stateSupported } from '../../../functions/monitoring/supported/state.ts';
import type { Table } from '../../../functions/platform/dynamo/client.ts';
import { realSystem } from '../../../functions/platform/system.ts';
import { trajectoryListRow } from '../../../functions/trajectory/list-row.ts';
import { dayOf, type Instant } from '../../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import type { Demonstration } from './demonstration.ts';

/** The readers of the projection over a demonstration, which is what was written to the table. */
const readersOf = ({ companies, trajectories, target, notes, amendments }: Demonstration, until: Instant) => {
  const companyById = new Map(companies.map((company) => [company.id, company]));
  const trajectoryById = new Map(trajectories.map((trajectory) => [trajectory.id, trajectory]));
  const companiesOf = (trajectory: Trajectory) =>
    trajectory.companies.flatMap(({ companyId }) => companyById.get(companyId) ?? []);
  const trajectoriesByCompany = Map.groupBy(
    trajectories.flatMap((trajectory) => trajectory.companies.map(({ companyId }) => ({ companyId, trajectory }))),
    ({ companyId }) => companyId,
  );
  return {
    readCompanyFile: async (id) => {
      const company = companyById.get(id);
      const taking = (trajectoriesByCompany.get(id) ?? []).map((one) => one.trajectory);
      return company && { facts: { company, trajectories: taking } };
    },
    readTrajectoryRow: async (id, rules) => {
      const trajectory = trajectoryById.get(id);
      return trajectory && trajectoryListRow(trajectory, companiesOf(trajectory), { rules, on: dayOf(until) });
    },
    readNote: async (quarter) => notes.find((note) => note.quarter === quarter),
    // The demonstration is in the middle of the programme.
    readPayments: async () => ({ over: false }),
    readAmendment: async (id) => amendments.find((amendment) => amendment.id === id),
    readTarget: async (period) => (target?.period === period ? target : undefined),
    readRules: async () => DEFAULT_RULES,
    rulesOn: async () => DEFAULT_RULES,
  } satisfies Partial<ProjectionDependencies> & Pick<PublishDependencies, 'readRules'>;
};

export type DemonstrationStores = {
  readonly table: Table;
  readonly agency: Table;
  readonly reference: Table;
  /** All partnerships of the demonstration: what one states of a company it shares is seen by the others. */
  readonly partnershipIds: readonly string[];
};

/** Builds the lists and figures of a demonstration that has just been written, by the product's own rebuild. */
export const projectDemonstration = (
  demonstration: Demonstration,
  until: Instant,
  { table, agency, reference, partnershipIds }: DemonstrationStores,
): Promise<Rebuilt> => {
  const partnershipId = partnershipIdSchema.parse(demonstration.partnershipId);
  const shared = { partnershipId, system: realSystem, ...readersOf(demonstration, until) };
  return rebuild({
    ...shared,
    table,
    agency,
    publish: [
      publishOverlap({
        ...shared,
        reference,
        partnershipIds: partnershipIds.map((id) => partnershipIdSchema.parse(id)),
        readMembers: async () => [...demonstration.members],
        readTalks: async () => [],
      }),
      stateSupported({ ...shared, agency }),
    ],
  });
};
