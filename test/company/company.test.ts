import { beforeAll, describe, expect, it } from 'vitest';
import { setCompanyStatus } from '../../functions/company/archive.ts';
import { changeCompany } from '../../functions/company/change.ts';
import { registerCompany } from '../../functions/company/register.ts';
import type { CompanyInput } from '../../shared/company/schema.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { companyIdSchema } from '../../shared/kernel/ids.ts';
import { Store } from '../support/store.ts';
import { enterpriseNumber, establishmentNumber } from './fictional-extract.ts';
import { accepted, itemsOf, refused } from './import-desk.ts';
import { COACH, companyDependencies, companyTyped, establishmentTyped } from './samples.ts';

let store: Store;
let dependencies: ReturnType<typeof companyDependencies>;
let next = 1000;
const fresh = (): number => {
  next += 1;
  return next;
};

beforeAll(async () => {
  store = await Store.open();
  dependencies = companyDependencies(store);
});

const register = (input: CompanyInput, key?: string) =>
  registerCompany(dependencies)(COACH, input, { idempotencyKey: key });
const registered = async (overrides: Partial<CompanyInput> = {}): Promise<CompanyId> =>
  accepted(await register(companyTyped(fresh(), overrides)));
const change = (id: CompanyId, expectedVersion: number, input: CompanyInput) =>
  changeCompany(dependencies)(COACH, { id, expectedVersion }, input);
const archive = (id: CompanyId, expectedVersion: number, status: 'active' | 'archived' = 'archived') =>
  setCompanyStatus(dependencies)(COACH, { id, expectedVersion, status, reason: 'Gestopt' });

const found = async (id: CompanyId) => {
  const file = await dependencies.repository.file(id);
  if (!file) throw new Error('No such company');
  return file;
};
const historyOf = async (id: CompanyId) =>
  (await itemsOf(store.table, 'auditEvent')).filter(({ rootId }) => rootId === id);

describe('registering a company', () => {
  it('works out where it lies and what it is, and keeps its contacts apart', async () => {
    const contact = { name: 'Ann Verzonnen', role: 'hr' as const, email: 'ann@verzonnen.example' };
    const id = await registered({
      legalForm: '411',
      headcount: 42,
      seat: { postalCode: '1000' },
      establishments: [establishmentTyped(fresh(), '2800'), establishmentTyped(fresh(), '5000')],
      contacts: [contact],
    });
    const { company, contacts } = await found(id);
    expect(company).toMatchObject({ version: 1, origin: 'typed', status: 'active', seat: { region: 'brussels' } });
    expect(company.establishments.map(({ address }) => [address.region, address.municipality?.name])).toEqual([
      ['flanders', 'Mechelen'],
      ['wallonia', undefined],
    ]);
    expect(company.classifications).toEqual([{ from: '2026-10-05', sme: 'yes', publicBody: true, headcount: 42 }]);
    expect(contacts).toEqual([{ ...contact, id: expect.stringMatching(/^ctc_/) }]);
  });

  it('is in its history in one transaction, without what its contacts are called', async () => {
    const id = await registered({ contacts: [{ name: 'Piet Persoon', role: 'employer' }] });
    const [event, ...more] = await historyOf(id);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ action: 'company.registered', actor: COACH.subject, roles: COACH.roles });
    expect(JSON.stringify(event)).not.toContain('Piet');
    expect(event?.changes).toContainEqual({ field: expect.stringMatching(/^contacts/), personal: true });
  });

  it('is refused with a number that another company has, and points at that company', async () => {
    const first = fresh();
    const id = accepted(await register(companyTyped(first)));
    expect(refused(await register({ ...companyTyped(fresh()), enterpriseNumber: enterpriseNumber(first) }))).toEqual({
      code: 'alreadyExists',
      fields: [{ pointer: '/enterpriseNumber', message: 'numberTaken' }],
      current: { id },
    });
    const establishments = [establishmentTyped(fresh()), establishmentTyped(first)];
    expect(refused(await register(companyTyped(fresh(), { establishments })))).toMatchObject({
      fields: [{ pointer: '/establishments/1/number', message: 'numberTaken' }],
      current: { id },
    });
  });

  it.each<[string, () => Partial<CompanyInput>, string, string]>([
    [
      'without a work floor in the Flemish Region',
      () => ({ establishments: [establishmentTyped(fresh(), '1000')], seat: { postalCode: '9000' } }),
      '/establishments/0/address/postalCode',
      'noWorkFloorInFlanders',
    ],
    [
      'with a postal code of two municipalities and no choice',
      () => ({ establishments: [establishmentTyped(fresh(), '9660')] }),
      '/establishments/0/address/municipality',
      'municipalityAmbiguous',
    ],
    [
      'with a municipality elsewhere',
      () => ({ seat: { postalCode: '9000', municipality: '11002' } }),
      '/seat/municipality',
      'municipalityElsewhere',
    ],
    [
      'with an establishment listed twice',
      () => ({ establishments: [establishmentTyped(7), establishmentTyped(8), establishmentTyped(7)] }),
      '/establishments/2/number',
      'listedTwice',
    ],
    ['with a legal form that is not in the list', () => ({ legalForm: '998' }), '/legalForm', 'notInList'],
    ['with a sector fund that is not in the list', () => ({ sectorFund: 'none' }), '/sectorFund', 'notInList'],
    [
      'with more establishments than one step holds',
      () => ({ establishments: Array.from({ length: 100 }, () => establishmentTyped(fresh())) }),
      '/establishments',
      'tooManyAtOnce',
    ],
  ])('is refused %s', async (_, overrides, pointer, message) => {
    const { code, fields } = refused(await register(companyTyped(fresh(), overrides())));
    expect([code, fields?.[0]?.pointer, fields?.[0]?.message]).toEqual(['invalid', pointer, message]);
  });

  it('is refused with one contact twice', async () => {
    const { contacts } = await found(await registered({ contacts: [{ name: 'Ann', role: 'hr' }] }));
    const twice = [...contacts, ...contacts];
    expect(refused(await register(companyTyped(fresh(), { contacts: twice }))).fields).toEqual([
      { pointer: '/contacts/1/id', message: 'listedTwice' },
    ]);
  });

  it('sent again with its key gives the same company, and stores nothing', async () => {
    const input = companyTyped(fresh());
    const first = accepted(await register(input, 'key-of-a-form'));
    expect(accepted(await register(input, 'key-of-a-form'))).toBe(first);
    expect(await historyOf(first)).toHaveLength(1);
  });
});

describe('changing a company', () => {
  it('keeps what it was before as what it was before', async () => {
    const index = fresh();
    const id = accepted(await register(companyTyped(index, { headcount: 20 })));
    store.setClock('2027-02-01T09:00:00.000Z');
    accepted(await change(id, 1, companyTyped(index, { headcount: 300, sme: 'no', name: 'Nieuwe Naam' })));
    store.setClock('2026-10-05T10:00:00.000Z');
    const { company } = await found(id);
    expect(company).toMatchObject({ version: 2, name: 'Nieuwe Naam' });
    expect(company.classifications.map(({ from, sme, headcount }) => [from, sme, headcount])).toEqual([
      ['2026-10-05', 'yes', 20],
      ['2027-02-01', 'no', 300],
    ]);
  });

  it('gives back numbers that it no longer has, so that another company can take them', async () => {
    const [index, moved, kept] = [fresh(), fresh(), fresh()];
    const establishments = [establishmentTyped(kept), establishmentTyped(moved)];
    const id = accepted(await register(companyTyped(index, { establishments })));
    const elsewhere = companyTyped(fresh(), { establishments: [establishmentTyped(moved)] });
    expect(refused(await register(elsewhere)).code).toBe('alreadyExists');
    accepted(await change(id, 1, companyTyped(index, { establishments: [establishmentTyped(kept)] })));
    const other = accepted(await register(elsewhere));
    const back = companyTyped(index, { establishments });
    expect(refused(await change(id, 2, back))).toMatchObject({ code: 'alreadyExists', current: { id: other } });
  });

  it('is refused over a version that somebody else changed, with both in hand', async () => {
    const index = fresh();
    const id = accepted(await register(companyTyped(index)));
    accepted(await change(id, 1, companyTyped(index, { name: 'Van de Eerste' })));
    const { code, current } = refused(await change(id, 1, companyTyped(index, { name: 'Van de Tweede' })));
    expect(code).toBe('conflict');
    expect(current).toMatchObject({ name: 'Van de Eerste', version: 2 });
    expect((await found(id)).company.name).toBe('Van de Eerste');
  });

  it('does not change the number by which a company is counted', async () => {
    const index = fresh();
    const id = accepted(await register(companyTyped(index)));
    const renumbered = { ...companyTyped(index), enterpriseNumber: enterpriseNumber(fresh()) };
    expect(refused(await change(id, 1, renumbered)).fields).toEqual([
      { pointer: '/enterpriseNumber', message: 'cannotChange' },
    ]);
  });

  it('does not take away an establishment that is the work floor of a trajectory', async () => {
    const [index, floor] = [fresh(), fresh()];
    const establishments = [establishmentTyped(index), establishmentTyped(floor)];
    const id = accepted(await register(companyTyped(index, { establishments })));
    const inUse = async () => new Set([String(establishmentNumber(floor))]);
    const guarded = changeCompany({ ...dependencies, establishmentsInUse: inUse });
    const request = { id, expectedVersion: 1 };
    expect(refused(await guarded(COACH, request, companyTyped(index)))).toEqual({
      code: 'notAllowedNow',
      reason: 'establishmentInUse',
    });
    const withoutTheOther = companyTyped(index, { establishments: [establishmentTyped(floor)] });
    accepted(await guarded(COACH, request, withoutTheOther));
  });

  it('of a company that does not exist finds nothing', async () => {
    const nobody = companyIdSchema.parse(`cmp_${'0'.repeat(26)}`);
    expect(refused(await change(nobody, 1, companyTyped(fresh())))).toEqual({ code: 'notFound' });
    expect(refused(await archive(nobody, 1))).toEqual({ code: 'notFound' });
  });

  it('changes, adds and takes away contacts, and says only that they changed', async () => {
    const index = fresh();
    const id = accepted(
      await register(
        companyTyped(index, {
          contacts: ['Ann', 'Bob'].map((name) => ({ name: `${name} Verzonnen`, role: 'hr' as const })),
        }),
      ),
    );
    const [ann] = (await found(id)).contacts.filter(({ name }) => name.startsWith('Ann'));
    if (!ann) throw new Error('Ann was registered');
    const contacts = [
      { ...ann, role: 'employer' as const },
      { name: 'Cas Verzonnen', role: 'other' as const },
    ];
    accepted(await change(id, 1, companyTyped(index, { contacts })));
    expect((await found(id)).contacts.map(({ name, role }) => `${name} ${role}`).sort()).toEqual([
      'Ann Verzonnen employer',
      'Cas Verzonnen other',
    ]);
    expect(JSON.stringify(await historyOf(id))).not.toMatch(/Ann|Bob|Cas/);
  });
});

describe('archiving a company', () => {
  it('takes it out of daily work, keeps its numbers, and brings it back', async () => {
    const index = fresh();
    const id = accepted(await register(companyTyped(index)));
    accepted(await archive(id, 1));
    expect((await found(id)).company).toMatchObject({ status: 'archived', version: 2 });
    expect(refused(await change(id, 2, companyTyped(index)))).toEqual({
      code: 'notAllowedNow',
      reason: 'companyArchived',
    });
    expect(refused(await register(companyTyped(index))).code).toBe('alreadyExists');
    accepted(await archive(id, 2, 'active'));
    expect((await historyOf(id)).map(({ action, reason }) => [action, reason]).sort()).toEqual([
      ['company.archived', 'Gestopt'],
      ['company.registered', undefined],
      ['company.restored', 'Gestopt'],
    ]);
  });

  it('asked again changes nothing, and over an older version is refused', async () => {
    const id = await registered();
    accepted(await archive(id, 1));
    accepted(await archive(id, 2));
    expect(refused(await archive(id, 1))).toMatchObject({ code: 'conflict', current: { status: 'archived' } });
    expect((await found(id)).company.version).toBe(2);
  });
});
