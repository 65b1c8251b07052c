import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partnershipsAt, sharedCompanies } from '../../functions/coordination/overlaps.ts';
import { coordinationRepository, noteShared, putStatement } from '../../functions/coordination/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import type { Company } from '../../shared/company/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { enterpriseNumber } from '../company/fictional-extract.ts';
import { ProjectionDesk } from '../figures/projection-desk.ts';
import { createTable } from '../support/engine/tables.ts';
import { Desk } from '../trajectory/desk.ts';
import { day } from '../trajectory/samples.ts';
import { ALFA, agencySees, BETA, GAMMA, MEMBER, PARTNERSHIPS, Partnership } from './partnership.ts';

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
    expect(await alfa.sees(atAlfa)).toEqual([]);
    expect(await agencySees(reference)).toEqual({ rows: [] });
  });

  it('is told to each with the name, the contact and the phase of the other, and never its file', async () => {
    await beta.addMember();
    await alfa.desk.start([atAlfa]);
    await beta.desk.start([atBeta], { phase: 'lead', memberInCharge: MEMBER });
    await alfa.state(atAlfa, 2);
    await beta.state(atBeta, 2);
    const on = '2024-11-15';
    expect(await alfa.sees(atAlfa)).toEqual([{ partnershipId: BETA, stage: 'lead', member: 'Beta Werkt vzw', on }]);
    expect(await beta.sees(atBeta)).toEqual([{ partnershipId: ALFA, stage: 'intake', on }]);
    const unregistered = { ...alfa.coordination, partnershipId: GAMMA, readRules: async () => DEFAULT_RULES };
    expect(await partnershipsAt(unregistered)(atAlfa.enterpriseNumber)).toEqual([ALFA, BETA]);
  });

  it('is told as completed where it counts: what counts is part of the file', async () => {
    await alfa.desk.complete(await alfa.desk.start([atAlfa]), atAlfa.id);
    await alfa.state(atAlfa, 9);
    expect(await beta.sees(atBeta)).toMatchObject([{ stage: 'completed' }]);
  });

  it('is seen by the agency whatever the partnerships may see of each other, and whoever came first', async () => {
    await alfa.desk.start([atAlfa]);
    await beta.desk.start([atBeta]);
    await Promise.all([alfa.state(atAlfa, 2), beta.state(atBeta, 2)]);
    const secret = { ...DEFAULT_RULES, overlapDisclosure: 'nothing' } as const;
    expect(await alfa.sees(atAlfa, secret)).toEqual([]);
    const { rows } = await agencySees(reference);
    expect(rows.map(({ enterpriseNumber }) => enterpriseNumber)).toEqual([atAlfa.enterpriseNumber]);
    expect(rows[0]?.statements.map(({ partnershipId }) => partnershipId)).toEqual([ALFA, BETA]);
  });

  it('is stated by the projector, with each change of the company that it follows', async () => {
    const told: string[] = [];
    const [desk, agency] = [await Desk.open({ stream: true }), await createTable('agency')];
    const company = await desk.company('2800');
    const projection = new ProjectionDesk(desk, agency, async (changed, sequence) => {
      told.push(`${changed.company.id} ${sequence}`);
    });
    await desk.start([company]);
    await projection.follow(await projection.stream());
    expect(told).toEqual([`${company.id} 2`]);
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
  const NUMBERS = Array.from({ length: 53 }, (_, index) => enterpriseNumber(index));
  let reference: Table;

  beforeAll(async () => {
    reference = await createTable('reference');
    // As two projectors state it, of which the second one sees the first.
    const state = async (number: (typeof NUMBERS)[number]) => {
      for (const partnershipId of [ALFA, BETA]) {
        const statement = { partnershipId, enterpriseNumber: number, name: 'Onderneming', stage: 'intake' } as const;
        await putStatement(reference, { ...statement, on: day('2024-11-15') }, 1);
      }
      await noteShared(reference, BETA, number);
    };
    await Promise.all(NUMBERS.map(state));
  });

  it('comes a page at a time, each company once', async () => {
    const list = sharedCompanies({ repository: coordinationRepository(reference), partnershipIds: PARTNERSHIPS });
    const first = await list(undefined);
    const second = await list(first.next);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 3, undefined]);
    const shown = [...first.rows, ...second.rows].map(({ enterpriseNumber }) => enterpriseNumber);
    expect(shown).toEqual(NUMBERS.toSorted());
  });
});
