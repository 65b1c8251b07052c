import * as z from 'zod';
import type { Company, CompanyInput } from '../../shared/company/schema.ts';
import { type CompanyId, companyIdSchema, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { type Key, keys } from '../platform/dynamo/keys.ts';
import { getItems } from '../platform/dynamo/read.ts';
import { companyRepository, numberLocks } from './repository.ts';

const lockReader = { type: 'lock', schema: z.object({ pk: z.string(), owner: companyIdSchema }) };

/** What a takeover reads of companies that are here already. */
export const companiesForTakeover = (table: Table) => {
  const repository = companyRepository(table);
  const owners = async (wanted: readonly (readonly [string, Key])[]): Promise<ReadonlyMap<string, CompanyId>> => {
    // A number that a file has twice is asked for once.
    const locks = await getItems(table, lockReader, [...new Map(wanted).values()]);
    const ownerOf = new Map(locks.map(({ pk, owner }) => [pk, owner]));
    return new Map(
      wanted.flatMap(([number, { pk }]) => {
        const owner = ownerOf.get(pk);
        return owner === undefined ? [] : [[number, owner]];
      }),
    );
  };
  return {
    companies: repository.companies,
    /** Who has, or is about to have, each of these numbers. */
    ownersOfEnterprises: (numbers: readonly string[]) =>
      owners(numbers.map((number) => [number, keys.enterpriseNumberLock(number)])),
    ownersOfEstablishments: (numbers: readonly string[]) =>
      owners(numbers.map((number) => [number, keys.establishmentNumberLock(number)])),
    trajectoryIds: async (id: CompanyId) =>
      (await repository.file(id))?.trajectoryIds.map((text) => trajectoryIdSchema.parse(text)) ?? [],
  };
};
export type CompaniesForTakeover = ReturnType<typeof companiesForTakeover>;

type Numbers = Pick<CompanyInput, 'enterpriseNumber'> & {
  readonly establishments: readonly Pick<Company['establishments'][number], 'number'>[];
};

/** Sets the numbers of a company aside under its id, before there is one: nobody else can take them in the meantime. */
export const claimNumbers = (company: Company): Change[] => numberLocks(undefined, company);

/** Gives them back as long as no company came of it. */
export const releaseNumbers = (id: CompanyId, { enterpriseNumber, establishments }: Numbers): Change[] =>
  [
    keys.enterpriseNumberLock(enterpriseNumber),
    ...establishments.map(({ number }) => keys.establishmentNumberLock(number)),
  ].map((key): Change => ({ kind: 'unlock', key, owner: id }));
