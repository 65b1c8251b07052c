import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditEvent } from '../../functions/audit/event.ts';
import { companyOfNumber, companyRepository } from '../../functions/company/repository.ts';
import {
  coordinationsOf,
  partnershipsAt,
  sharedCompanies,
  waitingTalks,
} from '../../functions/coordination/overlaps.ts';
import { publishOverlap } from '../../functions/coordination/publish.ts';
import { coordinationRepository } from '../../functions/coordination/repository.ts';
import { addTalkNote } from '../../functions/coordination/talk.ts';
import { talkRepository } from '../../functions/coordination/talk-repository.ts';
import { partnershipRepository, putMember } from '../../functions/partnership/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import type { Company } from '../../shared/company/schema.ts';
import { talkNoteRequestSchema } from '../../shared/coordination/talk.ts';
import { memberIdSchema, partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { ProjectionDesk } from '../figures/projection-desk.ts';
import { createTable } from '../support/engine/tables.ts';
import { accepted, COACH, Desk, refused } from '../trajectory/desk.ts';

const PARTNERSHIPS = ['alfa', 'beta', 'gamma'].map((id) => partnershipIdSchema.parse(id));
const ALFA = partnershipIdSchema.parse('alfa');
const BETA = partnershipIdSchema.parse('beta');
const GAMMA = partnershipIdSchema.parse('gamma');
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
      readTalks: talkRepository(table).talks,
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

  get coordination() {
    const { table, dependencies } = this.desk;
    return {
      ...dependencies,
      repository: coordinationRepository(this.reference),
      talks: talkRepository(table),
      partnershipId: this.id,
      partnershipIds: PARTNERSHIPS,
      ownCompanyOf: async (number: string) => (await companyOfNumber(table)(number))?.id,
    };
  }

  /** What its people see of others on the page of a company. */
  async about(company: Company, rules: ProgrammeRules = DEFAULT_RULES) {
    return accepted(await coordinationsOf({ ...this.coordination, readRules: async () => rules })(company.id)).others;
  }

  async sees(company: Company, rules: ProgrammeRules = DEFAULT_RULES) {
    return (await this.about(company, rules)).map(({ overlap }) => overlap);
  }

  /** Says something, and has its projector state it. */
  async say(company: Company, content: Content, to = this.id === ALFA ? BETA : ALFA): Promise<void> {
    const version = (await this.coordination.talks.talk(company.id, to))?.version ?? 0;
    const request = talkNoteRequestSchema.parse({ ...content, with: to, expectedVersion: version });
    accepted(await addTalkNote(this.coordination)(COACH, company.id, request));
    await this.state(company, 10 + version);
  }

  waiting = async () => (await waitingTalks(this.coordination)()).rows;
}

type Content =
  | { readonly kind: 'message' | 'proposal'; readonly text: string }
  | { readonly kind: 'agreement'; readonly proposalId: string };

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
    const agency = await createTable('agency');
    const projection = new ProjectionDesk(alfa.desk, agency, async (id, sequence) => {
      told.push(`${id} ${sequence}`);
    });
    await alfa.desk.start([atAlfa]);
    await projection.follow(await projection.stream());
    expect(told).toEqual([`${atAlfa.id} 2`]);
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

describe('coordination about a company that two partnerships share', () => {
  let reference: Table;
  let alfa: Partnership;
  let beta: Partnership;
  let atAlfa: Company;
  let atBeta: Company;

  beforeEach(async () => {
    reference = await createTable('reference');
    alfa = new Partnership(ALFA, await Desk.open(), reference);
    beta = new Partnership(BETA, await Desk.open(), reference);
    [atAlfa, atBeta] = [await alfa.desk.company('2800'), await beta.desk.company('9000')];
    await alfa.desk.start([atAlfa]);
    await beta.desk.start([atBeta]);
    await alfa.state(atAlfa, 2);
    await beta.state(atBeta, 2);
  });

  const atTable = async (partnership: Partnership, company: Company) => {
    const [other] = await partnership.about(company);
    if (!other) throw new Error('There is another partnership');
    return other;
  };

  it('is asked, waits at the other, is agreed and recorded on both sides and for the agency', async () => {
    await alfa.say(atAlfa, { kind: 'message', text: 'Wie doet de taalcoaching?' });
    expect(await beta.waiting()).toMatchObject([{ partnershipId: ALFA, companyId: atBeta.id }]);
    expect(await alfa.waiting()).toEqual([]);

    await beta.say(atBeta, { kind: 'proposal', text: 'Beta doet taal, alfa de werkorganisatie.' });
    expect(await beta.waiting()).toEqual([]);
    expect(await alfa.waiting()).toMatchObject([{ partnershipId: BETA, companyId: atAlfa.id }]);

    const { openProposal } = await atTable(alfa, atAlfa);
    await alfa.say(atAlfa, { kind: 'agreement', proposalId: openProposal?.id ?? '' });
    expect([await alfa.waiting(), await beta.waiting()]).toEqual([[], []]);
    for (const [partnership, company] of [[alfa, atAlfa] as const, [beta, atBeta] as const]) {
      const { status, notes } = await atTable(partnership, company);
      expect(status).toBe('agreed');
      expect(notes.map(({ from, kind }) => `${from} ${kind}`)).toEqual([
        'alfa message',
        'beta proposal',
        'alfa agreement',
      ]);
      expect(notes.at(-1)?.text).toBe('Beta doet taal, alfa de werkorganisatie.');
    }
    const [row] = (await agencySees(reference)).rows;
    expect(row?.statements.map(({ talks = {} }) => Object.values(talks).flat().length)).toEqual([2, 1]);
    const actions = (await alfa.desk.history({ kind: 'company', id: atAlfa.id })).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['company.talk.message', 'company.talk.agreement']));
  });

  it('is told to nobody but the one it was said to, and the agency', async () => {
    await alfa.say(atAlfa, { kind: 'message', text: 'Alleen voor beta.' });
    const gamma = new Partnership(GAMMA, await Desk.open(), reference);
    const atGamma = await gamma.desk.company('3000');
    expect((await gamma.about(atGamma)).flatMap(({ notes }) => notes)).toEqual([]);
    expect(await gamma.waiting()).toEqual([]);
  });

  it('agrees only with the last proposal that the other made', async () => {
    await beta.say(atBeta, { kind: 'proposal', text: 'Eerste voorstel.' });
    const first = (await atTable(alfa, atAlfa)).openProposal;
    await beta.say(atBeta, { kind: 'proposal', text: 'Tweede voorstel.' });
    const request = { kind: 'agreement', proposalId: first?.id, with: BETA, expectedVersion: 0 };
    const outcome = await addTalkNote(alfa.coordination)(COACH, atAlfa.id, talkNoteRequestSchema.parse(request));
    expect(refused(outcome)).toEqual({ code: 'invalid', fields: [{ pointer: '/proposalId', message: 'notInList' }] });
    expect((await atTable(alfa, atAlfa)).status).toBe('waitingForUs');
  });

  it('is lost by nobody when two say something at once: the second sees what the first said', async () => {
    const said = (text: string) =>
      talkNoteRequestSchema.parse({ kind: 'message', text, with: BETA, expectedVersion: 0 });
    const outcomes = await Promise.all(
      ['een', 'twee', 'drie'].map((text) => addTalkNote(alfa.coordination)(COACH, atAlfa.id, said(text))),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes.filter(({ ok }) => !ok))
      expect(refused(outcome)).toMatchObject({ code: 'conflict', current: { version: 1 } });
    expect((await atTable(alfa, atAlfa)).notes).toHaveLength(1);
  });

  it('is refused to itself, to nobody, about nothing, and beyond twenty notes', async () => {
    const to = async (other: string, company = atAlfa.id) =>
      refused(
        await addTalkNote(alfa.coordination)(
          COACH,
          company,
          talkNoteRequestSchema.parse({ kind: 'message', text: 'Dag', with: other, expectedVersion: 0 }),
        ),
      );
    const notThere = { code: 'invalid', fields: [{ pointer: '/with', message: 'notInList' }] };
    expect([await to('alfa'), await to('delta')]).toEqual([notThere, notThere]);
    expect(await to('beta', atBeta.id)).toEqual({ code: 'notFound' });
    for (let said = 0; said < 20; said += 1) await alfa.say(atAlfa, { kind: 'message', text: `Bericht ${said}` });
    const request = talkNoteRequestSchema.parse({ kind: 'message', text: 'Nog', with: 'beta', expectedVersion: 20 });
    const full = await addTalkNote(alfa.coordination)(COACH, atAlfa.id, request);
    expect(refused(full)).toEqual({ code: 'notAllowedNow', reason: 'talkFull' });
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
