import { describe, expect, it } from 'vitest';
import { leaverDeliveryRepository } from '../../../functions/monitoring/delivery/repository.ts';
import { measurementRepository, putMeasurement } from '../../../functions/monitoring/measurement/repository.ts';
import { openedQuarter } from '../../../functions/monitoring/quarter/move.ts';
import { putQuarter, quarterRepository } from '../../../functions/monitoring/quarter/repository.ts';
import { viewQuarters } from '../../../functions/monitoring/quarter/view.ts';
import { noteRulesOf } from '../../../functions/note/calendar.ts';
import { noteCounts } from '../../../functions/note/counts.ts';
import type { Table } from '../../../functions/platform/dynamo/client.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { addQuarters, instant, quarter } from '../../../shared/kernel/dates.ts';
import {
  leaverDeliveryIdSchema,
  measurementIdSchema,
  partnershipIdSchema,
  taskIdSchema,
} from '../../../shared/kernel/ids.ts';
import type { Measurement } from '../../../shared/monitoring/measurement/schema.ts';
import { quarterListSchema } from '../../../shared/monitoring/quarter/view.ts';
import type { NoteState } from '../../../shared/note/schema.ts';
import { noteStatusOf } from '../../../shared/note/status.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import { monitoringQuarter as en } from '../../../web/src/i18n/en/monitoring-quarter.ts';
import { monitoringQuarter as nl } from '../../../web/src/i18n/nl/monitoring-quarter.ts';
import { resultOf } from '../../../web/src/monitoring/quarter/measurement-result.ts';
import { NOTES } from '../../note/samples.ts';
import { countedReads } from '../../support/engine/counted-reads.ts';
import { Store } from '../../support/store.ts';

const FIRST = quarter('2024/Q1');
const ASKED = instant('2026-10-05T08:00:00.000Z');
const id = (number: number): string => String(number).padStart(26, '0');

const measurementOf = (number: number, changed: Partial<Measurement> = {}): Measurement => ({
  id: measurementIdSchema.parse(`mea_${id(number)}`),
  version: 1,
  state: 'published',
  taskId: taskIdSchema.parse(`tsk_${id(number)}`),
  deliveryId: leaverDeliveryIdSchema.parse(`ldv_${id(1)}`),
  requestedBy: 'system:leaver-delivery',
  requestedAt: ASKED,
  ...changed,
});

const PARTNERSHIPS = ['alfa', 'beta', 'gamma', 'delta'].map((name) => partnershipIdSchema.parse(name));

const view = (table: Table, rules: readonly ProgrammeRules[] = [DEFAULT_RULES]) =>
  viewQuarters({
    quarters: quarterRepository(table),
    deliveries: leaverDeliveryRepository(table),
    measurements: measurementRepository(table),
    readRules: async () => DEFAULT_RULES,
    countNotes: noteCounts({
      agency: table,
      partnershipIds: PARTNERSHIPS,
      readNoteRules: noteRulesOf({ inForce: async () => DEFAULT_RULES, versions: async () => [...rules] }),
    }),
    namesOf: async () => () => undefined,
  });

describe('the list of quarters', () => {
  it('has ten years of them, the newest first, and reads no more when there are more', async () => {
    const store = await Store.open('agency');
    const costs: number[] = [];
    for (const count of [40, 45]) {
      const there = (await quarterRepository(store.table).latest(100)).length;
      for (let index = there; index < count; index += 1) {
        const opened = openedQuarter(addQuarters(FIRST, index), store.system);
        await store.commit({ changes: [putQuarter(opened, 'absent')], audit: [] });
      }
      const { table, reads } = countedReads(store.table);
      const { rows } = quarterListSchema.parse(await view(table));
      expect(rows.map(({ record }) => record.quarter)).toEqual(
        Array.from({ length: 40 }, (_, index) => addQuarters(FIRST, count - 1 - index)),
      );
      costs.push(reads.requests);
    }
    expect(costs[1]).toBe(costs[0]);
  });

  it('says of each quarter how many notes are in, as the partnerships state it', async () => {
    const store = await Store.open('agency');
    const states: readonly NoteState[] = ['accepted', 'submitted', 'returned'];
    const stated = states.flatMap((state, index) => {
      const partnership = PARTNERSHIPS[index];
      const status = noteStatusOf(NOTES[state]);
      return partnership
        ? [
            {
              kind: 'place' as const,
              key: keys.partnershipNote(partnership, status.quarter),
              item: { type: 'partnershipNote', v: 1, ...status },
            },
          ]
        : [];
    });
    await store.commit({ changes: stated, audit: [] });
    for (const name of ['2026/Q2', '2026/Q3'])
      await store.commit({ changes: [putQuarter(openedQuarter(quarter(name), store.system), 'absent')], audit: [] });
    // Of the fourth nobody wrote anything, and what was returned lies with its partnership again.
    const { rows } = quarterListSchema.parse(await view(store.table));
    expect(rows.map(({ notes }) => notes)).toEqual([
      { handedIn: 2, accepted: 1, of: 4 },
      { handedIn: 0, accepted: 0, of: 4 },
    ]);
    const yearly = { ...DEFAULT_RULES, monitoringCadence: 'yearly' } as const;
    expect(quarterListSchema.parse(await view(store.table, [yearly])).rows.map(({ notes }) => notes)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('says of which quarters a measurement could show nothing new', async () => {
    const store = await Store.open('agency');
    const withheldQuarters = [quarter('2025/Q4'), quarter('2026/Q1')];
    const measurement = measurementOf(1, { withheldQuarters });
    await store.commit({ changes: [putMeasurement(measurement, 'absent')], audit: [] });
    const { measurements } = quarterListSchema.parse(await view(store.table));
    const now = Date.parse(ASKED);
    expect(measurements.map((found) => resultOf(nl, found, now))).toEqual([
      {
        result: 'gepubliceerd',
        withheld: 'niets nieuws van 2025/Q4, 2026/Q1: er zou iets verborgens uit af te leiden zijn',
      },
    ]);
    expect(resultOf(en, measurement, now).withheld).toContain('2025/Q4, 2026/Q1');
  });
});

describe('what became of a measurement', () => {
  const at = Date.parse(ASKED);
  const withheldQuarters = [quarter('2026/Q1')];

  it('names quarters only where others of it were published', () => {
    expect(resultOf(nl, measurementOf(1), at)).toEqual({ result: 'gepubliceerd', withheld: undefined });
    for (const state of ['running', 'publishing', 'withheld', 'overtaken'] as const)
      expect(resultOf(nl, measurementOf(1, { state, withheldQuarters }), at)).toEqual({
        result: nl.measurementStates[state],
        withheld: undefined,
      });
  });

  it('is that it stands still once nothing can come of it by itself', () => {
    const muchLater = at + 24 * 3_600_000;
    expect(resultOf(nl, measurementOf(1, { state: 'running' }), muchLater).result).toBe(nl.standsStill);
    expect(resultOf(nl, measurementOf(1), muchLater).result).toBe('gepubliceerd');
  });
});
