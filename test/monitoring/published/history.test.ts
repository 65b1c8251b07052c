import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeReported, publishedRepository } from '../../../functions/monitoring/published/repository.ts';
import {
  agencyMonitoringFiguresRoutes,
  monitoringFiguresRoutes,
} from '../../../functions/monitoring/published/routes.ts';
import { instant, type Quarter, quarter } from '../../../shared/kernel/dates.ts';
import {
  type AgencyMonitoringFigures,
  agencyMonitoringFiguresSchema,
  monitoringFiguresPageSchema,
} from '../../../shared/monitoring/published/schema.ts';
import { countedReads } from '../../support/engine/counted-reads.ts';
import { type Api, Store } from '../../support/store.ts';
import { ALFA, BETA, FIRST, putQuarters, quartersFrom, quartersIn } from './samples.ts';

/** Three years and a quarter. */
const ALL = quartersFrom(13);
const SINCE = quarter('2026/Q2');

let agency: Store;
let alfa: Store;
let reads: ReturnType<typeof countedReads>['reads'];
let asAgency: Api;
let asAlfa: Api;

beforeAll(async () => {
  [agency, alfa] = await Promise.all([Store.open('agency'), Store.open()]);
  await putQuarters(agency.table, 'TOGETHER', ALL);
  await putQuarters(agency.table, ALFA, ALL);
  // Beta came later.
  await putQuarters(agency.table, BETA, ALL.slice(-4));
  // Each of them closed: two items a quarter.
  const published = publishedRepository(agency.table);
  for (const audience of ['TOGETHER', ALFA] as const)
    for (const of of ALL) {
      const now = await published.now(audience, of);
      if (!now) throw new Error('It was put there');
      await agency.commit({ changes: [placeReported(audience, now, instant('2026-08-01T08:00:00.000Z'))], audit: [] });
    }
  const counted = countedReads(agency.table);
  reads = counted.reads;
  const routes = { published: publishedRepository(counted.table), partnershipIds: [ALFA, BETA] };
  asAgency = await agency.api([
    agencyMonitoringFiguresRoutes({ ...routes, commit: agency.commit, system: agency.system }),
  ]);
  asAlfa = await alfa.api([monitoringFiguresRoutes({ ...routes, commit: alfa.commit, system: alfa.system }, ALFA)]);
});
afterAll(() => Promise.all([agency.close(), alfa.close()]));

const pageOf = async (query: string) => {
  const { status, body } = await asAlfa(`/monitoring-figures${query}`, { as: 'coordinator@alfa' });
  expect(status).toBe(200);
  return monitoringFiguresPageSchema.parse(body);
};
const allOf = async (query: string): Promise<AgencyMonitoringFigures> => {
  const { status, body } = await asAgency(`/monitoring-figures${query}`, { as: 'analyst@agency' });
  expect(status).toBe(200);
  return agencyMonitoringFiguresSchema.parse(body);
};
const newestFirst = (quarters: readonly Quarter[]): Quarter[] => quarters.toReversed();

describe('the quarters of a partnership', () => {
  it('come eight at a time, the newest first, until the first one of all', async () => {
    const newest = await pageOf('');
    expect([quartersIn(newest), newest.hasOlder]).toEqual([newestFirst(ALL.slice(-8)), true]);
    const older = await pageOf(`?before=${newest.quarters.at(-1)?.quarter}`);
    expect([quartersIn(older), older.hasOlder]).toEqual([newestFirst(ALL.slice(0, 5)), false]);
    expect(older.quarters.at(-1)).toMatchObject({ quarter: FIRST, reported: {}, now: {} });
    expect((await pageOf(`?before=${FIRST}`)).quarters).toEqual([]);
  });

  it('end with a page that is just full without another one after it', async () => {
    const page = await pageOf(`?before=${ALL[8]}`);
    expect([page.quarters.length, page.hasOlder]).toEqual([8, false]);
    expect((await pageOf(`?before=${ALL[9]}`)).hasOlder).toBe(true);
  });

  it('cost one request, and no more for the last page than for the first', async () => {
    const costOf = async (query: string) => {
      const before = { ...reads };
      await pageOf(query);
      return { requests: reads.requests - before.requests, units: reads.units - before.units };
    };
    const newest = await costOf('');
    expect(newest.requests).toBe(1);
    // Seventeen small items of eventual reads are some 10 kB.
    expect(newest.units).toBeLessThanOrEqual(3);
    const older = await costOf(`?before=${SINCE}`);
    expect(older).toEqual(newest);
  });

  it('are refused before what is no quarter', async () => {
    const { status } = await asAlfa('/monitoring-figures?before=gisteren', { as: 'coordinator@alfa' });
    expect(status).toBe(400);
  });
});

describe('the agency', () => {
  it('sees the same quarters of all, also of whom has not been there as long', async () => {
    const { together, partnerships, hasOlder } = await allOf(`?before=${SINCE}`);
    expect(hasOlder).toBe(true);
    expect(quartersIn(together)).toEqual(newestFirst(ALL.slice(1, 9)));
    expect(partnerships.map(quartersIn)).toEqual([newestFirst(ALL.slice(1, 9)), []]);
    expect((await allOf('')).partnerships.map(quartersIn)).toEqual([
      newestFirst(ALL.slice(-8)),
      newestFirst(ALL.slice(-4)),
    ]);
  });

  it('reads its page once, and the items of that page of each partnership', async () => {
    const before = reads.requests;
    await allOf('');
    expect(reads.requests - before).toBe(3);
  });
});

describe('a table that is taken away', () => {
  const linesIn = async (api: Api, as: string, query: string): Promise<string[][]> => {
    const answer = await api(`/monitoring-figures/export?format=csv&language=nl&${query}`, { as });
    expect(answer.status).toBe(200);
    return String(answer.body)
      .split('\r\n')
      .map((line) => line.split(';').map((cell) => cell.replaceAll('"', '')));
  };
  const quartersOf = (lines: readonly string[][]): string[] => [
    ...new Set(lines.flatMap((cells) => cells.filter((cell) => /^20\d\d\/Q\d$/.test(cell)))),
  ];

  it('is called by what it holds, so that several of one day are told apart', async () => {
    const nameOf = async (query: string) =>
      (await asAgency(`/monitoring-figures/export?format=csv&${query}`, { as: 'analyst@agency' })).fileName;
    expect(await nameOf(`language=nl&table=relation&quarter=${FIRST}`)).toMatch(
      /^monitoring-start-voor-tijdens-of-na-de-ondersteuning-\d{4}-q\d-\d{4}-\d{2}-\d{2}\.csv$/,
    );
    expect(await nameOf('language=nl&table=trend&by=region')).toContain('monitoring-verloop-regio-20');
    expect(await nameOf('language=en&table=leavers&quarter=2099/Q4')).toContain('monitoring-leavers-20');
  });

  it('is of the quarters that are looked at', async () => {
    const newest = await linesIn(asAlfa, 'coordinator@alfa', 'table=trend');
    expect(quartersOf(newest)).toEqual(newestFirst(ALL.slice(-8)));
    const older = await linesIn(asAlfa, 'coordinator@alfa', `table=trend&before=${ALL[5]}`);
    expect(quartersOf(older)).toEqual(newestFirst(ALL.slice(0, 5)));
  });

  it('is of the first quarter after three years, and reads no more than that one', async () => {
    const before = reads.requests;
    const lines = await linesIn(asAlfa, 'coordinator@alfa', `table=relation&quarter=${FIRST}`);
    expect(quartersOf(lines)).toEqual([FIRST]);
    expect(lines.some((cells) => cells.includes('tijdens de ondersteuning') && cells.includes('90'))).toBe(true);
    expect(reads.requests - before).toBe(1);
  });

  it('is empty of a quarter that nobody measured, and never of another one', async () => {
    expect(quartersOf(await linesIn(asAlfa, 'coordinator@alfa', 'table=relation&quarter=2099/Q4'))).toEqual([]);
  });

  it('has for the agency each audience of the quarter side by side', async () => {
    const lines = await linesIn(asAgency, 'analyst@agency', `table=sideBySide&quarter=${ALL.at(-1)}`);
    expect(lines.flatMap(([name = '']) => (['alfa', 'beta', 'alle samen'].includes(name) ? [name] : []))).toEqual([
      'alfa',
      'beta',
      'alle samen',
    ]);
  });
});
