import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUpRoutes } from '../../../functions/company/look-up/routes.ts';
import { companyOfNumber } from '../../../functions/company/repository.ts';
import { fillLookUp, inventedEnterprises } from '../../../infra/local/demonstration/look-up.ts';
import { lookUpAnswerSchema, lookUpHitsSchema } from '../../../shared/company/look-up/schema.ts';
import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import type { Api } from '../../support/store.ts';
import { type CompanyDesk, openCompanyDesk } from '../company-desk.ts';
import { enterpriseNumber, fictionalCompany } from '../fictional-extract.ts';
import { companyTyped } from '../samples.ts';
import { type LookUpDesk, openLookUpDesk } from './desk.ts';

let desk: LookUpDesk;
let companies: CompanyDesk;
let api: Api;
const INVENTED = inventedEnterprises(isoDate('2026-10-01'));

beforeAll(async () => {
  [desk, companies] = await Promise.all([openLookUpDesk(), openCompanyDesk()]);
  await desk.load(
    [
      ...Array.from({ length: 25 }, (_, index) => fictionalCompany(index)),
      fictionalCompany(90, { name: 'Kwik Kwikhorst' }),
    ],
    { day: '01-10-2026' },
  );
  await fillLookUp(desk.repository, INVENTED);
  const { table, system } = companies.store;
  api = await companies.store.api([
    lookUpRoutes({
      register: desk.register,
      companyOfNumber: companyOfNumber(table),
      rulesInForce: async () => ({ publicBodyCounts: false }),
      otherPartnerships: async () => [],
      system,
    }),
  ]);
});
afterAll(() => companies.store.close());

const get = (path: string, as = 'coach@alfa') => api(`/company-look-up${path}`, { as });
const hits = async (search: string) =>
  lookUpHitsSchema.parse((await get(`?search=${encodeURIComponent(search)}`)).body).hits;
const answer = async (number: string) => lookUpAnswerSchema.parse((await get(`/${number}`)).body);
const codes = async (number: string) => (await answer(number)).findings.map(({ code }) => code);

describe('the KBO look-up', () => {
  it('finds by the start of a name or of a word in it, at most twenty, each once', async () => {
    expect(await hits('verzonnen')).toHaveLength(20);
    expect(await hits('KWIK')).toEqual([{ number: enterpriseNumber(90), name: 'Kwik Kwikhorst', place: '9000 Gent' }]);
    expect(await hits('kwikhorst')).toHaveLength(1);
    expect(await hits('erzonnen')).toEqual([]);
    expect(await hits('kw')).toEqual([]);
  });

  it('finds by a whole number, however it is written', async () => {
    const number = enterpriseNumber(3);
    for (const written of [number, formatEnterpriseNumber(number), `BE ${formatEnterpriseNumber(number)}`])
      expect((await hits(written)).map((hit) => hit.number)).toEqual([number]);
    expect(await hits(enterpriseNumber(4000))).toEqual([]);
  });

  it('answers a number with what KBO says, as of which day, and whether the programme is for it', async () => {
    const { enterprise, asOf, findings, companyId } = await answer(enterpriseNumber(3));
    expect([enterprise?.name, asOf, companyId]).toEqual(['Verzonnen Werkhuizen 3', '2026-10-01', undefined]);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok', 'ok', 'attention']);
  });

  it('knows who is here already, also when archived', async () => {
    const id = await companies.registered(companyTyped(5));
    expect(await answer(enterpriseNumber(5))).toMatchObject({
      companyId: id,
      findings: [{ code: 'alreadyHere' }, {}, {}, {}, { code: 'sme' }],
    });
    await companies.archive(id, 1);
    expect(await answer(enterpriseNumber(5))).toMatchObject({
      companyId: id,
      findings: [{ code: 'archivedHere' }, {}, {}, {}, {}],
    });
  });

  it('answers a number that it does not have', async () => {
    expect(await codes(enterpriseNumber(4000))).toEqual(['notHereYet', 'notInLookUp', 'smeUnknown']);
  });

  it('goes by the programme rules for a public body', async () => {
    const [luchtkasteel] = await hits('luchtkasteel');
    expect(await codes(luchtkasteel?.number ?? '')).toContain('publicBodyDoesNotCount');
  });

  it('is for those who register companies', async () => {
    expect((await get('?search=kwik', 'reader@alfa')).status).toBe(403);
    expect((await get('?search=kwik', 'coach@beta')).status).toBe(403);
  });

  it.each([
    ['', '/search'],
    ['?search=', '/search'],
    [`?search=${'x'.repeat(101)}`, '/search'],
    ['/0123456700', '/number'],
    ['/abc', '/number'],
  ])('refuses %s', async (path, pointer) => {
    expect(await get(path)).toMatchObject({ status: 400, body: { code: 'invalid', fields: [{ pointer }] } });
  });
});
