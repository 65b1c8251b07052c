import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCheck } from '../../functions/takeover/ask.ts';
import type { Cell } from '../../shared/takeover/format.ts';
import { COORDINATOR, startDocuments } from '../company/import-desk.ts';
import { linesOf, openTakeoverDesk, type TakeoverDesk } from './desk.ts';
import { runningFiles, sheetsOf, workbookOf } from './workbooks.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
let desk: TakeoverDesk;
beforeAll(async () => {
  storage = await startDocuments();
  desk = await openTakeoverDesk(storage.documents);
});
afterAll(() => storage.stop());

describe('a workbook that is no file of ours', () => {
  const failureOf = async (bytes: Uint8Array): Promise<string | undefined> => {
    const id = await desk.upload(bytes);
    const started = await startCheck(desk.dependencies)(COORDINATOR, id);
    if (!started.ok) return started.error.fields?.[0]?.message;
    await desk.workOff();
    return (await desk.task(id)).failure;
  };

  it('is refused by its content, whatever its name says', async () => {
    expect(await failureOf(Buffer.from('PK\u0003\u0004 and nothing more'))).toBe('notXlsx');
    expect(await failureOf(Buffer.from('Referentie;Naam'))).toBe('notXlsx');
  });

  it('is not opened when one cell lies at the far end of a sheet', async () => {
    const files = unzipSync(await workbookOf(sheetsOf(runningFiles(1))));
    const path = 'xl/worksheets/sheet1.xml';
    const far = Buffer.from(
      Buffer.from(files[path] ?? [])
        .toString('utf8')
        .replace(/r="A2"/, 'r="XFD2"'),
    );
    expect(await failureOf(zipSync({ ...files, [path]: new Uint8Array(far) }))).toBe('workbookTooLarge');
  });

  it('is not opened when it grows beyond measure', async () => {
    const files = unzipSync(await workbookOf(sheetsOf(runningFiles(1))));
    const bomb = zipSync({ ...files, 'xl/media/large.bin': new Uint8Array(61_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await failureOf(bomb)).toBe('workbookTooLarge');
  });

  it('of which a sheet is missing or strange says so', async () => {
    const sheets = sheetsOf(runningFiles(1)).filter(({ name }) => name !== 'Vestigingen');
    const own = { name: 'Mijn kladblad', cells: [['x']] satisfies Cell[][] };
    const lines = linesOf((await desk.check(await workbookOf([...sheets, own]))).outcome);
    expect(lines).toContain('Vestigingen · sheetMissing');
    expect(lines).toContain('Mijn kladblad · sheetUnknown');
    expect(lines.some((line) => line.includes('establishmentRequired'))).toBe(false);
  });
});
