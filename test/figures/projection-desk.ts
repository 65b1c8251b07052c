import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { inject } from 'vitest';
import { companyRepository } from '../../functions/company/repository.ts';
import { NO_COMPANIES } from '../../functions/figures/projection/company-lines.ts';
import { readCompanyCounts } from '../../functions/figures/projection/company-page.ts';
import type { ProjectionDependencies, StateCompany } from '../../functions/figures/projection/dependencies.ts';
import { readPointer } from '../../functions/figures/projection/pointer.ts';
import { project } from '../../functions/figures/projection/project.ts';
import { totalsOf } from '../../functions/figures/projection/totals.ts';
import { paymentRepository } from '../../functions/finance/payments/repository.ts';
import { readPaymentsStanding } from '../../functions/finance/payments/standing.ts';
import { settlementRepository } from '../../functions/finance/settlement/repository.ts';
import { projectChanges } from '../../functions/jobs/project-changes.ts';
import { noteRepository } from '../../functions/note/repository.ts';
import { amendmentRepository } from '../../functions/partnership/amendment/repository.ts';
import { closingRepository } from '../../functions/partnership/closing/repository.ts';
import { partnershipRepository } from '../../functions/partnership/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { trajectoryListRow } from '../../functions/trajectory/list-row.ts';
import { CREDENTIALS, REGION } from '../../infra/local/functions/environment.ts';
import { isSequence, toStreamEvent } from '../../infra/local/streams/event.ts';
import { listShards, ShardReader } from '../../infra/local/streams/shards.ts';
import type { RootReference } from '../../shared/audit/schema.ts';
import { COMPANY_STATUSES } from '../../shared/company/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import { partnershipIdSchema, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { createTable } from '../support/engine/tables.ts';
import type { Desk } from '../trajectory/desk.ts';

const ALFA = partnershipIdSchema.parse('alfa');
/** So many items go in one batch. */
const MAXIMUM_BATCH = 25;

/** Where the projection of a partnership is: the rows and totals that are read, on both sides. */
export type Projected = {
  readonly companies: unknown[];
  /** The list by name, per status, and how many it says there are. */
  readonly byName: unknown;
  readonly counts: unknown;
  readonly trajectories: unknown[];
  readonly totals: unknown;
  readonly agencyTotals: unknown;
};

const withoutEmpty = (totals: readonly [number, object][]) =>
  Object.fromEntries(totals.filter(([, sums]) => Object.keys(sums).length > 0));

/** The projector of one partnership, beside the desk where its people work. */
export class ProjectionDesk {
  readonly desk: Desk;
  readonly agency: Table;
  readonly publish: StateCompany;

  /** What it tells other partnerships is tried in `test/coordination`; here it tells nothing, unless somebody listens. */
  constructor(desk: Desk, agency: Table, publish: StateCompany = async () => {}) {
    this.desk = desk;
    this.agency = agency;
    this.publish = publish;
  }

  static async beside(desk: Desk): Promise<ProjectionDesk> {
    return new ProjectionDesk(desk, await createTable('agency'));
  }

  /** What the composed function has, with this desk's tables, clock and rules. */
  get dependencies(): ProjectionDependencies {
    const { table, dependencies } = this.desk;
    const { repository: trajectories, companiesOf, readRules, system } = dependencies;
    const readCompanyFile: ProjectionDependencies['readCompanyFile'] = async (id) => {
      const file = await companyRepository(table).file(id);
      const ids = (file?.trajectoryIds ?? []).map((text) => trajectoryIdSchema.parse(text));
      return file && { facts: { company: file.company, trajectories: await trajectories.trajectories(ids) } };
    };
    return {
      partnershipId: ALFA,
      table,
      agency: this.agency,
      system,
      rulesOn: readRules,
      readCompanyFile,
      publish: [this.publish],
      readNote: noteRepository(table).note,
      readPayments: readPaymentsStanding({
        payments: paymentRepository(table),
        settlements: settlementRepository(table),
        closed: closingRepository(table).closed,
      }),
      readAmendment: amendmentRepository(table).amendment,
      readTarget: partnershipRepository(table).target,
      readTrajectoryRow: async (id, rules) => {
        const trajectory = await trajectories.trajectory(id);
        if (!trajectory) return undefined;
        const companies = await companiesOf(trajectory.companies.map(({ companyId }) => companyId));
        return trajectoryListRow(trajectory, companies, { rules, on: dayOf(system.now()) });
      },
    };
  }

  project(root: RootReference): Promise<void> {
    return project(this.dependencies)(root);
  }

  /** Hands records to the projector as Lambda does: a batch, and again what it reports as failed. */
  async follow(records: readonly DynamoDBRecord[]): Promise<void> {
    let left = [...records];
    for (let attempt = 0; left.length > 0 && attempt < 20; attempt += 1) {
      const { batchItemFailures } = await projectChanges((root) => this.project(root))({ Records: left });
      const [failed] = batchItemFailures;
      left = failed
        ? left.slice(left.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed.itemIdentifier))
        : [];
    }
    if (left.length > 0) throw new Error('A record keeps failing');
  }

  /** Every record that the table's stream holds so far, as its events carry them. */
  async stream(): Promise<DynamoDBRecord[]> {
    const endpoint = inject('databaseEndpoint');
    const client = new DynamoDBStreamsClient({ endpoint, region: REGION, credentials: CREDENTIALS });
    const { Table: description } = await this.desk.table.client.send(
      new DescribeTableCommand({ TableName: this.desk.table.name }),
    );
    const streamArn = description?.LatestStreamArn ?? '';
    const records: DynamoDBRecord[] = [];
    for (const { shardId } of await listShards(client, streamArn)) {
      const reader = new ShardReader(client, streamArn, shardId, undefined);
      for (let page = await reader.next(); page.records.length > 0; page = await reader.next())
        records.push(...toStreamEvent(page.records.filter(isSequence), streamArn).Records);
    }
    client.destroy();
    return records;
  }

  /** What lists and dashboards read now. */
  async projected(): Promise<Projected> {
    const { table } = this.desk;
    const { live } = await readPointer(table);
    const rows = async (pk: string) =>
      (await queryItems(table, { pk, consistent: true })).map(({ list, contributions }) => ({ list, contributions }));
    const own = await queryItems(table, { pk: keys.totals(live, 1).pk, consistent: true });
    const agency = await queryItems(this.agency, { pk: keys.partnershipPointer(ALFA).pk, consistent: true });
    const agencyLive = agency.find(({ sk }) => sk === keys.partnershipPointer(ALFA).sk)?.live ?? 1;
    const read = (items: typeof own, skOf: (period: number) => string) =>
      withoutEmpty(
        FUNDING_PERIODS.map(({ number }) => [number, totalsOf(items.find(({ sk }) => sk === skOf(number)))]),
      );
    return {
      companies: await rows(keys.companyRowPartition(live)),
      byName: await Promise.all(COMPANY_STATUSES.map((status) => rows(keys.companyLinePartition(live, status)))),
      counts: (await readCompanyCounts(table, live)) ?? NO_COMPANIES,
      trajectories: await rows(keys.trajectoryRowPartition(live)),
      totals: read(own, (period) => keys.totals(live, period).sk),
      agencyTotals: read(agency, (period) => keys.partnershipTotals(ALFA, Number(agencyLive), period).sk),
    };
  }

  /** Every item of a generation on both sides; a generation that was swept has none. */
  async itemsOf(generation: number): Promise<number> {
    const { table } = this.desk;
    const partitions = [
      keys.companyRowPartition(generation),
      ...COMPANY_STATUSES.map((status) => keys.companyLinePartition(generation, status)),
      keys.trajectoryRowPartition(generation),
      keys.totals(generation, 1).pk,
    ];
    const own = await Promise.all(partitions.map((pk) => queryItems(table, { pk, consistent: true })));
    const { pk, sk } = keys.partnershipTotals(ALFA, generation, 1);
    const agency = await queryItems(this.agency, { pk, skPrefix: sk.slice(0, -1), consistent: true });
    return own.flat().length + agency.length;
  }

  /** As before the first record was projected. */
  async forgetProjection(): Promise<void> {
    const { table } = this.desk;
    const { live } = await readPointer(table);
    const remove = async (from: Table, partitions: readonly string[]) => {
      const items = await Promise.all(partitions.map((pk) => queryItems(from, { pk, consistent: true })));
      const deletions = items.flat().map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
      for (let done = 0; done < deletions.length; done += MAXIMUM_BATCH)
        await from.client.send(
          new BatchWriteCommand({ RequestItems: { [from.name]: deletions.slice(done, done + MAXIMUM_BATCH) } }),
        );
    };
    const generations = Array.from({ length: live }, (_, index) => index + 1);
    const partitions = generations.flatMap((generation) => [
      keys.companyRowPartition(generation),
      ...COMPANY_STATUSES.map((status) => keys.companyLinePartition(generation, status)),
      keys.trajectoryRowPartition(generation),
      keys.totals(generation, 1).pk,
    ]);
    await remove(table, [...partitions, keys.projectionPointer().pk]);
    await remove(this.agency, [keys.partnershipPointer(ALFA).pk]);
  }
}
