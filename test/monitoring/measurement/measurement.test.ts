import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeRowsPastTerm } from '../../../functions/monitoring/delivery/remove-rows.ts';
import { askMeasurement } from '../../../functions/monitoring/measurement/ask.ts';
import type { Audience } from '../../../functions/monitoring/published/repository.ts';
import { archiveQuarter } from '../../../functions/monitoring/quarter/archive.ts';
import { openQuarters } from '../../../functions/monitoring/quarter/open.ts';
import { takeQuarterStep } from '../../../functions/monitoring/quarter/take-step.ts';
import { viewQuarters } from '../../../functions/monitoring/quarter/view.ts';
import type { Commit } from '../../../functions/platform/dynamo/commit.ts';
import { isoDate, quarter } from '../../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import type { QuarterStep } from '../../../shared/monitoring/quarter/steps.ts';
import { publishedCell } from '../../../shared/monitoring/suppression/cell.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { accepted, refused, startDocuments } from '../../company/import-desk.ts';
import { Crash, unreliableClient } from '../../faults/unreliable-client.ts';
import { ANALYST } from '../delivery-desk.ts';
import { attackEverything } from '../suppression/attacker.ts';
import { COMPANIES, leavers, type MeasurementDesk, openMeasurementDesk, PARTNERSHIPS } from './measurement-desk.ts';

const Q3 = quarter('2026/Q3');
const MANAGER = { subject: 'manager', roles: ['programme-manager@agency'] };
const [ALFA, BETA] = PARTNERSHIPS;

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

const openDesk = (wrap?: (commit: Commit) => Commit) =>
  openMeasurementDesk(storage.documents, storage.snapshotStore, wrap);

/** People of all tables together, as an audience sees them of the third quarter. */
const personsIn = async (
  { published }: MeasurementDesk,
  audience: Audience = 'TOGETHER',
  kind: 'now' | 'reported' = 'now',
) => {
  const { quarters } = await published.ofQuarter(audience, Q3);
  const cell = quarters[0]?.[kind]?.cells.find(
    ({ population, categories: { partnership: _, ...rest } }) =>
      population === 'monitoring' && Object.keys(rest).length === 0,
  );
  return cell?.kind === 'shown' ? cell.persons : cell?.kind;
};

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

describe('A measurement', () => {
  it('follows on a delivery by itself, and shows each partnership its own and the agency all', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(40));
    await desk.workOff();
    expect(await personsIn(desk)).toBe(40);
    expect(await personsIn(desk, ALFA)).toBe(25);
    expect(await personsIn(desk, BETA)).toBe(15);
    const [latest] = await desk.dependencies.measurements.latest(1);
    expect(latest).toMatchObject({ state: 'published', rows: { read: 40, matched: 40 }, inputs: { companies: 8 } });
    expect(await desk.dependencies.quarters.quarter(Q3)).toMatchObject({
      state: 'delivered',
      measurementId: latest?.id,
    });
  });

  it('shows nobody of whom there are too few', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(4));
    await desk.workOff();
    expect(await personsIn(desk)).toBe('hidden');
    expect(JSON.stringify(await desk.published.figures('TOGETHER', 8))).not.toContain('"persons":4');
  });

  it('does not show a correction that moves one person', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(40));
    await desk.workOff();
    await desk.bringRows(leavers(41));
    await desk.workOff();
    expect(await personsIn(desk)).toBe('changedNotShown');
  });

  it('ends the same wherever it is killed, and is told once', async () => {
    let commitsUntilDeath = Number.POSITIVE_INFINITY;
    const desk = await openDesk((commit) => async (work) => {
      commitsUntilDeath -= 1;
      if (commitsUntilDeath < 0) throw new Error('Killed');
      return commit(work);
    });
    await desk.bringRows(leavers(40));
    for (let run = 0; run < 40; run += 1) {
      commitsUntilDeath = 1;
      const waiting = [...desk.messages];
      // A message that failed comes again.
      await desk.workOff().catch(() => desk.messages.unshift(...waiting));
    }
    commitsUntilDeath = Number.POSITIVE_INFINITY;
    await desk.workOff();
    const measurements = await desk.dependencies.measurements.latest(10);
    expect(measurements.map(({ state }) => state)).toEqual(['published']);
    expect(await personsIn(desk)).toBe(40);
    expect((await desk.dependencies.quarters.latest(20)).filter(({ state }) => state !== 'delivered')).toEqual([]);
  });

  it('reaches every audience although it was killed between two of them, and tells one quarter of each whole', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(40));
    await desk.workOff();
    await desk.bringRows(leavers(80));
    const first = await desk.dependencies.measurements.latest(1);
    // One audience after the other, each with all of its quarters.
    const { length: ofOneAudience } = (await desk.published.figures('TOGETHER', 8)).quarters;
    let puts = 0;
    const client = unreliableClient(({ command }) => {
      puts += command.startsWith('Put') ? 1 : 0;
      return puts > ofOneAudience ? { before: new Crash() } : 'arrives';
    });
    const waiting = [...desk.messages];
    const dying = { ...desk.dependencies, table: { name: desk.table.name, client } };
    await expect(desk.workOff(dying)).rejects.toThrow(Crash);
    const seen = await Promise.all(([...PARTNERSHIPS, 'TOGETHER'] as const).map((of) => desk.published.now(of, Q3)));
    const of = new Set(seen.map((now) => now?.provenance.measurementId));
    expect(of.size).toBe(2);
    expect(of).toContain(first[0]?.id);

    desk.messages.unshift(...waiting);
    await desk.workOff();
    const [latest] = await desk.dependencies.measurements.latest(1);
    expect(latest).toMatchObject({ state: 'published' });
    for (const audience of [...PARTNERSHIPS, 'TOGETHER'] as const)
      expect((await desk.published.now(audience, Q3))?.provenance.measurementId).toBe(latest?.id);
    expect([await personsIn(desk), await personsIn(desk, ALFA), await personsIn(desk, BETA)]).toEqual([80, 50, 30]);
  });

  it('is not made of a delivery that was read after one of a later day: older figures take the place of none', async () => {
    const desk = await openDesk();
    const older = await desk.bringRows(leavers(30, '2026-05-04'), { referenceDate: isoDate('2026-06-30') });
    const newer = await desk.bringRows(leavers(40));
    // The message of the first one came late.
    desk.messages.reverse();
    await desk.workOff();
    expect((await desk.found(older)).delivery.state).toBe('delivered');
    const measurements = await desk.dependencies.measurements.latest(5);
    expect(measurements.map(({ deliveryId }) => deliveryId)).toEqual([newer]);
    expect(await personsIn(desk)).toBe(40);
  });

  it('is asked for anew once however often the request comes, and gives the same of the same', async () => {
    const desk = await openDesk();
    expect(refused(await askMeasurement(desk.dependencies)(ANALYST)).reason).toBe('nothingDelivered');
    await desk.bringRows(leavers(40));
    await desk.workOff();
    const before = await desk.published.now('TOGETHER', Q3);
    const key = '7d4e2c1e-6a3f-4a57-9f5c-8f8f6a0a5a12';
    const [first, again] = [
      accepted(await askMeasurement(desk.dependencies)(ANALYST, key)),
      accepted(await askMeasurement(desk.dependencies)(ANALYST, key)),
    ];
    expect(again.id).toBe(first.id);
    await desk.workOff();
    const after = await desk.published.now('TOGETHER', Q3);
    expect(after?.provenance.measurementId).toBe(first.id);
    expect(after?.cells).toEqual(before?.cells);
  });
});

describe('Whoever has everything that was ever published', () => {
  it('can work out nothing that is hidden, after late rows, a taken back row and a company registered late', async () => {
    const desk = await openDesk();
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
