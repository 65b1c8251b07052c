import type { EnterpriseNumber } from '../../shared/company/enterprise-number.ts';
import { disclosed, worksWith } from '../../shared/coordination/disclosure.ts';
import type { Overlaps, SharedCompanies, SharedCompany } from '../../shared/coordination/schema.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import type { CoordinationRepository } from './repository.ts';

type Dependencies = {
  readonly repository: CoordinationRepository;
  readonly partnershipIds: readonly PartnershipId[];
};

export type OverlapDependencies = Dependencies & {
  readonly partnershipId: PartnershipId;
  readonly readRules: () => Promise<ProgrammeRules>;
};

/** Which other partnerships work with an enterprise, as far as the rule in force lets one see. */
export const overlapsOf =
  ({ repository, partnershipId, partnershipIds, readRules }: OverlapDependencies) =>
  async (number: EnterpriseNumber): Promise<Overlaps> => {
    const others = partnershipIds.filter((id) => id !== partnershipId);
    const [{ overlapDisclosure }, statements] = await Promise.all([readRules(), repository.statements(others, number)]);
    const overlaps = statements.flatMap((statement) => disclosed(statement, overlapDisclosure) ?? []);
    return { overlaps };
  };

const PAGE = 50;

/** Enterprises that two or more partnerships work with, whatever they may see of each other. A page costs the same however many there are. */
export const sharedCompanies =
  ({ repository, partnershipIds }: Dependencies) =>
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

export type SharedCompaniesDependencies = Dependencies;
