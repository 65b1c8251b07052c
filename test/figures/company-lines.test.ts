import { BatchWriteCommand, DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { setCompanyStatus } from '../../functions/company/archive.ts';
import { listCompanies } from '../../functions/company/list.ts';
import { readCompanyCounts } from '../../functions/figures/projection/company-page.ts';
import { rebuild } from '../../functions/figures/projection/rebuild.ts';
import { listRowsOf } from '../../functions/figures/projection/rows.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { companyListQuerySchema } from '../../shared/company/list.ts';
import type { Company, CompanyStatus } from '../../shared/company/schema.ts';
import { TABLE_ATTRIBUTES } from '../../shared/kernel/env.ts';
import { countedReads } from '../support/engine/counted-reads.ts';
import { accepted, COACH, Desk } from '../trajectory/desk.ts';
import { companyId } from '../trajectory/samples.ts';
import { rename } from './busy-partnership.ts';
import { ProjectionDesk } from './projection-desk.ts';
import { companyOf } from './samples.ts';

type Asked = Record<string, unknown>;

/** The list as the API reads it, and as it reads one of which no lines are kept. */
const listsOf = (partnership: ProjectionDesk, table: Table = partnership.desk.table) => {
  const { companies, companyPage } = listRowsOf(table, partnership.dependencies.system);
  const parsed = (asked: Asked) => companyListQuerySchema.parse(asked);
  return {
    list: (asked: Asked = {}) => listCompanies({ readRows: companies, readPage: companyPage })(parsed(asked)),
    fromAllRows: (asked: Asked = {}) =>
      listCompanies({ readRows: companies, readPage: () => async () => undefined })(parsed(asked)),
  };
};

describe('the lines of companies by name', () => {
  let desk: Desk;
  let partnership: ProjectionDesk;

  beforeEach(async () => {
    desk = await Desk.open();
    partnership = await ProjectionDesk.beside(desk);
  });

  const project = ({ id }: Company) => partnership.project({ kind: 'company', id });
  const setStatus = async ({ id }: Company, status: CompanyStatus) => {
    const { version } = await desk.companyNow(id);
    accepted(await setCompanyStatus(desk.companyDependencies)(COACH, { id, expectedVersion: version, status }));
  };
  const namesOf = async (asked: Asked = {}) => {
    const { rows, total } = await listsOf(partnership).list(asked);
    return { names: rows.map(({ name }) => name), total };
  };

  it('move with a name and a status, whoever projects at the same time, and count each company once', async () => {
    const companies = [await desk.company('2800'), await desk.company('9000'), await desk.company('3000')];
    const [first, second] = companies;
    if (!first || !second) throw new Error('They were registered');
    await Promise.all([...companies, ...companies].map(project));
    expect(await namesOf()).toEqual({
      names: ['Onderneming 0001', 'Onderneming 0002', 'Onderneming 0003'],
      total: 3,
    });
    await rename(desk, first, 'Zagerij');
    await setStatus(second, 'archived');
    await Promise.all([first, second, first, second].map(project));
    expect(await namesOf()).toEqual({ names: ['Onderneming 0003', 'Zagerij'], total: 2 });
    expect(await namesOf({ status: 'archived' })).toEqual({ names: ['Onderneming 0002'], total: 1 });
    await setStatus(second, 'active');
    await rename(desk, second, 'Zagerij');
    await Promise.all([second, second].map(project));
    expect(await namesOf({ direction: 'descending' })).toEqual({
      names: ['Zagerij', 'Zagerij', 'Onderneming 0003'],
      total: 3,
    });
    expect(await namesOf({ status: 'archived' })).toEqual({ names: [], total: 0 });
  });

  it('are not read in a generation of before they were kept, until a rebuild makes the next', async () => {
    const { table } = desk;
    const before = await desk.company('2800');
    await project(before);
    const lines = await queryItems(table, { pk: keys.companyLinePartition(1, 'active'), consistent: true });
    const { pk, sk } = keys.companyCounts(1);
    for (const key of [...lines.map((line) => ({ pk: line.pk, sk: line.sk })), { pk, sk }])
      await table.client.send(new DeleteCommand({ TableName: table.name, Key: key }));
    await project(await desk.company('9000'));
    await setStatus(before, 'archived');
    await project(before);
    expect(await readCompanyCounts(table, 1)).toBeUndefined();
    expect(await namesOf()).toEqual({ names: ['Onderneming 0002'], total: 1 });
    await rebuild(partnership.dependencies);
    expect(await readCompanyCounts(table, 2)).toEqual({ active: 1, archived: 1 });
    expect(await namesOf({ status: 'archived' })).toEqual({ names: ['Onderneming 0001'], total: 1 });
  });
});

describe('the first page of the list of companies', () => {
  const NAMES = ['Bakkerij', 'bakkerij Émile', 'Bakkerij!', 'Ünlü', '\u{1f600} Lach', '\uff21 Breed', ''];

  /** A partnership with so many companies, of which only this is known: that they are there, and their names. */
  const partnershipWith = async (count: number): Promise<ProjectionDesk> => {
    const partnership = await ProjectionDesk.beside(await Desk.open());
    const { table } = partnership.desk;
    const ids = Array.from({ length: count }, (_none, index) => companyId(index + 1));
    const roots = ids.map((id) => ({
      ...keys.sequence({ kind: 'company', id }),
      sequence: 1,
      [TABLE_ATTRIBUTES.rootsPartitionKey]: 'company',
      [TABLE_ATTRIBUTES.rootsSortKey]: id,
    }));
    for (let start = 0; start < count; start += 25) {
      const puts = roots.slice(start, start + 25).map((Item) => ({ PutRequest: { Item } }));
      await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
    }
    await rebuild({
      ...partnership.dependencies,
      readCompanyFile: async (id) => {
        const name = NAMES[ids.indexOf(id) % NAMES.length] ?? '';
        return { facts: { company: companyOf({ id, name }), trajectories: [] } };
      },
    });
    return partnership;
  };

  /** What opening the list asks of the store: requests, and read units of 4 kB. */
  const readsOf = async (partnership: ProjectionDesk) => {
    const { table, reads } = countedReads(partnership.desk.table);
    const { list } = listsOf(partnership, table);
    const { total, nextCursor } = await list({ size: 25 });
    return { ...reads, total, hasNext: nextCursor !== undefined };
  };

  it('reads as much of 300 companies as of 10 or a whole page, and the pages are those of all rows', async () => {
    const many = await partnershipWith(300);
    const [ofFew, ofPage, ofMany] = [
      await readsOf(await partnershipWith(10)),
      await readsOf(await partnershipWith(25)),
      await readsOf(many),
    ];
    // The pointer, the lines and their number.
    expect(ofFew).toMatchObject({ requests: 3, total: 10, hasNext: false });
    expect(ofPage).toMatchObject({ requests: 3, total: 25, hasNext: false });
    expect(ofMany).toMatchObject({ requests: 3, total: 300, hasNext: true });
    expect(ofMany.units - ofFew.units).toBeLessThanOrEqual(1);
    expect(ofMany.units).toBeLessThanOrEqual(ofPage.units);

    const { list, fromAllRows } = listsOf(many);
    for (const direction of ['ascending', 'descending']) {
      let cursor: string | undefined;
      do {
        const asked = { direction, size: 100, ...(cursor ? { cursor } : {}) };
        const page = await list(asked);
        expect(page).toEqual(await fromAllRows(asked));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
    }
  });
});
