import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LookUpItem } from '../../../functions/company/look-up/stored.ts';
import { loadExtract } from '../../../infra/local/kbo/load-extract.ts';
import { enterpriseNumber, type FictionalCompany, fictionalCompany } from '../fictional-extract.ts';
import { extractFolder, type LookUpDesk, openLookUpDesk } from './desk.ts';

let desk: LookUpDesk;
beforeEach(async () => {
  desk = await openLookUpDesk();
});

/** Fifteen enterprises in as many partitions. */
const FIFTEEN = Array.from({ length: 15 }, (_, index) => fictionalCompany(index * 7));
const OCTOBER = { day: '01-10-2026', number: '100' };
const NOVEMBER = { day: '01-11-2026', number: '101' };
const without = (companies: readonly FictionalCompany[], index: number) => companies.filter((_, at) => at !== index);

describe('an extract that is loaded', () => {
  it('gives each enterprise what its tables say, whatever the order of their rows', async () => {
    const backwards = [...FIFTEEN].reverse();
    expect(await desk.load(backwards, OCTOBER)).toMatchObject({ enterprises: 15, written: 15, stopped: 0 });
    expect(await desk.register.byNumber(enterpriseNumber(7))).toEqual({
      asOf: '2026-10-01',
      register: 'kbo',
      enterprise: {
        number: enterpriseNumber(7),
        name: 'Verzonnen Werkhuizen 7',
        legalForm: '014',
        situation: '000',
        seat: { street: 'Fabriekstraat', houseNumber: '12', postalCode: '9000' },
        establishments: [
          expect.objectContaining({ address: { street: 'Fabriekstraat', houseNumber: '12', postalCode: '9000' } }),
        ],
        establishmentCount: 1,
        activity: { version: '2025', code: '25110' },
        snapshotDate: '2026-10-01',
      },
    });
  });

  it('writes nothing when it says nothing new', async () => {
    await desk.load(FIFTEEN, OCTOBER);
    const before = await desk.stored();
    expect(await desk.writesOf(() => desk.load(FIFTEEN, OCTOBER))).toBe(0);
    expect(await desk.writesOf(() => desk.load(FIFTEEN, NOVEMBER))).toBe(0);
    expect(await desk.stored()).toEqual(before);
    // Unchanged, but seen again: it holds as of the newer extract.
    expect(await desk.register.byNumber(enterpriseNumber(7))).toMatchObject({ asOf: '2026-11-01' });
  });

  it('writes only the enterprise that changed, and finds it by its new name alone', async () => {
    await desk.load(FIFTEEN, OCTOBER);
    const changed = [fictionalCompany(0, { name: 'Nevelkreek Bouw' }), ...FIFTEEN.slice(1)];
    // The enterprise; `nevelkreekbouw` and `bouw`; and the three starts of the old name that go.
    expect(await desk.writesOf(() => desk.load(changed, NOVEMBER))).toBe(5);
    expect((await desk.register.search('nevel')).map(({ number }) => number)).toEqual([enterpriseNumber(0)]);
    const old = await desk.register.search('Verzonnen Werkhuizen');
    expect(old).toHaveLength(14);
    expect(old.map(({ number }) => number)).not.toContain(enterpriseNumber(0));
  });

  it('marks once what is no longer in it, and takes the mark away when it comes back', async () => {
    await desk.load(FIFTEEN, OCTOBER);
    const fewer = without(FIFTEEN, 1);
    expect(await desk.load(fewer, NOVEMBER)).toMatchObject({ written: 0, stopped: 1 });
    const answer = await desk.register.byNumber(enterpriseNumber(7));
    expect(answer).toMatchObject({ asOf: '2026-11-01', enterprise: { notInExtract: '2026-11-01' } });
    expect(await desk.register.search('Verzonnen Werkhuizen 7')).toContainEqual(
      expect.objectContaining({ number: enterpriseNumber(7), notInExtract: '2026-11-01' }),
    );
    expect(await desk.writesOf(() => desk.load(fewer, { day: '01-12-2026', number: '102' }))).toBe(0);
    await desk.load(FIFTEEN, { day: '02-01-2027', number: '103' });
    expect((await desk.register.byNumber(enterpriseNumber(7)))?.enterprise).not.toHaveProperty('notInExtract');
  });

  it('marks nothing when it is a part', async () => {
    await desk.load(FIFTEEN, OCTOBER);
    expect(await desk.load([fictionalCompany(500)], { ...NOVEMBER, type: 'update' }, true)).toMatchObject({
      written: 1,
      stopped: 0,
    });
    expect((await desk.register.byNumber(enterpriseNumber(7)))?.asOf).toBe('2026-10-01');
  });

  it('is refused when it is older than the one before, or a part that does not say so', async () => {
    await desk.load(FIFTEEN, NOVEMBER);
    await expect(desk.load(FIFTEEN, OCTOBER)).rejects.toThrow('newer extract');
    await expect(desk.load(FIFTEEN, { ...NOVEMBER, type: 'update' })).rejects.toThrow('--part');
    await expect(loadExtract(desk.repository, '/nowhere', { isPart: false })).rejects.toThrow('enterprise.csv');
  });

  it('is refused for its age before it is sorted', async () => {
    await desk.load(FIFTEEN, NOVEMBER);
    const folder = await extractFolder(FIFTEEN, OCTOBER);
    await writeFile(join(folder, 'address.csv'), 'not,the,header');
    await expect(loadExtract(desk.repository, folder, { isPart: false })).rejects.toThrow('newer extract');
  });

  it('marks no enterprise as stopped whose row lost its columns', async () => {
    await desk.load(FIFTEEN, OCTOBER);
    const folder = await extractFolder(FIFTEEN, NOVEMBER);
    const file = join(folder, 'enterprise.csv');
    const [header, first, second = '', ...others] = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, [header, first, second.slice(0, second.lastIndexOf(',')), ...others].join('\n'));
    expect(await loadExtract(desk.repository, folder, { isPart: false })).toMatchObject({
      enterprises: 14,
      stopped: 0,
    });
  });

  it('does not let an older part overwrite what a newer extract said', async () => {
    await desk.load(FIFTEEN, NOVEMBER);
    await desk.load([fictionalCompany(0, { name: 'Oude Naam' })], OCTOBER, true);
    expect((await desk.register.byNumber(enterpriseNumber(0)))?.enterprise.name).toBe('Verzonnen Werkhuizen 0');
  });
});

describe('a load that breaks off', () => {
  const BEFORE = FIFTEEN;
  const AFTER = [fictionalCompany(0, { name: 'Kobaltdonk' }), ...without(FIFTEEN.slice(1), 3), fictionalCompany(333)];

  let before: LookUpItem[];
  let expected: LookUpItem[];
  beforeAll(async () => {
    const uninterrupted = await openLookUpDesk();
    await uninterrupted.load(BEFORE, OCTOBER);
    before = await uninterrupted.stored();
    await uninterrupted.load(AFTER, NOVEMBER);
    expected = await uninterrupted.stored();
  });

  /** The writes and checkpoints of a load, of which the one at a place fails, before or after it was done. */
  const breakingAt = (failing: number, isDone: boolean) => {
    let step = 0;
    const guarded =
      <Argument>(work: (argument: Argument) => Promise<void>) =>
      async (argument: Argument): Promise<void> => {
        step += 1;
        if (step === failing && !isDone) throw new Error('Cut off');
        await work(argument);
        if (step === failing) throw new Error('Cut off');
      };
    const { write, checkpoint } = desk.repository;
    return { ...desk.repository, write: guarded(write), checkpoint: guarded(checkpoint) };
  };

  it.each([1, 2, 5, 15].flatMap((step) => [[step, false] as const, [step, true] as const]))(
    'at step %i gives the same when it is started again (that step done: %s)',
    async (step, isDone) => {
      await desk.repository.write(before.map((put) => ({ put })));
      const folder = await extractFolder(AFTER, NOVEMBER);
      const broken = loadExtract(breakingAt(step, isDone), folder, { isPart: false });
      await expect(broken).rejects.toThrow('Cut off');
      await loadExtract(desk.repository, folder, { isPart: false });
      expect(await desk.stored()).toEqual(expected);
    },
  );

  it('goes on where it was, and another extract begins anew', async () => {
    const folder = await extractFolder(BEFORE, OCTOBER);
    await expect(loadExtract(breakingAt(40, true), folder, { isPart: false })).rejects.toThrow('Cut off');
    const state = await desk.repository.load();
    expect(state?.nextPartition).toBeGreaterThan(100);
    const again = await loadExtract(desk.repository, folder, { isPart: false });
    expect(again.firstPartition).toBe(state?.nextPartition);
    expect((await desk.load(BEFORE, NOVEMBER)).firstPartition).toBe(0);
  });

  it('goes on with nothing that was sorted of other files', async () => {
    const folder = await extractFolder(BEFORE, OCTOBER);
    await expect(loadExtract(breakingAt(1, false), folder, { isPart: false })).rejects.toThrow('Cut off');
    const others = await extractFolder([fictionalCompany(0, { name: 'Kobaltdonk' }), ...BEFORE.slice(1)], OCTOBER);
    await copyFile(join(others, 'denomination.csv'), join(folder, 'denomination.csv'));
    await loadExtract(desk.repository, folder, { isPart: false });
    expect((await desk.register.byNumber(enterpriseNumber(0)))?.enterprise.name).toBe('Kobaltdonk');
  });

  it('stops when another load began meanwhile', async () => {
    const overtaken = {
      ...desk.repository,
      partition: async function* (partition: number) {
        if (partition === 3) await desk.load(BEFORE, NOVEMBER);
        yield* desk.repository.partition(partition);
      },
    };
    const folder = await extractFolder(BEFORE, OCTOBER);
    await expect(loadExtract(overtaken, folder, { isPart: false })).rejects.toThrow(/condition/i);
  });
});
