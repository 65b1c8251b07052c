import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CodeDependencies } from '../../functions/catalogue/codes.ts';
import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { companiesOf } from '../../functions/company/for-trajectories.ts';
import { registerCompany } from '../../functions/company/register.ts';
import { companyRepository } from '../../functions/company/repository.ts';
import { deputyRepository } from '../../functions/deputy/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { keys, SEQUENCE } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { realSystem, type System } from '../../functions/platform/system.ts';
import { sampleRepository } from '../../functions/sample/repository.ts';
import { sampledReaderOf } from '../../functions/sample/sampled-reader.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { addEvidence } from '../../functions/trajectory/evidence.ts';
import { enterPhase } from '../../functions/trajectory/phases.ts';
import { trajectoryRepository } from '../../functions/trajectory/repository.ts';
import type { ReadSampled } from '../../functions/trajectory/sampled.ts';
import type { TrajectoryDependencies } from '../../functions/trajectory/save.ts';
import type { ReadDeputies } from '../../functions/trajectory/stand-ins.ts';
import { startTrajectory } from '../../functions/trajectory/start.ts';
import type { TableOptions } from '../../infra/local/database/tables.ts';
import { type AuditEvent, auditEventSchema, type RootReference } from '../../shared/audit/schema.ts';
import { type Company, companyInputSchema } from '../../shared/company/schema.ts';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type CompanyId, type TrajectoryId, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import {
  actionAdditionSchema,
  type PhaseEntry,
  type TrajectoryStart,
  trajectoryStartSchema,
} from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { createTable } from '../support/engine/tables.ts';
import { withCheckDigits } from './samples.ts';

export const COACH = { subject: 'coach-1', roles: ['coach@alfa'] };
export const CONTROLLER = { subject: 'controller-1', roles: ['controller@agency'] };

/** The value of what must have gone well. */
export const accepted = <Value>(result: Result<Value, Failure>): Value => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** The failure of what must not. */
export const refused = (result: Result<unknown, Failure>): Failure => {
  if (result.ok) throw new Error('Nothing was refused');
  return result.error;
};

const NOON = Date.parse('2024-11-15T11:00:00.000Z');

/** Where somebody works: a partnership's table of its own, on 15 November 2024; the clock moves a millisecond at each look. */
export class Desk {
  readonly table: Table;
  readonly dependencies: TrajectoryDependencies &
    CodeDependencies & {
      readonly readRules: () => Promise<typeof DEFAULT_RULES>;
      readonly readSampled: ReadSampled;
      readonly readDeputies: ReadDeputies;
    };
  readonly #registered: CompanyId[] = [];
  #numbers = 0;

  constructor(table: Table) {
    this.table = table;
    let looks = 0;
    const system: System = {
      ...realSystem,
      now: () => {
        looks += 1;
        return instant(new Date(NOON + looks).toISOString());
      },
      sleep: () => new Promise((resolve) => setTimeout(resolve, 1)),
    };
    this.dependencies = {
      repository: trajectoryRepository(table),
      companiesOf: companiesOf(table),
      commit: makeCommit(table, system),
      system,
      readRules: async () => DEFAULT_RULES,
      catalogues: catalogueReaderOf({ kept: async () => [] }, system),
      readSampled: sampledReaderOf(sampleRepository(table)),
      readDeputies: deputyRepository(table).all,
    };
  }

  static async open(options: TableOptions = {}): Promise<Desk> {
    return new Desk(await createTable('partnership', options));
  }

  /** The same table through another client. */
  through(client: DynamoDBDocumentClient): Desk {
    return new Desk({ ...this.table, client });
  }

  get companyDependencies() {
    return { ...this.dependencies, repository: companyRepository(this.table) };
  }

  /** Registers a company with one establishment per postal code. */
  async company(...postalCodes: readonly string[]): Promise<Company> {
    this.#numbers += 1;
    const number = String(this.#numbers).padStart(4, '0');
    const input = companyInputSchema.parse({
      enterpriseNumber: withCheckDigits(`0900${number}`),
      name: `Onderneming ${number}`,
      establishments: postalCodes.map((postalCode, index) => ({
        number: withCheckDigits(`2${String(index + 1).padStart(3, '0')}${number}`),
        address: { postalCode },
      })),
      sme: 'yes',
    });
    const id = accepted(await registerCompany(this.companyDependencies)(COACH, input));
    this.#registered.push(id);
    return this.companyNow(id);
  }

  async companyNow(id: CompanyId): Promise<Company> {
    const [company] = await this.dependencies.companiesOf([id]);
    if (!company) throw new Error('No such company');
    return company;
  }

  /** What a person types to start a trajectory in all establishments of these companies. */
  startInput(companies: readonly Company[], overrides: Partial<TrajectoryStart> = {}): TrajectoryStart {
    return trajectoryStartSchema.parse({
      title: 'Rollen in de assemblage',
      companies: companies.map(({ id, establishments }) => ({
        companyId: id,
        establishments: establishments.map(({ number }) => number),
      })),
      leadSource: 'vdab',
      themes: ['work-organisation'],
      resultDimensions: ['retention'],
      phase: 'intake',
      on: '2024-02-01',
      ...overrides,
    });
  }

  async start(companies: readonly Company[], overrides: Partial<TrajectoryStart> = {}): Promise<Trajectory> {
    return this.now(accepted(await startTrajectory(this.dependencies)(COACH, this.startInput(companies, overrides))));
  }

  /** Takes a trajectory, started for one company, to completion with an adaptation and its evidence for that company alone. */
  async complete(trajectory: Trajectory, companyId: CompanyId): Promise<Trajectory> {
    const { dependencies } = this;
    const seen = async () => ({ id: trajectory.id, expectedVersion: (await this.now(trajectory.id)).version });
    const enter = async (phase: PhaseEntry['phase'], on: string) =>
      accepted(await enterPhase(dependencies)(COACH, { ...(await seen()), phase, on: isoDate(on) }));
    const action = { title: 'Rollen', level: 'workOrganisation', structural: true, companyIds: [companyId] };
    const inPlace = { ...action, status: 'implemented', on: '2024-06-01', expectedVersion: 1 };
    accepted(await addAction(dependencies)(COACH, { ...actionAdditionSchema.parse(inPlace), ...(await seen()) }));
    const [added] = (await this.now(trajectory.id)).actions;
    if (!added) throw new Error('The action was added');
    const proof = {
      actionId: added.id,
      companyId,
      kind: 'photo',
      reference: 'Map 4',
      on: isoDate('2024-07-01'),
    } as const;
    accepted(await addEvidence(dependencies)(COACH, { ...(await seen()), ...proof }));
    await enter('plan', '2024-04-01');
    await enter('implementation', '2024-05-01');
    await enter('completed', '2024-09-01');
    return this.now(trajectory.id);
  }

  async now(id: TrajectoryId): Promise<Trajectory> {
    const trajectory = await this.dependencies.repository.trajectory(id);
    if (!trajectory) throw new Error('No such trajectory');
    return trajectory;
  }

  /** The history of a record, oldest first. */
  async history(root: RootReference): Promise<AuditEvent[]> {
    const items = await queryItems(this.table, { pk: keys.auditPartition(root), consistent: true });
    return items.map((item) => auditEventSchema.parse(item));
  }

  /** How often the projector was told that a root changed. */
  async sequence(root: RootReference): Promise<number> {
    const [item] = await queryItems(this.table, { pk: keys.sequence(root).pk, skPrefix: SEQUENCE, consistent: true });
    return Number(item?.sequence ?? 0);
  }

  /** The trajectories that a company's own file knows of. */
  async trajectoriesOf(id: CompanyId): Promise<TrajectoryId[]> {
    const ids = (await companyRepository(this.table).file(id))?.trajectoryIds ?? [];
    return ids.map((text) => trajectoryIdSchema.parse(text));
  }

  /** Every company that was registered here, and every trajectory of theirs. */
  async everything(): Promise<{ companies: Company[]; trajectoryIds: TrajectoryId[] }> {
    const companies = await this.dependencies.companiesOf(this.#registered);
    const ids = await Promise.all(companies.map(({ id }) => this.trajectoriesOf(id)));
    return { companies, trajectoryIds: [...new Set(ids.flat())] };
  }
}
