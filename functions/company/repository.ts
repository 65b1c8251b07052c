import * as z from 'zod';
import type { RegisterCheck } from '../../shared/company/register-check/schema.ts';
import { type Company, type Contact, companySchema, contactSchema } from '../../shared/company/schema.ts';
import { type CompanyId, type ContactId, companyIdSchema } from '../../shared/kernel/ids.ts';
import type { Change, CommitFailure } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys, ROOT, SEQUENCE } from '../platform/dynamo/keys.ts';
import { getItem, getItems, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';
import { registerCheckReader } from './register-check/stored.ts';

const companyReader: ItemReader<Company> = { type: 'company', schema: companySchema };
const contactReader: ItemReader<Contact> = { type: 'contact', schema: contactSchema };
const lockReader = { type: 'lock', schema: z.object({ owner: companyIdSchema }) };
const sequenceReader = { type: 'sequence', schema: z.object({ sequence: z.int() }) };
const linkReader = { type: 'companyTrajectory', schema: z.object({ trajectoryId: z.string() }) };

/** A company with what lies in its partition: its contacts, the ids of the trajectories it takes part in, what the KBO says otherwise. */
export type CompanyFile = {
  readonly company: Company;
  readonly contacts: Contact[];
  readonly trajectoryIds: string[];
  readonly registerCheck?: RegisterCheck | undefined;
};

/** Reads and changes of companies of one partnership. It writes nothing: changes go through `commit`. */
export const companyRepository = (table: Table) => ({
  company: (id: CompanyId): Promise<Company | undefined> => getItem(table, companyReader, keys.company(id)),

  companies: (ids: readonly CompanyId[]): Promise<Company[]> => getItems(table, companyReader, ids.map(keys.company)),

  /** Reads the whole partition in one query, consistently. */
  async file(id: CompanyId): Promise<CompanyFile | undefined> {
    const items = await queryItems(table, { pk: keys.company(id).pk, consistent: true });
    const ofType = (type: string) => items.filter((item) => item.type === type);
    const root = items.find((item) => item.sk === ROOT);
    const company = root && parseItem(table, companyReader, root);
    if (!company) return undefined;
    return {
      company,
      contacts: parseItems(table, contactReader, ofType('contact')),
      trajectoryIds: parseItems(table, linkReader, ofType('companyTrajectory')).map((link) => link.trajectoryId),
      registerCheck: parseItems(table, registerCheckReader, ofType('registerCheck'))[0],
    };
  },

  /** How often the company or a trajectory of it changed. Read it before what a decision rests on, and commit over it. */
  async sequence(id: CompanyId): Promise<number | undefined> {
    return (await getItem(table, sequenceReader, keys.sequence({ kind: 'company', id })))?.sequence;
  },

  /** The company in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Company | undefined => parseItem(table, companyReader, item),
});
/** The company of a partnership that has an enterprise number, archived or not. */
export const companyOfNumber =
  (table: Table) =>
  async (enterpriseNumber: string): Promise<Company | undefined> => {
    const lock = await getItem(table, lockReader, keys.enterpriseNumberLock(enterpriseNumber));
    return lock && getItem(table, companyReader, keys.company(lock.owner));
  };

export type CompanyRepository = ReturnType<typeof companyRepository>;

/**
 * Writes a company over the version that was read, or as a new one, and tells the projector. With `expectedSequence`, only while no
 * trajectory of the company changed: a trajectory that starts does not change the company's version.
 */
export const putCompany = (
  company: Company,
  expectedVersion: number | 'absent',
  expectedSequence?: number,
): Change[] => [
  { kind: 'put', key: keys.company(company.id), item: { type: 'company', v: 1, ...company }, expectedVersion },
  { kind: 'raise', root: { kind: 'company', id: company.id }, expectedSequence },
];

/** Refused because a trajectory of the company moved in between: what was decided must be decided again. */
export const isOvertaken = (failure: CommitFailure): boolean =>
  failure.code === 'conflict' && failure.key.sk === SEQUENCE;

/** Claims and frees the numbers that must be unique within the partnership. */
export const numberLocks = (before: Company | undefined, after: Company): Change[] => {
  const lock = (name: string, key: ReturnType<typeof keys.enterpriseNumberLock>): Change => ({
    kind: 'lock',
    key,
    owner: after.id,
    name,
  });
  const numbersBefore = new Set(before?.establishments.map(({ number }) => number));
  const numbersAfter = new Set(after.establishments.map(({ number }) => number));
  const added = [...numbersAfter].filter((number) => !numbersBefore.has(number));
  const removed = [...numbersBefore].filter((number) => !numbersAfter.has(number));
  return [
    ...(before ? [] : [lock('/enterpriseNumber', keys.enterpriseNumberLock(after.enterpriseNumber))]),
    ...added.map((number) => lock(`/establishments/${number}`, keys.establishmentNumberLock(number))),
    ...removed.map(
      (number): Change => ({ kind: 'unlock', key: keys.establishmentNumberLock(number), owner: after.id }),
    ),
  ];
};

export const putContacts = (id: CompanyId, before: readonly Contact[], after: readonly Contact[]): Change[] => {
  const kept = new Set<ContactId>(after.map((contact) => contact.id));
  return [
    ...after.map(
      (contact): Change => ({
        kind: 'place',
        key: keys.companyContact(id, contact.id),
        item: { type: 'contact', v: 1, ...contact },
      }),
    ),
    ...before
      .filter((contact) => !kept.has(contact.id))
      .map((contact): Change => ({ kind: 'remove', key: keys.companyContact(id, contact.id) })),
  ];
};
