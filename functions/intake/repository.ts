import { type IntakeRecord, type IntakeSection, intakeRecordSchema } from '../../shared/intake/schema.ts';
import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../platform/dynamo/read.ts';

const reader: ItemReader<IntakeRecord> = { type: 'intake', schema: intakeRecordSchema };

/** Reads the intakes of one partnership. It writes nothing: changes go through `commit`. */
export const intakeRepository = (table: Table) => ({
  section: (
    trajectoryId: TrajectoryId,
    companyId: CompanyId,
    section: IntakeSection,
  ): Promise<IntakeRecord | undefined> => getItem(table, reader, keys.intakeSection(trajectoryId, companyId, section)),

  /** Every section that was filled in, of all companies of a trajectory. */
  ofTrajectory: async (trajectoryId: TrajectoryId): Promise<IntakeRecord[]> =>
    parseItems(table, reader, await queryItems(table, { pk: keys.intakePartition(trajectoryId), consistent: true })),
});
export type IntakeRepository = ReturnType<typeof intakeRepository>;

export const putIntake = (before: IntakeRecord | undefined, after: IntakeRecord): Change => ({
  kind: 'put',
  key: keys.intakeSection(after.trajectoryId, after.companyId, after.content.section),
  item: { type: 'intake', v: 1, ...after },
  expectedVersion: before?.version ?? 'absent',
});
