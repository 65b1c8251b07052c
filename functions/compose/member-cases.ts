import { companiesOf } from '../company/for-trajectories.ts';
import { listRowsOf } from '../figures/projection/rows.ts';
import type { Table } from '../platform/dynamo/client.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { memberCases } from '../trajectory/member-cases.ts';
import { trajectoryRepository } from '../trajectory/repository.ts';

type Where = { readonly table: Table; readonly commit: Commit; readonly system: System };

/** The open cases of a member, for whoever hands them over. */
export const memberCasesIn = ({ table, commit, system }: Where) =>
  memberCases({
    repository: trajectoryRepository(table),
    companiesOf: companiesOf(table),
    readRows: listRowsOf(table, system).trajectories,
    commit,
    system,
  });
