import { dayOf } from '../../shared/kernel/dates.ts';
import { type CompanyId, type TrajectoryId, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { companyRepository } from '../company/repository.ts';
import type { ProjectedCompany, ProjectionDependencies } from '../figures/projection/dependencies.ts';
import { paymentRepository } from '../finance/payments/repository.ts';
import { readPaymentsStanding } from '../finance/payments/standing.ts';
import { settlementRepository } from '../finance/settlement/repository.ts';
import { noteRepository } from '../note/repository.ts';
import { amendmentRepository } from '../partnership/amendment/repository.ts';
import { closingRepository } from '../partnership/closing/repository.ts';
import { partnershipRepository } from '../partnership/repository.ts';
import { config } from '../platform/config.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { trajectoryListRow } from '../trajectory/list-row.ts';
import { trajectoryRepository } from '../trajectory/repository.ts';
import { ownTable, referenceTable, system } from './base.ts';

/** A company with every trajectory that it takes part in, as they are in the records now. */
export const companyFilesOf = (table: Table) => {
  const companies = companyRepository(table);
  const trajectories = trajectoryRepository(table);
  return async (id: CompanyId): Promise<ProjectedCompany | undefined> => {
    const file = await companies.file(id);
    if (!file) return undefined;
    const ids = file.trajectoryIds.map((trajectoryId) => trajectoryIdSchema.parse(trajectoryId));
    const { company, registerCheck } = file;
    return { facts: { company, trajectories: await trajectories.trajectories(ids) }, registerCheck };
  };
};

/** What the projection reads of one partnership, through the capabilities that keep it. */
export const projectionDependencies = (): Omit<ProjectionDependencies, 'agency' | 'publish'> => {
  const table = ownTable();
  const companies = companyRepository(table);
  const trajectories = trajectoryRepository(table);

  const readCompanyFile = companyFilesOf(table);

  const readTrajectoryRow = async (id: TrajectoryId, rules: ProgrammeRules) => {
    const trajectory = await trajectories.trajectory(id);
    if (!trajectory) return undefined;
    const taking = await companies.companies(trajectory.companies.map(({ companyId }) => companyId));
    return trajectoryListRow(trajectory, taking, { rules, on: dayOf(system.now()) });
  };

  return {
    partnershipId: config.partnershipId(),
    table,
    system,
    readCompanyFile,
    readTrajectoryRow,
    readTarget: partnershipRepository(table).target,
    readNote: noteRepository(table).note,
    readPayments: readPaymentsStanding({
      payments: paymentRepository(table),
      settlements: settlementRepository(table),
      closed: closingRepository(table).closed,
    }),
    readAmendment: amendmentRepository(table).amendment,
    rulesOn: rulesReaderOf(referenceTable(), system).rulesOn,
  };
};
