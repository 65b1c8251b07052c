import { worksWith } from '../../shared/coordination/disclosure.ts';
import type { StatedStage, Statement } from '../../shared/coordination/schema.ts';
import { talkStatus } from '../../shared/coordination/talk.ts';
import { type CompanyFacts, companyStageOn } from '../../shared/figures/measures.ts';
import { dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import { type CompanyId, type PartnershipId, partnershipIdSchema } from '../../shared/kernel/ids.ts';
import type { Member } from '../../shared/partnership/schema.ts';
import { fundingPeriodOn } from '../../shared/programme/funding-periods.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import type { Table } from '../platform/dynamo/client.ts';
import type { System } from '../platform/system.ts';
import { coordinationRepository, noteShared, noteWaiting, putStatement } from './repository.ts';
import { saidTo } from './talk.ts';
import type { OwnTalk } from './talk-repository.ts';

export type PublishDependencies = {
  readonly partnershipId: PartnershipId;
  /** Every partnership that has a store; the own one may be among them. */
  readonly partnershipIds: readonly PartnershipId[];
  /** Only items whose leading key begins with `OVERLAP#<partnershipId>#` may be written there. */
  readonly reference: Table;
  readonly system: System;
  readonly readMembers: () => Promise<Member[]>;
  readonly readTalks: (id: CompanyId) => Promise<OwnTalk[]>;
  readonly readRules: () => Promise<ProgrammeRules>;
};

const stageFor = ({ company, ...facts }: CompanyFacts, rules: ProgrammeRules, today: IsoDate): StatedStage => {
  if (company.status === 'archived') return 'none';
  const stage = companyStageOn({ company, ...facts }, rules, fundingPeriodOn(today), today);
  return stage === 'counted' ? 'completed' : stage;
};

/** The organisation in charge of what was begun last. */
const memberInCharge = ({ trajectories }: CompanyFacts, members: readonly Member[]): string | undefined => {
  const lastFirst = trajectories.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const id = lastFirst.find((trajectory) => trajectory.memberInCharge !== undefined)?.memberInCharge;
  return members.find((member) => member.id === id)?.name;
};

/** The day on which somebody last changed something of the company or its trajectories, however late it is stated. */
const lastChangeOf = ({ company, trajectories }: CompanyFacts): IsoDate =>
  dayOf(trajectories.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), company.updatedAt));

const statementOf = async (
  { partnershipId, readMembers, readRules, readTalks, system }: PublishDependencies,
  facts: CompanyFacts,
): Promise<Statement> => {
  const [members, rules, talks] = await Promise.all([readMembers(), readRules(), readTalks(facts.company.id)]);
  const said = Object.fromEntries(talks.map((talk) => [talk.with, talk.notes]));
  const { enterpriseNumber, name } = facts.company;
  const today = dayOf(system.now());
  const member = memberInCharge(facts, members);
  const stage = stageFor(facts, rules, today);
  return {
    partnershipId,
    enterpriseNumber,
    name,
    stage,
    on: lastChangeOf(facts),
    ...(member === undefined ? {} : { member }),
    ...(talks.length > 0 ? { talks: said } : {}),
  };
};

/** For whom we said something to: whether we wait for an answer, so that they find what waits for them in one query. */
const noteTalks = async (reference: Table, statement: Statement, stated: readonly Statement[]): Promise<void> => {
  const { partnershipId: from, enterpriseNumber: number, talks = {} } = statement;
  for (const [other, ours] of Object.entries(talks)) {
    const to = partnershipIdSchema.parse(other);
    const theirs = saidTo(
      from,
      stated.find(({ partnershipId }) => partnershipId === to),
    );
    await noteWaiting(reference, { from, to, number }, talkStatus({ ours, theirs }) === 'waitingForThem');
  }
};

/**
 * States how far a company is, so that other partnerships can see that they share it. Each states first and looks at the others
 * after that: of two that do so at once, one at least sees the other, and notes the enterprise for the agency. What was noted once
 * stays; whether it still is shared is read from the statements.
 */
export const publishOverlap =
  (dependencies: PublishDependencies) =>
  async (facts: CompanyFacts, sequence: number): Promise<void> => {
    const { partnershipId, partnershipIds, reference } = dependencies;
    const statement = await statementOf(dependencies, facts);
    await putStatement(reference, statement, sequence);
    const others = partnershipIds.filter((other) => other !== partnershipId);
    const stated = await coordinationRepository(reference).statements(others, statement.enterpriseNumber);
    await noteTalks(reference, statement, stated);
    if (worksWith(statement) && stated.some(worksWith))
      await noteShared(reference, partnershipId, statement.enterpriseNumber);
  };
