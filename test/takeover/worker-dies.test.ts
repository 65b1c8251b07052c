import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDocuments } from '../company/import-desk.ts';
import { openTakeoverDesk } from './desk.ts';
import { SETTLED } from './samples.ts';
import { runningFiles, sheetsOf, workbookOf } from './workbooks.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

describe('a takeover whose worker dies or runs out of time', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await workbookOf(sheetsOf({ ...runningFiles(2), ...SETTLED }));
  });

  // Always after a write: to die before a write is to die after the one before it, and taking turns would leave out half of the gaps.
  it('ends whole, at whichever write it dies', async () => {
    let died = true;
    for (let write = 1; died; write += 1) {
      let left = Number.POSITIVE_INFINITY;
      const desk = await openTakeoverDesk(storage.documents, (commit) => async (work) => {
        left -= 1;
        const written = await commit(work);
        if (left !== 0) return written;
        throw new Error('The worker died');
      });
      const { id: check } = await desk.check(file);
      const { id } = await desk.carryOut(check);
      left = write;
      died = (await desk.workOff()) > 0;
      expect(await desk.task(id), `after write ${write}`).toMatchObject({
        status: 'done',
        landed: 7,
        unchanged: 0,
      });
      expect(await desk.companies()).toHaveLength(2);
      expect(await desk.trajectories()).toHaveLength(2);
      expect(await desk.dependencies.finance.certifiedAmounts()).toHaveLength(2);
    }
  }, 120_000);

  it('hands over before its time is up, and goes on', async () => {
    const desk = await openTakeoverDesk(storage.documents);
    const { id: check } = await desk.check(runningFiles(30));
    const { id } = await desk.carryOut(check);
    await desk.workOff(1000);
    expect(await desk.task(id)).toMatchObject({ status: 'done', landed: 60 });
  }, 60_000);
});
