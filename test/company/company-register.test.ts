import { beforeAll, describe, expect, it } from 'vitest';
import type { CompanyInput } from '../../shared/company/schema.ts';
import { type CompanyDesk, openCompanyDesk } from './company-desk.ts';
import { enterpriseNumber } from './fictional-extract.ts';
import { accepted, refused } from './import-desk.ts';
import { COACH, companyTyped, establishmentTyped } from './samples.ts';

let desk: CompanyDesk;
beforeAll(async () => {
  desk = await openCompanyDesk();
});

describe('registering a company', () => {
  it('works out where it lies and what it is, and keeps its contacts apart', async () => {
    const contact = { name: 'Ann Verzonnen', role: 'hr' as const, email: 'ann@verzonnen.example' };
    const id = await desk.registered({
      legalForm: '411',
      headcount: 42,
      seat: { postalCode: '1000' },
      establishments: [establishmentTyped(desk.fresh(), '2800'), establishmentTyped(desk.fresh(), '5000')],
      contacts: [contact],
    });
    const { company, contacts } = await desk.found(id);
    expect(company).toMatchObject({ version: 1, origin: 'typed', status: 'active', seat: { region: 'brussels' } });
    expect(company.establishments.map(({ address }) => [address.region, address.municipality?.name])).toEqual([
      ['flanders', 'Mechelen'],
      ['wallonia', undefined],
    ]);
    expect(company.classifications).toEqual([{ from: '2026-10-05', sme: 'yes', publicBody: true, headcount: 42 }]);
    expect(contacts).toEqual([{ ...contact, id: expect.stringMatching(/^ctc_/) }]);
  });

  it('is in its history in one transaction, without what its contacts are called', async () => {
    const id = await desk.registered({ contacts: [{ name: 'Piet Persoon', role: 'employer' }] });
    const [event, ...more] = await desk.historyOf(id);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ action: 'company.registered', actor: COACH.subject, roles: COACH.roles });
    expect(JSON.stringify(event)).not.toContain('Piet');
    expect(event?.changes).toContainEqual({ field: expect.stringMatching(/^contacts/), personal: true });
  });

  it('is refused with a number that another company has, and points at that company', async () => {
    const first = desk.fresh();
    const id = accepted(await desk.register(companyTyped(first)));
    expect(
      refused(await desk.register({ ...companyTyped(desk.fresh()), enterpriseNumber: enterpriseNumber(first) })),
    ).toEqual({
      code: 'alreadyExists',
      fields: [{ pointer: '/enterpriseNumber', message: 'numberTaken' }],
      current: { id },
    });
    const establishments = [establishmentTyped(desk.fresh()), establishmentTyped(first)];
    expect(refused(await desk.register(companyTyped(desk.fresh(), { establishments })))).toMatchObject({
      fields: [{ pointer: '/establishments/1/number', message: 'numberTaken' }],
      current: { id },
    });
  });

  it.each<[string, () => Partial<CompanyInput>, string, string]>([
    [
      'without a work floor in the Flemish Region',
      () => ({ establishments: [establishmentTyped(desk.fresh(), '1000')], seat: { postalCode: '9000' } }),
      '/establishments/0/address/postalCode',
      'noWorkFloorInFlanders',
    ],
    [
      'with a postal code of two municipalities and no choice',
      () => ({ establishments: [establishmentTyped(desk.fresh(), '9660')] }),
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
      () => ({ establishments: Array.from({ length: 100 }, () => establishmentTyped(desk.fresh())) }),
      '/establishments',
      'tooManyAtOnce',
    ],
  ])('is refused %s', async (_, overrides, pointer, message) => {
    const { code, fields } = refused(await desk.register(companyTyped(desk.fresh(), overrides())));
    expect([code, fields?.[0]?.pointer, fields?.[0]?.message]).toEqual(['invalid', pointer, message]);
  });

  it('is refused with one contact twice', async () => {
    const { contacts } = await desk.found(await desk.registered({ contacts: [{ name: 'Ann', role: 'hr' }] }));
    const twice = [...contacts, ...contacts];
    expect(refused(await desk.register(companyTyped(desk.fresh(), { contacts: twice }))).fields).toEqual([
      { pointer: '/contacts/1/id', message: 'listedTwice' },
    ]);
  });

  it('sent again with its key gives the same company, and stores nothing', async () => {
    const input = companyTyped(desk.fresh());
    const first = accepted(await desk.register(input, 'key-of-a-form'));
    expect(accepted(await desk.register(input, 'key-of-a-form'))).toBe(first);
    expect(await desk.historyOf(first)).toHaveLength(1);
  });
});
