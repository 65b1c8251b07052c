import { beforeAll, describe, expect, it } from 'vitest';
import { changeCompany } from '../../functions/company/change.ts';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import { dayOfSectorFund } from '../../shared/company/choices.ts';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import { companyIdSchema } from '../../shared/kernel/ids.ts';
import { type CompanyDesk, openCompanyDesk } from './company-desk.ts';
import { enterpriseNumber, establishmentNumber } from './fictional-extract.ts';
import { accepted, refused } from './import-desk.ts';
import { COACH, companyTyped, establishmentTyped } from './samples.ts';

/** A fund that goes at the end of the year. */
const GOES: KeptEntry = {
  catalogue: 'sectorFunds',
  code: 'vorm-dc',
  source: 'shipped',
  version: 2,
  versions: [
    { nl: 'Vorm DC', en: 'Vorm DC', from: isoDate('2024-01-01') },
    { nl: 'Vorm DC', en: 'Vorm DC', from: isoDate('2026-09-01'), validUntil: isoDate('2026-12-31') },
  ],
  checks: [],
};

let desk: CompanyDesk;
beforeAll(async () => {
  desk = await openCompanyDesk([GOES]);
});

describe('changing a company', () => {
  it('keeps what it was before as what it was before', async () => {
    const index = desk.fresh();
    const id = accepted(await desk.register(companyTyped(index, { headcount: 20 })));
    desk.store.setClock('2027-02-01T09:00:00.000Z');
    accepted(await desk.change(id, 1, companyTyped(index, { headcount: 300, sme: 'no', name: 'Nieuwe Naam' })));
    desk.store.setClock('2026-10-05T10:00:00.000Z');
    const { company } = await desk.found(id);
    expect(company).toMatchObject({ version: 2, name: 'Nieuwe Naam' });
    expect(company.classifications.map(({ from, sme, headcount }) => [from, sme, headcount])).toEqual([
      ['2026-10-05', 'yes', 20],
      ['2027-02-01', 'no', 300],
    ]);
  });

  it('keeps a sector fund that is gone, as of the day on which it was entered; none gets it anew', async () => {
    const index = desk.fresh();
    const input = companyTyped(index, { sectorFund: GOES.code });
    const id = accepted(await desk.register(input));
    desk.store.setClock('2027-02-01T09:00:00.000Z');
    const gone = [{ pointer: '/sectorFund', message: 'codeClosed', parameters: { since: '01/01/2027' } }];
    expect(refused(await desk.register(companyTyped(desk.fresh(), { sectorFund: GOES.code }))).fields).toEqual(gone);
    accepted(await desk.change(id, 1, { ...input, name: 'Nieuwe Naam' }));
    expect((await desk.found(id)).company).toMatchObject({ sectorFund: GOES.code, sectorFundOn: '2026-10-05' });
    accepted(await desk.change(id, 2, { ...input, sectorFund: 'vivo' }));
    expect((await desk.found(id)).company).toMatchObject({ sectorFund: 'vivo', sectorFundOn: '2027-02-01' });
    expect(refused(await desk.change(id, 3, input)).fields).toEqual(gone);
    desk.store.setClock('2026-10-05T10:00:00.000Z');
  });

  it('reads a sector fund of before its day was noted down as of the day on which the company came', () => {
    expect(dayOfSectorFund({ createdAt: instant('2025-03-01T10:00:00.000Z') })).toBe('2025-03-01');
  });

  it('gives back numbers that it no longer has, so that another company can take them', async () => {
    const [index, moved, kept] = [desk.fresh(), desk.fresh(), desk.fresh()];
    const establishments = [establishmentTyped(kept), establishmentTyped(moved)];
    const id = accepted(await desk.register(companyTyped(index, { establishments })));
    const elsewhere = companyTyped(desk.fresh(), { establishments: [establishmentTyped(moved)] });
    expect(refused(await desk.register(elsewhere)).code).toBe('alreadyExists');
    accepted(await desk.change(id, 1, companyTyped(index, { establishments: [establishmentTyped(kept)] })));
    const other = accepted(await desk.register(elsewhere));
    const back = companyTyped(index, { establishments });
    expect(refused(await desk.change(id, 2, back))).toMatchObject({ code: 'alreadyExists', current: { id: other } });
  });

  it('is refused over a version that somebody else changed, with both in hand', async () => {
    const index = desk.fresh();
    const id = accepted(await desk.register(companyTyped(index)));
    accepted(await desk.change(id, 1, companyTyped(index, { name: 'Van de Eerste' })));
    const { code, current } = refused(await desk.change(id, 1, companyTyped(index, { name: 'Van de Tweede' })));
    expect(code).toBe('conflict');
    expect(current).toMatchObject({ name: 'Van de Eerste', version: 2 });
    expect((await desk.found(id)).company.name).toBe('Van de Eerste');
  });

  it('does not change the number by which a company is counted', async () => {
    const index = desk.fresh();
    const id = accepted(await desk.register(companyTyped(index)));
    const renumbered = { ...companyTyped(index), enterpriseNumber: enterpriseNumber(desk.fresh()) };
    expect(refused(await desk.change(id, 1, renumbered)).fields).toEqual([
      { pointer: '/enterpriseNumber', message: 'cannotChange' },
    ]);
  });

  it('does not take away an establishment that is the work floor of a trajectory', async () => {
    const [index, floor] = [desk.fresh(), desk.fresh()];
    const establishments = [establishmentTyped(index), establishmentTyped(floor)];
    const id = accepted(await desk.register(companyTyped(index, { establishments })));
    const inUse = async () => new Set([String(establishmentNumber(floor))]);
    const guarded = changeCompany({ ...desk.dependencies, establishmentsInUse: inUse });
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
    expect(refused(await desk.change(nobody, 1, companyTyped(desk.fresh())))).toEqual({ code: 'notFound' });
    expect(refused(await desk.archive(nobody, 1))).toEqual({ code: 'notFound' });
  });

  it('changes, adds and takes away contacts, and says only that they changed', async () => {
    const index = desk.fresh();
    const id = accepted(
      await desk.register(
        companyTyped(index, {
          contacts: ['Ann', 'Bob'].map((name) => ({ name: `${name} Verzonnen`, role: 'hr' as const })),
        }),
      ),
    );
    const [ann] = (await desk.found(id)).contacts.filter(({ name }) => name.startsWith('Ann'));
    if (!ann) throw new Error('Ann was registered');
    const contacts = [
      { ...ann, role: 'employer' as const },
      { name: 'Cas Verzonnen', role: 'other' as const },
    ];
    accepted(await desk.change(id, 1, companyTyped(index, { contacts })));
    expect((await desk.found(id)).contacts.map(({ name, role }) => `${name} ${role}`).sort()).toEqual([
      'Ann Verzonnen employer',
      'Cas Verzonnen other',
    ]);
    expect(JSON.stringify(await desk.historyOf(id))).not.toMatch(/Ann|Bob|Cas/);
  });
});

describe('archiving a company', () => {
  it('takes it out of daily work, keeps its numbers, and brings it back', async () => {
    const index = desk.fresh();
    const id = accepted(await desk.register(companyTyped(index)));
    accepted(await desk.archive(id, 1));
    expect((await desk.found(id)).company).toMatchObject({ status: 'archived', version: 2 });
    expect(refused(await desk.change(id, 2, companyTyped(index)))).toEqual({
      code: 'notAllowedNow',
      reason: 'companyArchived',
    });
    expect(refused(await desk.register(companyTyped(index))).code).toBe('alreadyExists');
    accepted(await desk.archive(id, 2, 'active'));
    expect((await desk.historyOf(id)).map(({ action, reason }) => [action, reason]).sort()).toEqual([
      ['company.archived', 'Gestopt'],
      ['company.registered', undefined],
      ['company.restored', 'Gestopt'],
    ]);
  });

  it('asked again changes nothing, and over an older version is refused', async () => {
    const id = await desk.registered();
    accepted(await desk.archive(id, 1));
    accepted(await desk.archive(id, 2));
    expect(refused(await desk.archive(id, 1))).toMatchObject({ code: 'conflict', current: { status: 'archived' } });
    expect((await desk.found(id)).company.version).toBe(2);
  });
});
