import type { IsoDate } from '../../kernel/dates.ts';
import type { PartnershipId } from '../../kernel/ids.ts';
import type { Relation } from './dimensions.ts';
import { codeOf, type NumberCode, type Standing } from './successions.ts';
import { relationOn, type SupportedCompany, type SupportSpan } from './supported-company.ts';

type Supported = { readonly code: NumberCode; readonly support: readonly SupportSpan[] };

/** A company as counts know it: everything supported that became one enterprise, of a partnership or of all together. */
export type CountedCompany = {
  readonly partnership: PartnershipId | undefined;
  /** Its place among the companies of the same partnership, or of all together: 0, 1, 2… */
  readonly index: number;
  readonly sector: string;
  readonly size: string;
  readonly region: string;
  readonly supported: readonly Supported[];
};

export type Match = { readonly company: CountedCompany; readonly relation: Relation };

export type SupportedIndex = {
  /** The supported companies that somebody works for who works at a number on a day. */
  readonly matchesOf: (code: NumberCode, day: IsoDate) => readonly Match[];
};

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Companies that merged have one description: of the enterprise that remains when it is supported itself, else of the lowest number. */
const inOrderOfDescription = (standing: Standing) => (a: SupportedCompany, b: SupportedCompany) => {
  const remains = ({ enterpriseNumber }: SupportedCompany): boolean =>
    standing.last(codeOf(enterpriseNumber)) === codeOf(enterpriseNumber);
  return (
    Number(remains(b)) - Number(remains(a)) ||
    byText(a.enterpriseNumber, b.enterpriseNumber) ||
    byText(a.partnership, b.partnership) ||
    // The same company twice in one partnership should not be; were it so, the order of the input must still not matter.
    byText(JSON.stringify([a.sector, a.size, a.region]), JSON.stringify([b.sector, b.size, b.region]))
  );
};

const counted = (
  companies: readonly SupportedCompany[],
  partnership: PartnershipId | undefined,
  standing: Standing,
): [NumberCode, CountedCompany][] => {
  const asOne = Map.groupBy(companies, ({ enterpriseNumber }) => standing.last(codeOf(enterpriseNumber)));
  return [...asOne].flatMap(([code, parts], index): [NumberCode, CountedCompany][] => {
    const [described] = parts.toSorted(inOrderOfDescription(standing));
    if (described === undefined) return [];
    const { sector, size, region } = described;
    const supported = parts.map(({ enterpriseNumber, support }) => ({ code: codeOf(enterpriseNumber), support }));
    return [[code, { partnership, index, sector, size, region, supported }]];
  });
};

/** Each row is looked up in time that does not depend on the number of companies. */
export const indexSupported = (companies: readonly SupportedCompany[], standing: Standing): SupportedIndex => {
  const ofPartnerships = Map.groupBy(companies, ({ partnership }) => partnership);
  const byCode = new Map<NumberCode, CountedCompany[]>();
  for (const [code, company] of [
    ...counted(companies, undefined, standing),
    ...[...ofPartnerships].flatMap(([partnership, own]) => counted(own, partnership, standing)),
  ])
    byCode.set(code, [...(byCode.get(code) ?? []), company]);

  return {
    matchesOf: (code, day) => {
      const candidates = byCode.get(standing.last(code));
      const here = candidates && standing.on(code, day);
      if (candidates === undefined || here === undefined) return [];
      return candidates.flatMap((company): Match[] => {
        const reached = company.supported.filter((part) => standing.on(part.code, day) === here);
        if (reached.length === 0) return [];
        const relation = relationOn(
          reached.flatMap(({ support }) => support),
          day,
        );
        return [{ company, relation }];
      });
    },
  };
};
