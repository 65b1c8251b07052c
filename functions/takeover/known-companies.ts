import type { Company } from '../../shared/company/schema.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompaniesInFile, CompanyInFile } from '../../shared/takeover/company-inputs.ts';
import type { Place, PlaceOf } from '../../shared/takeover/places.ts';
import { knownProblem } from '../../shared/takeover/problem-texts.ts';
import { problemAt, type TakeoverProblem } from '../../shared/takeover/problems.ts';
import type { NamedCompany } from '../../shared/takeover/taking-part.ts';
import { assemble } from '../company/assemble.ts';
import type { CompaniesForTakeover } from '../company/for-takeover.ts';
import { takeoverIds } from './ids.ts';

/** A company of the file as it will be, or as it is here already: then it stays as it is. */
export type PlannedCompany = NamedCompany & CompanyInFile & { readonly isNew: boolean };

type Held = {
  readonly companies: readonly PlannedCompany[];
  readonly blocked: ReadonlyMap<string, Place>;
  readonly problems: readonly TakeoverProblem[];
};

/** Where in the file the field stands that a rule refused. */
const placeOf = (at: PlaceOf, { row, establishmentRows }: CompanyInFile, pointer: string): Place => {
  const [, index, field] = /^\/establishments\/(\d+)\/(?:address\/)?(\w+)$/.exec(pointer) ?? [];
  const line = index === undefined ? undefined : establishmentRows[Number(index)];
  if (line === undefined) return at('companies', row, pointer === '/legalForm' ? 'legalForm' : 'reference');
  if (field === 'municipality') return at('establishments', line, 'municipality');
  return at('establishments', line, field === 'number' ? 'number' : 'postalCode');
};

/** Holds the companies of a file against the rules of a company, and against what the partnership has already. */
export const heldAgainstKnown = async (
  reads: CompaniesForTakeover,
  { companies, blocked: earlier, problems: found }: CompaniesInFile,
  { at, now }: { readonly at: PlaceOf; readonly now: Instant },
): Promise<Held> => {
  const numbers = companies.map(({ input }) => input.enterpriseNumber);
  const [owners, holders] = await Promise.all([
    reads.ownersOfEnterprises(numbers),
    reads.ownersOfEstablishments(companies.flatMap(({ input }) => input.establishments.map(({ number }) => number))),
  ]);
  const own = companies.map(({ reference }) => takeoverIds.company(reference));
  const stored = await reads.companies([...new Set([...own, ...owners.values()])]);
  const byId = new Map(stored.map((company) => [company.id, company]));
  const blocked = new Map(earlier);
  const problems: TakeoverProblem[] = [...found];
  const planned = companies.flatMap((company): PlannedCompany[] => {
    const { reference, row, input } = company;
    const id = takeoverIds.company(reference);
    const fromFile = new Set<string>(input.establishments.map(({ number }) => number));
    const here = byId.get(owners.get(input.enterpriseNumber) ?? id) ?? byId.get(id);
    const block = (problem: TakeoverProblem): PlannedCompany[] => {
      blocked.set(reference, at('companies', row));
      problems.push(problem);
      return [];
    };
    if (here) return existing(here);
    const takenOver = { reference, on: dayOf(now) };
    // Codes were read by the lists of the agency, row by row.
    const assembled = assemble(input, { id, at: now, origin: 'takeover', takenOver, refused: [] });
    if (!assembled.ok) return refused(assembled.error);
    const taken = input.establishments.findIndex(({ number }) => (holders.get(number) ?? id) !== id);
    if (taken >= 0) return block(problemAt(placeOf(at, company, `/establishments/${taken}/number`), 'numberTaken'));
    return [{ ...company, company: assembled.value, fromFile, isNew: true }];

    function existing(found: Company): PlannedCompany[] {
      const place = at('companies', row, 'enterpriseNumber');
      if (found.enterpriseNumber !== input.enterpriseNumber)
        return block(problemAt(at('companies', row, 'reference'), 'referenceOfAnother', { value: found.name }));
      if (found.status === 'archived') return block(problemAt(place, 'companyArchived'));
      problems.push(problemAt(place, 'thereAlready'));
      return [{ ...company, company: found, fromFile, isNew: false }];
    }
    function refused({ fields = [] }: Failure): PlannedCompany[] {
      blocked.set(reference, at('companies', row));
      problems.push(
        ...fields.map(({ pointer, message }) =>
          problemAt(placeOf(at, company, pointer), knownProblem(message), { value: message }),
        ),
      );
      return [];
    }
  });
  return { companies: planned, blocked, problems };
};
