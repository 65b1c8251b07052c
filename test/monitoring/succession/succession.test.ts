import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteSuccession, takeSuccessionBack } from '../../../functions/monitoring/succession/note.ts';
import { successionRepository } from '../../../functions/monitoring/succession/repository.ts';
import { enterpriseNumberSchema } from '../../../shared/company/enterprise-number.ts';
import { isoDate, quarter } from '../../../shared/kernel/dates.ts';
import { successionRequestSchema } from '../../../shared/monitoring/succession/schema.ts';
import { enterpriseNumber } from '../../company/fictional-extract.ts';
import { accepted, refused, startDocuments } from '../../company/import-desk.ts';
import { ANALYST } from '../delivery-desk.ts';
import { cellsOf } from '../delivery-samples.ts';
import { COMPANIES, leavers, openMeasurementDesk } from '../measurement/measurement-desk.ts';

const OLD = enterpriseNumberSchema.parse(enterpriseNumber(8100));
const [SUPPORTED] = COMPANIES.map((company) => company.enterpriseNumber);

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

const openDesk = async () => {
  const desk = await openMeasurementDesk(storage.documents, storage.snapshotStore);
  const dependencies = { ...desk.dependencies, successions: successionRepository(desk.table) };
  return { desk, dependencies };
};

/** Leavers of whom as many more work at an enterprise that nobody supports. */
const rows = () => [
  ...leavers(40),
  ...leavers(20, '2026-08-03', 40).map((_, index) =>
    cellsOf({
      pseudonym: `P${'Z'.repeat(22)}${String.fromCharCode(65 + index)}Z`,
      employer: OLD,
      userEnterprise: '',
      destination: 'regular-work',
      contract: 'permanent',
      startedOn: '2026-08-03',
    }),
  ),
];

const matched = async ({ desk }: Awaited<ReturnType<typeof openDesk>>): Promise<number | undefined> => {
  await desk.bringRows(rows());
  await desk.workOff();
  const [measurement] = await desk.dependencies.measurements.latest(1);
  expect(await desk.published.now('TOGETHER', quarter('2026/Q3'))).toBeDefined();
  return measurement?.rows?.matched;
};

describe('An enterprise that merged into one that is supported', () => {
  it('brings its people along once the agency noted it, and not before', async () => {
    expect(await matched(await openDesk())).toBe(40);
    const noted = await openDesk();
    const request = { enterpriseNumber: OLD, on: isoDate('2026-07-01'), mergedInto: SUPPORTED };
    accepted(await noteSuccession(noted.dependencies)(ANALYST, successionRequestSchema.parse(request)));
    expect(await matched(noted)).toBe(60);
  });

  it('is noted once, and taken back with a reason', async () => {
    const { dependencies } = await openDesk();
    const request = successionRequestSchema.parse({ enterpriseNumber: OLD, on: '2026-07-01' });
    accepted(await noteSuccession(dependencies)(ANALYST, request));
    expect(refused(await noteSuccession(dependencies)(ANALYST, request)).fields).toEqual([
      { pointer: '/enterpriseNumber', message: 'successionNoted' },
    ]);
    accepted(await takeSuccessionBack(dependencies)(ANALYST, OLD, { reason: 'Verkeerd nummer' }));
    expect(await dependencies.successions.all()).toEqual([]);
    expect(refused(await takeSuccessionBack(dependencies)(ANALYST, OLD, { reason: 'Nog eens' })).code).toBe('notFound');
  });

  it('is not one that merged into itself', () => {
    const parsed = successionRequestSchema.safeParse({ enterpriseNumber: OLD, on: '2026-07-01', mergedInto: OLD });
    expect(parsed.error?.issues.map(({ path, message }) => [path.join('/'), message])).toEqual([
      ['mergedInto', 'mergedIntoItself'],
    ]);
  });
});
