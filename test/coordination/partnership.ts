import { expect } from 'vitest';
import { auditEvent } from '../../functions/audit/event.ts';
import { companyOfNumber } from '../../functions/company/repository.ts';
import { coordinationsOf, sharedCompanies, waitingTalks } from '../../functions/coordination/overlaps.ts';
import { publishOverlap } from '../../functions/coordination/publish.ts';
import { coordinationRepository } from '../../functions/coordination/repository.ts';
import { addTalkNote } from '../../functions/coordination/talk.ts';
import { talkRepository } from '../../functions/coordination/talk-repository.ts';
import { partnershipRepository, putMember } from '../../functions/partnership/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import type { Company } from '../../shared/company/schema.ts';
import { talkNoteRequestSchema } from '../../shared/coordination/talk.ts';
import { memberIdSchema, partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { memberSchema } from '../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { accepted, COACH, type Desk } from '../trajectory/desk.ts';

export const PARTNERSHIPS = ['alfa', 'beta', 'gamma'].map((id) => partnershipIdSchema.parse(id));
export const ALFA = partnershipIdSchema.parse('alfa');
export const BETA = partnershipIdSchema.parse('beta');
export const GAMMA = partnershipIdSchema.parse('gamma');
export const MEMBER = memberIdSchema.parse('mbr_00000000000000000000000001');

/** One partnership at work, and what its projector states. */
export class Partnership {
  readonly id: typeof ALFA;
  readonly desk: Desk;
  readonly reference: Table;

  constructor(id: typeof ALFA, desk: Desk, reference: Table) {
    this.id = id;
    this.desk = desk;
    this.reference = reference;
  }

  async state(company: Company, sequence: number): Promise<void> {
    const { table, dependencies } = this.desk;
    const { repository, system } = dependencies;
    const facts = {
      company: await this.desk.companyNow(company.id),
      trajectories: await repository.trajectories(await this.desk.trajectoriesOf(company.id)),
    };
    return publishOverlap({
      partnershipId: this.id,
      partnershipIds: PARTNERSHIPS,
      reference: this.reference,
      system,
      readRules: async () => DEFAULT_RULES,
      readMembers: partnershipRepository(table).members,
      readTalks: talkRepository(table).talks,
    })(facts, sequence);
  }

  async addMember(): Promise<void> {
    const { commit, system } = this.desk.dependencies;
    const event = auditEvent(system, COACH, {
      action: 'member.added',
      root: { kind: 'member', id: MEMBER },
      changes: [],
    });
    const member = memberSchema.parse({ id: MEMBER, name: 'Beta Werkt vzw', role: 'promotor' });
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

export const agencySees = (reference: Table) =>
  sharedCompanies({ repository: coordinationRepository(reference), partnershipIds: PARTNERSHIPS })(undefined);
