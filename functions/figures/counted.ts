import { type CountedCompany, countedOf } from '../../shared/figures/counted.ts';
import type { CompanyFacts } from '../../shared/figures/measures.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import { type CompanyId, companyIdSchema } from '../../shared/kernel/ids.ts';
import type { FundingPeriod, ProgrammeRules } from '../../shared/programme/schema.ts';

type Contributions = {
  readonly id: string;
  readonly contributions: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

export type CountedDependencies = {
  /** What every company adds to the totals, as the projector last wrote it: says who may count, in one query. */
  readonly readContributions: () => Promise<readonly Contributions[]>;
  readonly readFacts: (id: CompanyId) => Promise<CompanyFacts | undefined>;
};

/** So many companies are read at once. */
const AT_ONCE = 25;

const addsSomething = (contribution: Readonly<Record<string, number>> | undefined): boolean =>
  Object.keys(contribution ?? {}).some((key) => key.includes('|realised.'));

/**
 * The companies that count in a period under some variant, by id: who may count is known from the projection, whichever period it attributes
 * it to by the rules of then, and that each does and by what is decided from its records as they are now. Costs one query and the file of each candidate.
 */
export const countedCompanies =
  ({ readContributions, readFacts }: CountedDependencies) =>
  async (period: FundingPeriod, rules: ProgrammeRules, on: IsoDate): Promise<CountedCompany[]> => {
    const candidates = (await readContributions())
      .filter(({ contributions }) => Object.values(contributions).some(addsSomething))
      .map(({ id }) => companyIdSchema.parse(id))
      .toSorted();
    const counted: CountedCompany[] = [];
    for (let start = 0; start < candidates.length; start += AT_ONCE) {
      const facts = await Promise.all(candidates.slice(start, start + AT_ONCE).map(readFacts));
      for (const each of facts) {
        const found = each && countedOf(each, rules, period, on);
        if (found) counted.push(found);
      }
    }
    return counted;
  };
