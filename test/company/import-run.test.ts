import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setCompanyStatus } from '../../functions/company/archive.ts';
import { registerCompany } from '../../functions/company/register.ts';
import { formatEnterpriseNumber, formatEstablishmentNumber } from '../../shared/company/shown-number.ts';
import {
  companyWithEstablishments,
  csvOf,
  enterpriseNumber,
  establishmentNumber,
  extractFiles,
  fictionalCompany,
  tablesOf,
} from './fictional-extract.ts';
import { accepted, COORDINATOR, type ImportDesk, itemsOf, openImportDesk, startDocuments } from './import-desk.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

const open = (): Promise<ImportDesk> => openImportDesk(storage.documents);

const typed = (index: number, establishment: number) => ({
  enterpriseNumber: enterpriseNumber(index),
  name: `Getypte Onderneming ${index}`,
  establishments: [{ number: establishmentNumber(establishment), address: { postalCode: '9000' } }],
  sme: 'yes' as const,
  contacts: [],
});

describe('an import', { timeout: 180_000 }, () => {
  it('lands companies from separate files, with the history of who asked for it', async () => {
    const desk = await open();
    const companies = Array.from({ length: 120 }, (_, index) => fictionalCompany(index));
    const task = await desk.importFiles(extractFiles(companies));
    expect(task).toMatchObject({
      status: 'done',
      total: 120,
      handled: 120,
      landed: 120,
      refused: 0,
      unchanged: 0,
      reportLines: 0,
    });
    const landed = await desk.companies();
    expect(landed.map((company) => company.enterpriseNumber).sort()).toEqual(
      companies.map((_, index) => enterpriseNumber(index)).sort(),
    );
    for (const company of landed) {
      expect(company).toMatchObject({ origin: 'kboImport', version: 1, status: 'active', legalForm: '014' });
      expect(company.establishments[0]?.address).toMatchObject({ region: 'flanders', municipality: { name: 'Gent' } });
      expect(company.classifications).toMatchObject([{ sme: 'unknown', publicBody: false }]);
    }
    const events = await itemsOf(desk.table, 'auditEvent');
    const registered = events.filter(({ action }) => action === 'company.registered');
    expect(registered).toHaveLength(120);
    expect(new Set(registered.map(({ actor }) => actor))).toEqual(new Set([COORDINATOR.subject]));
    const steps = events.filter(({ rootKind }) => rootKind === 'task');
    expect(steps.map(({ action }) => action).sort()).toEqual([
      'task.created',
      'task.finished',
      'task.queued',
      'task.started',
    ]);
  });

  it('lands the good rows of a zip and gives the bad ones back', async () => {
    const desk = await open();
    const broken = { ...fictionalCompany(3), number: '1900.000.001' };
    const companies = [
      fictionalCompany(1),
      broken,
      fictionalCompany(2, { establishments: [] }),
      fictionalCompany(4, {
        establishments: [
          ...fictionalCompany(4).establishments,
          { number: formatEstablishmentNumber(establishmentNumber(40)), address: { zipcode: '9999' } },
        ],
      }),
    ];
    const task = await desk.importFiles(new Map([['kbo.zip', zipSync(Object.fromEntries(extractFiles(companies)))]]));
    expect(task).toMatchObject({ status: 'done', total: 4, landed: 2, refused: 2, reportLines: 3 });
    expect((await desk.reportLines(task.id)).map(([file, row, number, code]) => [file, row, number, code])).toEqual([
      ['enterprise.csv', '3', '1900.000.001', 'checkDigits'],
      ['enterprise.csv', '4', formatEnterpriseNumber(enterpriseNumber(2)), 'establishmentRequired'],
      ['address.csv', expect.any(String), formatEstablishmentNumber(establishmentNumber(40)), 'postalCodeUnknown'],
    ]);
    expect(await desk.companies()).toHaveLength(2);
  });

  it('leaves what is there as it is, and keeps out of the archive', async () => {
    const desk = await open();
    const { companies } = desk.dependencies;
    const kept = accepted(await registerCompany(companies)(COORDINATOR, typed(1, 1)));
    const archived = accepted(await registerCompany(companies)(COORDINATOR, typed(2, 2)));
    const request = { id: archived, expectedVersion: 1, status: 'archived' as const, reason: 'Stopgezet' };
    accepted(await setCompanyStatus(companies)(COORDINATOR, request));
    const task = await desk.importFiles(extractFiles([1, 2, 3].map((index) => fictionalCompany(index))));
    expect(task).toMatchObject({ landed: 1, unchanged: 1, refused: 1 });
    expect((await desk.reportLines(task.id)).map(([, row, , code]) => [row, code])).toEqual([['3', 'companyArchived']]);
    const found = await companies.repository.company(kept);
    expect(found).toMatchObject({ name: 'Getypte Onderneming 1', version: 1, origin: 'typed' });
  });

  it('does not take an establishment from another company of the partnership', async () => {
    const desk = await open();
    accepted(await registerCompany(desk.dependencies.companies)(COORDINATOR, typed(90, 2)));
    const shared = fictionalCompany(2).establishments[0];
    if (!shared) throw new Error('The fixture has an establishment');
    const both = fictionalCompany(1, { establishments: [...fictionalCompany(1).establishments, shared] });
    const task = await desk.importFiles(extractFiles([both, fictionalCompany(3, { establishments: [shared] })]));
    // The second row with that number is a double within the file already.
    expect(task).toMatchObject({ landed: 1, refused: 1 });
    expect((await desk.reportLines(task.id)).map(([file, row, , code]) => [file, row, code])).toEqual([
      ['establishment.csv', '3', 'numberTaken'],
      ['establishment.csv', '4', 'listedTwice'],
    ]);
    const landed = (await desk.companies()).find((company) => company.origin === 'kboImport');
    expect(landed?.establishments.map(({ number }) => number)).toEqual([establishmentNumber(1)]);
  });

  it('leaves a company out when its only work floor belongs to another', async () => {
    const desk = await open();
    accepted(await registerCompany(desk.dependencies.companies)(COORDINATOR, typed(90, 1)));
    const task = await desk.importFiles(extractFiles([fictionalCompany(1)]));
    expect(task).toMatchObject({ landed: 0, refused: 1 });
    expect((await desk.reportLines(task.id))[0]?.slice(3, 4)).toEqual(['numberTaken']);
    expect((await desk.reportLines(task.id))[0]?.at(-1)).toBe('Company left out');
  });

  it('lands a company with more establishments than one transaction holds, in whole steps', async () => {
    const desk = await open();
    const task = await desk.importFiles(extractFiles([companyWithEstablishments(1, 260, 0)]));
    expect(task).toMatchObject({ landed: 1, refused: 0, reportLines: 1 });
    const [company] = await desk.companies();
    expect(company?.establishments.map(({ number }) => number)).toEqual(
      Array.from({ length: 250 }, (_, index) => establishmentNumber(index)),
    );
    expect(await itemsOf(desk.table, 'lock')).toHaveLength(251);
  });

  it('finds everything there when the same files come again', async () => {
    const desk = await open();
    const files = extractFiles([fictionalCompany(1), companyWithEstablishments(2, 60, 100)]);
    await desk.importFiles(files);
    const before = await desk.companies();
    expect(await desk.importFiles(files)).toMatchObject({ status: 'done', landed: 0, unchanged: 2, refused: 0 });
    expect(await desk.companies()).toEqual(before);
  });
});

describe('an import that cannot be carried out', () => {
  const failing = async (files: Map<string, Buffer>) => {
    const desk = await open();
    const task = await desk.importFiles(files);
    expect(task.status).toBe('failed');
    expect(await itemsOf(desk.table, 'company')).toEqual([]);
    expect(await itemsOf(desk.table, 'lock')).toEqual([]);
    return [task.failure, task.failureParameters];
  };

  it('is refused before anything lands when it has more than 5 000 enterprises', async () => {
    const companies = Array.from({ length: 5001 }, (_, index) => fictionalCompany(index, { establishments: [] }));
    expect(await failing(extractFiles(companies))).toEqual(['tooManyEnterprises', { maximum: '5000' }]);
  });

  it('is refused with the name of the file when a header is wrong, even in the last table', async () => {
    const files = extractFiles([fictionalCompany(1)]);
    files.set('address.csv', csvOf('contact', []));
    expect(await failing(files)).toMatchObject(['wrongHeader', { file: 'address.csv' }]);
  });

  it('is refused when it has no enterprise', async () => {
    expect(await failing(extractFiles([]))).toEqual(['noEnterprises', {}]);
  });

  it('is refused at the row where it cannot be read', async () => {
    const files = extractFiles([fictionalCompany(1)]);
    const { denomination } = tablesOf([fictionalCompany(1)]);
    const torn = Buffer.concat([csvOf('denomination', denomination), Buffer.from('"a","2","001","half\n')]);
    expect(await failing(files.set('denomination.csv', torn))).toMatchObject([
      'unreadableCsv',
      { file: 'denomination.csv' },
    ]);
  });
});
