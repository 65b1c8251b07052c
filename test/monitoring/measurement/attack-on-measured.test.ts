import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askMeasurement } from '../../../functions/monitoring/measurement/ask.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { publishedCell } from '../../../shared/monitoring/suppression/cell.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { startDocuments } from '../../company/import-desk.ts';
import { ANALYST } from '../delivery-desk.ts';
import { attackEverything } from '../suppression/attacker.ts';
import { COMPANIES, leavers, openMeasurementDesk, THIRD_QUARTER as Q3 } from './measurement-desk.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

describe('Whoever has everything that was ever published', () => {
  it('can work out nothing that is hidden, after late rows, a taken back row and a company registered late', async () => {
    const desk = await openMeasurementDesk(storage.documents, storage.snapshotStore);
    const registeredLate = COMPANIES[7];
    const withoutIt = {
      ...desk.dependencies,
      readSupported: async (id: PartnershipId) =>
        COMPANIES.filter((company) => company.partnership === id && company !== registeredLate),
    };
    await desk.bringRows(leavers(60));
    await desk.workOff(withoutIt);
    await desk.bringRows([...leavers(58), ...leavers(9, '2026-09-01', 100), ...leavers(7, '2026-05-04', 200)]);
    await desk.workOff(withoutIt);
    await askMeasurement(desk.dependencies)(ANALYST);
    await desk.workOff();
    const { measurements, frozen } = desk.dependencies;
    const published = (await measurements.latest(5)).filter(({ state }) => state === 'published').toReversed();
    expect(published).toHaveLength(3);
    const history = await Promise.all(
      published.map(async ({ id, after }) => (await frozen.release(id, after)).content.cells),
    );
    // Of the quarters before, nobody is published.
    const withPeople = history.map((cells) => cells.filter(({ quarter: of }) => of >= '2026/Q2'));
    expect(attackEverything(withPeople, DEFAULT_RULES)).toEqual([]);
    // What is read is what was decided, and no more.
    const [now] = (await desk.published.ofQuarter('TOGETHER', Q3)).quarters;
    const decided = (history.at(-1) ?? []).filter(
      ({ quarter: of, categories }) => of === Q3 && !categories.partnership,
    );
    expect(now?.now?.cells).toEqual(decided.map(publishedCell));
    expect(decided.some(({ decision }) => decision.kind === 'hidden' && decision.reason === 'complementary')).toBe(
      true,
    );
  });
});
