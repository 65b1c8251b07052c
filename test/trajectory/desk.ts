import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { companiesOf } from '../../functions/company/for-trajectories.ts';
import { registerCompany } from '../../functions/company/register.ts';
import { companyRepository } from '../../functions/company/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { keys, SEQUENCE } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { realSystem, type System } from '../../functions/platform/system.ts';
import { trajectoryRepository } from '../../functions/trajectory/repository.ts';
import type { TrajectoryDependencies } from '../../functions/trajectory/save.ts';
import { startTrajectory } from '../../functions/trajectory/start.ts';
import { type AuditEvent, auditEventSchema, type RootReference } from '../../shared/audit/schema.ts';
import { type Company, companyInputSchema } from '../../shared/company/schema.ts';
import { instant } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { type TrajectoryStart, trajectoryStartSchema } from '../../shared/trajectory/requests.ts';
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

/** Where somebody works: a partnership's table of its own, and a clock that stands at noon of 15 November 2024. */
export class Desk {
  readonly table: Table;
  readonly dependencies: TrajectoryDependencies & { readonly readRules: () => Promise<typeof DEFAULT_RULES> };
  #companies = 0;

  constructor(table: Table) {
    this.table = table;
    const system: System = {
      ...realSystem,
      now: () => instant('2024-11-15T11:00:00.000Z'),
      sleep: () => new Promise((resolve) => setTimeout(resolve, 1)),
    };
    this.dependencies = {
      repository: trajectoryRepository(table),
      companiesOf: companiesOf(table),
      commit: makeCommit(table, system),
      system,
      readRules: async () => DEFAULT_RULES,
    };
  }

  static async open(): Promise<Desk> {
    return new Desk(await createTable('partnership'));
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
    this.#companies += 1;
    const number = String(this.#companies).padStart(4, '0');
    const input = companyInputSchema.parse({
      enterpriseNumber: withCheckDigits(`0900${number}`),
      name: `Onderneming ${number}`,
      establishments: postalCodes.map((postalCode, index) => ({
        number: withCheckDigits(`2${String(index + 1).padStart(3, '0')}${number}`),
        address: { postalCode },
      })),
      sme: 'yes',
    });
    return this.companyNow(accepted(await registerCompany(this.companyDependencies)(COACH, input)));
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

  async now(id: TrajectoryId): Promise<Trajectory> {
    const trajectory = await this.dependencies.repository.trajectory(id);
    if (!trajectory) throw new Error('No such trajectory');
    return trajectory;
  }

  async history(root: RootReference): Promise<AuditEvent[]> {
    const { pk } = keys.auditEvent(
      root,
      instant('2024-01-01T00:00:00.000Z'),
      auditEventSchema.shape.id.parse('aud_00000000000000000000000000'),
    );
    return (await queryItems(this.table, { pk, consistent: true })).map((item) => auditEventSchema.parse(item));
  }

  /** How often the projector was told that a root changed. */
  async sequence(root: RootReference): Promise<number> {
    const [item] = await queryItems(this.table, { pk: keys.sequence(root).pk, skPrefix: SEQUENCE, consistent: true });
    return Number(item?.sequence ?? 0);
  }

  /** The trajectories that a company's own file knows of. */
  async trajectoriesOf(id: CompanyId): Promise<readonly string[]> {
    return (await companyRepository(this.table).file(id))?.trajectoryIds ?? [];
  }
}
