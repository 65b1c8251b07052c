import { classificationOn } from '../company/classification.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { CompanyId, MemberId, TrajectoryId } from '../kernel/ids.ts';
import {
  COUNTING_VARIANTS,
  type CountingVariant,
  type FundingPeriod,
  type ProgrammeRules,
} from '../programme/schema.ts';
import { attributionDay, type CompanyFacts, realisedBy, realisedFrom, takingsOn } from './measures.ts';

/** By which trajectory a company counts, since when, and for which member. */
export type CountedBy = { readonly trajectoryId: TrajectoryId; readonly on: IsoDate; readonly memberId?: MemberId };

/** A company that counts in a period under one counting variant or more. */
export type CountedCompany = {
  readonly companyId: CompanyId;
  readonly enterpriseNumber: string;
  readonly name: string;
  readonly publicBody: boolean;
  readonly by: Readonly<Partial<Record<CountingVariant, CountedBy>>>;
};

/**
 * How a company counts in a period, as it stood on a day, under each variant; nothing when it counts under none. The same decision that the
 * figures are made of, with the trajectory and the member that it rests on.
 */
export const countedOf = (
  facts: CompanyFacts,
  rules: ProgrammeRules,
  period: FundingPeriod,
  on: IsoDate,
): CountedCompany | undefined => {
  const day = on < period.to ? on : period.to;
  const standing = realisedFrom(facts, rules, period, takingsOn(facts, rules, day));
  const by = Object.fromEntries(
    COUNTING_VARIANTS.flatMap((variant): [CountingVariant, CountedBy][] => {
      const taking = realisedBy(standing, variant, period, rules);
      const since = taking && attributionDay(taking, variant, rules);
      if (!taking || since === undefined) return [];
      const { id, memberInCharge } = taking.trajectory;
      return [
        [
          variant,
          { trajectoryId: id, on: since, ...(memberInCharge === undefined ? {} : { memberId: memberInCharge }) },
        ],
      ];
    }),
  );
  if (Object.keys(by).length === 0) return undefined;
  const { id, enterpriseNumber, name } = facts.company;
  const { publicBody } = classificationOn(facts.company, day);
  return { companyId: id, enterpriseNumber, name, publicBody, by };
};
