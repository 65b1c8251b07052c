import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeRowsPastTerm } from '../../../functions/monitoring/delivery/remove-rows.ts';
import { askMeasurement } from '../../../functions/monitoring/measurement/ask.ts';
import { archiveQuarter } from '../../../functions/monitoring/quarter/archive.ts';
import { openQuarters } from '../../../functions/monitoring/quarter/open.ts';
import { takeQuarterStep } from '../../../functions/monitoring/quarter/take-step.ts';
import { viewQuarters } from '../../../functions/monitoring/quarter/view.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import type { QuarterStep } from '../../../shared/monitoring/quarter/steps.ts';
import { accepted, refused, startDocuments } from '../../company/import-desk.ts';
import { ANALYST } from '../delivery-desk.ts';
import {
  leavers,
  type MeasurementDesk,
  openMeasurementDesk,
  personsIn,
  THIRD_QUARTER as Q3,
} from '../measurement/measurement-desk.ts';

const MANAGER = { subject: 'manager', roles: ['programme-manager@agency'] };

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

const openDesk = () => openMeasurementDesk(storage.documents, storage.snapshotStore);

const take = async ({ dependencies, published }: MeasurementDesk, who: typeof ANALYST, step: QuarterStep) => {
  const found = await dependencies.quarters.quarter(Q3);
  return takeQuarterStep({ ...dependencies, published })(who, Q3, found?.version ?? 0, step);
};

const view = (desk: MeasurementDesk) =>
  viewQuarters({
    ...desk.dependencies,
    countNotes: async () => new Map(),
    namesOf: async () => (subject) => `naam van ${subject}`,
  });

describe('A quarter of the monitoring', () => {
  it('is opened by the schedule on the day after its end, once', async () => {
    const desk = await openDesk();
    const { dependencies } = desk;
    expect((await openQuarters(dependencies)()).opened).toBe(8);
    expect((await openQuarters(dependencies)()).opened).toBe(0);
    const { rows } = await view(desk);
    expect(rows[0]).toMatchObject({ record: { quarter: '2026/Q3', state: 'open' }, differences: [] });
  });

  it('runs from delivery to report, and stays as reported when a later delivery says something else', async () => {
    const desk = await openDesk();
    await openQuarters(desk.dependencies)();
    await desk.bringRows(leavers(40));
    await desk.workOff();
    expect(refused(await take(desk, MANAGER, { kind: 'close' })).reason).toBe('quarterNotChecked');
    accepted(await take(desk, ANALYST, { kind: 'check' }));
    expect(refused(await take(desk, ANALYST, { kind: 'close' })).reason).toBe('quarterCheckedBySelf');
    accepted(await take(desk, MANAGER, { kind: 'close' }));
    await desk.bringRows(leavers(60));
    await desk.workOff();
    expect([await personsIn(desk, 'TOGETHER', 'reported'), await personsIn(desk)]).toEqual([40, 60]);
    const [row] = (await view(desk)).rows;
    expect(row?.record.state).toBe('closed');
    expect(row?.differences).toEqual([{ kind: 'correctedDelivery' }]);
    expect(row?.quality.timeliness).toMatchObject({ deliveredOn: '2026-10-05', daysLate: -15 });

    accepted(await take(desk, MANAGER, { kind: 'reopen', reason: 'Verbeterde levering' }));
    accepted(await take(desk, ANALYST, { kind: 'check' }));
    accepted(await take(desk, MANAGER, { kind: 'close' }));
    expect(await personsIn(desk, 'TOGETHER', 'reported')).toBe(60);
    const reports = (await desk.dependencies.quarters.quarter(Q3))?.reports ?? [];
    expect(reports).toHaveLength(2);
    // What was reported the first time is not lost by the second.
    const archive = await archiveQuarter({ ...desk.dependencies, published: desk.published })(ANALYST, Q3);
    const files = unzipSync(archive?.body ?? new Uint8Array());
    const [first, second] = [`figures-reported-before-${reports[0]?.measurementId}.csv`, 'figures-reported.csv'].map(
      (name) => Buffer.from(files[name] ?? []).toString('utf8'),
    );
    expect(first).toMatch(
      /^"alle samen";"2026\/Q3";"zoals gerapporteerd";"uit een lokaal partnerschap";;"iedereen";"40";/m,
    );
    expect(second).toMatch(
      /^"alle samen";"2026\/Q3";"zoals gerapporteerd";"uit een lokaal partnerschap";;"iedereen";"60";/m,
    );
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(reports.map(({ measurementId: id }) => `inputs-${id}.json`)),
    );
  });

  it('is refused a step that somebody else took first, with how it stands now', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(40));
    await desk.workOff();
    const found = await desk.dependencies.quarters.quarter(Q3);
    accepted(await take(desk, ANALYST, { kind: 'check' }));
    const late = takeQuarterStep({ ...desk.dependencies, published: desk.published });
    const failure = refused(await late(MANAGER, Q3, found?.version ?? 0, { kind: 'check' }));
    expect(failure).toMatchObject({ code: 'conflict', current: { state: 'checked' } });
  });

  it('is taken away whole, with its inputs and hashes, and without a hidden number or a person', async () => {
    const desk = await openDesk();
    await desk.bringRows([...leavers(40), ...leavers(3, '2026-04-02', 40)], { referenceDate: isoDate('2026-09-30') });
    await desk.workOff();
    const archive = await archiveQuarter({ ...desk.dependencies, published: desk.published })(ANALYST, Q3);
    const files = unzipSync(archive?.body ?? new Uint8Array());
    const names = Object.keys(files).toSorted();
    expect(names.map((name) => name.replace(/mea_\w+/, 'mea'))).toEqual([
      'deliveries.json',
      'figures-now.csv',
      'inputs-mea.json',
      'manifest.json',
      'quarter.json',
    ]);
    const all = names.map((name) => Buffer.from(files[name] ?? []).toString('utf8')).join('\n');
    expect(all).toContain('verborgen');
    expect(all).not.toMatch(/P[A-Z]{24}/);
    expect(all).toContain('Art. 5 van het decreet');
    expect(all).toMatch(/"rows":\s*\{\s*"state":\s*"kept"/);
  });

  it('says in its archive that its rows are gone and why, and cannot be measured again', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(40));
    await desk.workOff();
    const lastPaidOn = isoDate('2020-05-04');
    const term = { state: 'paid', years: 5, lastPaidOn, keptUntil: isoDate('2025-12-31') } as const;
    const removal = { ...desk.dependencies, documents: storage.documents, readRetention: async () => term };
    expect(await removeRowsPastTerm(removal)()).toEqual({ removed: 1 });

    expect(refused(await askMeasurement(desk.dependencies)(ANALYST))).toMatchObject({
      code: 'notAllowedNow',
      reason: 'leaverRowsRemoved',
    });
    const archive = await archiveQuarter({ ...desk.dependencies, published: desk.published })(ANALYST, Q3);
    const file = unzipSync(archive?.body ?? new Uint8Array())['deliveries.json'];
    const [delivery] = JSON.parse(Buffer.from(file ?? []).toString('utf8'));
    expect(delivery.rows).toMatchObject({ state: 'removed', years: 5, lastPaidOn });
    expect(delivery.rows.explanation).toContain(
      '5 jaar na 31 december van het jaar van de laatste betaling (04/05/2020)',
    );
  });
});
