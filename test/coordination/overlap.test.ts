import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditEvent } from '../../functions/audit/event.ts';
import { companyRepository } from '../../functions/company/repository.ts';
import { overlapsOf, sharedCompanies } from '../../functions/coordination/overlaps.ts';
import { publishOverlap } from '../../functions/coordination/publish.ts';
import { coordinationRepository } from '../../functions/coordination/repository.ts';
import { partnershipRepository, putMember } from '../../functions/partnership/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import type { Company } from '../../shared/company/schema.ts';
import { memberIdSchema, partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { createTable } from '../support/engine/tables.ts';
import { COACH, Desk } from '../trajectory/desk.ts';

const PARTNERSHIPS = ['alfa', 'beta', 'gamma'].map((id) => partnershipIdSchema.parse(id));
const [ALFA, BETA] = [partnershipIdSchema.parse('alfa'), partnershipIdSchema.parse('beta')];
const MEMBER = memberIdSchema.parse('mbr_00000000000000000000000001');

/** One partnership at work, and what its projector states. */
class Partnership {
  readonly id: typeof ALFA;
  readonly desk: Desk;
  readonly reference: Table;

  constructor(id: typeof ALFA, desk: Desk, reference: Table) {
    this.id = id;
    this.desk = desk;
    this.reference = reference;
  }

  state(company: Company, sequence: number): Promise<void> {
    const { table, dependencies } = this.desk;
    return publishOverlap({
      partnershipId: this.id,
      partnershipIds: PARTNERSHIPS,
      reference: this.reference,
      system: dependencies.system,
      readRules: async () => DEFAULT_RULES,
      readMembers: partnershipRepository(table).members,
      readCompanyFacts: async (id) => {
        const file = await companyRepository(table).file(id);
        const ids = file ? await this.desk.trajectoriesOf(id) : [];
        return file && { company: file.company, trajectories: await dependencies.repository.trajectories(ids) };
      },
    })(company.id, sequence);
  }

  async addMember(): Promise<void> {
    const { commit, system } = this.desk.dependencies;
    const event = auditEvent(system, COACH, {
      action: 'member.added',
      root: { kind: 'member', id: MEMBER },
      changes: [],
    });
    const member = { id: MEMBER, name: 'Beta Werkt vzw', role: 'promotor' } as const;
    const committed = await commit({ changes: [putMember(member)], audit: [event] });
    expect(committed.ok).toBe(true);
  }

  sees(company: Company, rules: ProgrammeRules = DEFAULT_RULES) {
    return overlapsOf({
      repository: coordinationRepository(this.reference),
      partnershipId: this.id,
      partnershipIds: PARTNERSHIPS,
      readRules: async () => rules,
    })(company.enterpriseNumber);
  }
}

const agencySees = (reference: Table) =>
  sharedCompanies({ repository: coordinationRepository(reference), partnershipIds: PARTNERSHIPS })(undefined);

describe('a company that two partnerships work with', () => {
  let reference: Table;
  let alfa: Partnership;
  let beta: Partnership;
  let atAlfa: Company;
  let atBeta: Company;

  beforeEach(async () => {
    reference = await createTable('reference');
    alfa = new Partnership(ALFA, await Desk.open(), reference);
    beta = new Partnership(BETA, await Desk.open(), reference);
    // The first company of each desk has the same number: it is one enterprise, with a file at both.
    [atAlfa, atBeta] = [await alfa.desk.company('2800'), await beta.desk.company('9000')];
    expect(atAlfa.enterpriseNumber).toBe(atBeta.enterpriseNumber);
  });

  it('is told to neither while only one works with it', async () => {
    await alfa.desk.start([atAlfa]);
    await alfa.state(atAlfa, 2);
    await beta.state(atBeta, 1);
    expect(await alfa.sees(atAlfa)).toEqual({ overlaps: [] });
    expect(await agencySees(reference)).toEqual({ rows: [] });
  });

  it('is told to each with the name, the contact and the phase of the other, and never its file', async () => {
    await beta.addMember();
    await alfa.desk.start([atAlfa]);
    await beta.desk.start([atBeta], { phase: 'lead', memberInCharge: MEMBER });
    await alfa.state(atAlfa, 2);
    await beta.state(atBeta, 2);
    const on = '2024-11-15';
    expect(await alfa.sees(atAlfa)).toEqual({
      overlaps: [{ partnershipId: BETA, stage: 'lead', member: 'Beta Werkt vzw', on }],
    });
    expect(await beta.sees(atBeta)).toEqual({ overlaps: [{ partnershipId: ALFA, stage: 'intake', on }] });
  });

  it('is told as completed where it counts: what counts is part of the file', async () => {
    await alfa.desk.complete(await alfa.desk.start([atAlfa]), atAlfa.id);
    await alfa.state(atAlfa, 9);
    expect((await beta.sees(atBeta)).overlaps).toMatchObject([{ stage: 'completed' }]);
  });

  it('is seen by the agency whatever the partnerships may see of each other, and whoever came first', async () => {
    await alfa.desk.start([atAlfa]);
    await beta.desk.start([atBeta]);
    await Promise.all([alfa.state(atAlfa, 2), beta.state(atBeta, 2)]);
    const secret = { ...DEFAULT_RULES, overlapDisclosure: 'nothing' } as const;
    expect(await alfa.sees(atAlfa, secret)).toEqual({ overlaps: [] });
    const { rows } = await agencySees(reference);
    expect(rows.map(({ enterpriseNumber }) => enterpriseNumber)).toEqual([atAlfa.enterpriseNumber]);
    expect(rows[0]?.statements.map(({ partnershipId }) => partnershipId)).toEqual([ALFA, BETA]);
  });

  it('keeps the newest statement when an older one comes late, or twice', async () => {
    const trajectory = await alfa.desk.start([atAlfa]);
    await alfa.desk.complete(trajectory, atAlfa.id);
    await alfa.state(atAlfa, 9);
    const before = await beta.sees(atBeta);
    await alfa.state(atAlfa, 9);
    const late = new Partnership(ALFA, await Desk.open(), reference);
    await late.state(await late.desk.company('2800'), 1);
    expect(await beta.sees(atBeta)).toEqual(before);
  });
});

describe('the list of shared companies', () => {
  let reference: Table;
  const numbers: string[] = [];

  beforeAll(async () => {
    reference = await createTable('reference');
    const [alfa, beta] = [ALFA, BETA].map(async (id) => new Partnership(id, await Desk.open(), reference));
    for (const partnership of await Promise.all([alfa, beta]))
      for (let serial = 0; serial < 53; serial += 1) {
        const company = await partnership?.desk.company('2800');
        if (!partnership || !company) throw new Error('There are two partnerships');
        await partnership.desk.start([company]);
        await partnership.state(company, 2);
        if (partnership.id === BETA) numbers.push(company.enterpriseNumber);
      }
  });

  it('comes a page at a time, each company once', async () => {
    const list = sharedCompanies({ repository: coordinationRepository(reference), partnershipIds: PARTNERSHIPS });
    const first = await list(undefined);
    const second = await list(first.next);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 3, undefined]);
    const shown = [...first.rows, ...second.rows].map(({ enterpriseNumber }) => enterpriseNumber);
    expect(shown).toEqual(numbers.toSorted());
  });
});
