import { beforeAll, describe, expect, it } from 'vitest';
import { companyRepository } from '../../functions/company/repository.ts';
import { checkProjection } from '../../functions/figures/projection/check.ts';
import { listRowsOf } from '../../functions/figures/projection/rows.ts';
import { partnershipRepository } from '../../functions/partnership/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { trajectoryRepository } from '../../functions/trajectory/repository.ts';
import { type Demonstration, demonstrationOf } from '../../infra/local/demonstration/demonstration.ts';
import { projectDemonstration } from '../../infra/local/demonstration/project.ts';
import { writeAll } from '../../infra/local/demonstration/write.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { type CompanyId, partnershipIdSchema, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { createTable } from '../support/engine/tables.ts';

/** What the history of a trajectory tells of without a new version of it. */
const BESIDE = /^support\.|^trajectory\.(maturity|intake|engagement|confirmationAsked|confirmationReminded)/;

const UNTIL = instant('2024-12-02T20:00:00.000Z');

let demonstration: Demonstration;
let table: Table;
beforeAll(async () => {
  const [agency, reference] = [await createTable('agency'), await createTable('reference')];
  table = await createTable('partnership');
  demonstration = await demonstrationOf('gamma', UNTIL);
  await writeAll(makeCommit(table, realSystem), demonstration.works);
  await projectDemonstration(demonstration, UNTIL, { table, agency, reference, partnershipIds: ['gamma'] });
});

const factsOf = async (id: CompanyId) => {
  const file = await companyRepository(table).file(id);
  const ids = (file?.trajectoryIds ?? []).map((text) => trajectoryIdSchema.parse(text));
  return file && { company: file.company, trajectories: await trajectoryRepository(table).trajectories(ids) };
};

describe('a demonstration that was written to a table', () => {
  it('is read back as it was told', async () => {
    const companies = await companyRepository(table).companies(demonstration.companies.map(({ id }) => id));
    const trajectories = await trajectoryRepository(table).trajectories(demonstration.trajectories.map(({ id }) => id));
    const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
    expect(companies.sort(byId)).toEqual([...demonstration.companies].sort(byId));
    expect(trajectories.sort(byId)).toEqual([...demonstration.trajectories].sort(byId));
    expect(await partnershipRepository(table).target(1)).toEqual(demonstration.target);
    expect(await partnershipRepository(table).members()).toHaveLength(4);
  });

  it('carries the history of each record from its first version on', async () => {
    for (const { id, version } of demonstration.trajectories) {
      const events = await queryItems(table, { pk: keys.auditPartition({ kind: 'trajectory', id }) });
      const changes = events.filter(({ action }) => !BESIDE.test(String(action)));
      expect(changes).toHaveLength(version);
      expect(events[0]).toMatchObject({ action: 'trajectory.started' });
    }
  });

  it('has the lists and figures that its own records add up to', async () => {
    const rows = listRowsOf(table, realSystem);
    expect(await rows.companies()).toHaveLength(demonstration.companies.length);
    expect(await rows.trajectories()).toHaveLength(demonstration.trajectories.length);
    const drift = await checkProjection({
      table,
      partnershipId: partnershipIdSchema.parse('gamma'),
      readCompanyFile: async (id) => {
        const facts = await factsOf(id);
        return facts && { facts };
      },
      rulesOn: async () => DEFAULT_RULES,
      system: realSystem,
    });
    expect(drift).toEqual({});
  });

  it('is written to an empty table only', async () => {
    await expect(writeAll(makeCommit(table, realSystem), demonstration.works)).rejects.toThrow();
  });
});
