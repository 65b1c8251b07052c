import { companiesOf } from '../../company/for-trajectories.ts';
import type { ReachDependencies } from '../../confirmation/reach.ts';
import { confirmationRepository } from '../../confirmation/repository.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { forConfirmations } from '../../trajectory/for-confirmations.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';

type Base = { readonly table: Table; readonly commit: Commit; readonly system: System };

/** What writes down what becomes of a request for confirmation, in the trajectory too. */
export const reachDependencies = ({ table, commit, system }: Base): ReachDependencies => ({
  repository: confirmationRepository(table),
  trajectories: forConfirmations({
    repository: trajectoryRepository(table),
    companiesOf: companiesOf(table),
    commit,
    system,
  }),
  commit,
  system,
});
