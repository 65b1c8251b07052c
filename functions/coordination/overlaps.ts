import type { EnterpriseNumber } from '../../shared/company/enterprise-number.ts';
import { disclosed, worksWith } from '../../shared/coordination/disclosure.ts';
import type {
  Coordination,
  Coordinations,
  SharedCompanies,
  SharedCompany,
  Statement,
  WaitingTalk,
  WaitingTalks,
} from '../../shared/coordination/schema.ts';
import { inOrder, openProposal, talkStatus } from '../../shared/coordination/talk.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId, PartnershipId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import type { CoordinationRepository } from './repository.ts';
import { type OwnCompanyOf, saidTo, type TalkDependencies } from './talk.ts';
import type { OwnTalk } from './talk-repository.ts';

export type OverlapDependencies = TalkDependencies & { readonly readRules: () => Promise<ProgrammeRules> };

type View = { readonly us: PartnershipId; readonly disclosure: ProgrammeRules['overlapDisclosure'] };

const coordinationWith = (
  other: PartnershipId,
  statement: Statement | undefined,
  own: OwnTalk | undefined,
  { us, disclosure }: View,
): Coordination => {
  const sides = { ours: own?.notes ?? [], theirs: saidTo(us, statement) };
  const overlap = statement && disclosed(statement, disclosure);
  const proposal = openProposal(sides);
  return {
    partnershipId: other,
    version: own?.version ?? 0,
    status: talkStatus(sides),
    notes: inOrder(sides).map((note) => ({ ...note, from: sides.ours.includes(note) ? us : other })),
    ...(overlap ? { overlap } : {}),
    ...(proposal ? { openProposal: proposal } : {}),
  };
};

/** Which other partnerships work with an enterprise, whether we have a file of it or not, as far as the rule in force lets one see. */
export const partnershipsAt =
  ({
    repository,
    partnershipId,
    partnershipIds,
    readRules,
  }: Pick<OverlapDependencies, 'repository' | 'partnershipId' | 'partnershipIds' | 'readRules'>) =>
  async (number: EnterpriseNumber): Promise<PartnershipId[]> => {
    const others = partnershipIds.filter((id) => id !== partnershipId);
    const [{ overlapDisclosure }, statements] = await Promise.all([readRules(), repository.statements(others, number)]);
    return statements.flatMap((statement) => disclosed(statement, overlapDisclosure)?.partnershipId ?? []);
  };

/** The other partnerships that work with a company as far as the rule lets one see, and those with whom something was said about it. */
export const coordinationsOf =
  ({ repository, talks, companiesOf, partnershipId: us, partnershipIds, readRules }: OverlapDependencies) =>
  async (companyId: CompanyId): Promise<Result<Coordinations, Failure>> => {
    const [company] = await companiesOf([companyId]);
    if (!company) return fail({ code: 'notFound' });
    const others = partnershipIds.filter((id) => id !== us);
    const [{ overlapDisclosure: disclosure }, statements, own] = await Promise.all([
      readRules(),
      repository.statements(others, company.enterpriseNumber),
      talks.talks(companyId),
    ]);
    const all = others.map((other) =>
      coordinationWith(
        other,
        statements.find(({ partnershipId }) => partnershipId === other),
        own.find((talk) => talk.with === other),
        { us, disclosure },
      ),
    );
    return ok({ companyId, others: all.filter(({ overlap, notes }) => overlap !== undefined || notes.length > 0) });
  };

export type WaitingDependencies = Pick<OverlapDependencies, 'repository' | 'partnershipId' | 'partnershipIds'> & {
  readonly ownCompanyOf: OwnCompanyOf;
};

/** Talks in which another partnership waits for us, oldest first. It reads open talks only, however many there were. */
export const waitingTalks =
  ({ repository, partnershipId: us, partnershipIds, ownCompanyOf }: WaitingDependencies) =>
  async (): Promise<WaitingTalks> => {
    const waitingFrom = async (other: PartnershipId): Promise<WaitingTalk[]> => {
      const numbers = await repository.waitingNumbers(other, us);
      const found = await Promise.all(
        numbers.map(async (enterpriseNumber): Promise<WaitingTalk[]> => {
          const both = await repository.statements([us, other], enterpriseNumber);
          const [mine, their] = [us, other].map((id) => both.find(({ partnershipId }) => partnershipId === id));
          const sides = { ours: saidTo(other, mine), theirs: saidTo(us, their) };
          const last = inOrder(sides).at(-1);
          if (!their || !last || talkStatus(sides) !== 'waitingForUs') return [];
          const companyId = await ownCompanyOf(enterpriseNumber);
          const row = { partnershipId: other, enterpriseNumber, name: their.name, since: last.at };
          return [companyId === undefined ? row : { ...row, companyId }];
        }),
      );
      return found.flat();
    };
    const rows = await Promise.all(partnershipIds.filter((id) => id !== us).map(waitingFrom));
    return { rows: rows.flat().toSorted((a, b) => (a.since < b.since ? -1 : 1)) };
  };

const PAGE = 50;

export type SharedCompaniesDependencies = Pick<OverlapDependencies, 'partnershipIds'> & {
  readonly repository: CoordinationRepository;
};

/** Enterprises that two or more partnerships work with, whatever they may see of each other. A page costs the same however many there are. */
export const sharedCompanies =
  ({ repository, partnershipIds }: SharedCompaniesDependencies) =>
  async (after: EnterpriseNumber | undefined): Promise<SharedCompanies> => {
    const noted = await Promise.all(partnershipIds.map((id) => repository.sharedNumbers(id, { after, limit: PAGE })));
    const numbers = [...new Set(noted.flat())].toSorted().slice(0, PAGE);
    const found = await Promise.all(
      numbers.map(async (enterpriseNumber): Promise<SharedCompany[]> => {
        const statements = (await repository.statements(partnershipIds, enterpriseNumber)).filter(worksWith);
        const [first] = statements;
        return first && statements.length > 1 ? [{ enterpriseNumber, name: first.name, statements }] : [];
      }),
    );
    const next = numbers.length === PAGE ? numbers.at(-1) : undefined;
    return { rows: found.flat(), ...(next === undefined ? {} : { next }) };
  };
