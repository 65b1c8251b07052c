import { describe, expect, it } from 'vitest';
import { instant, quarter } from '../../../shared/kernel/dates.ts';
import { leaverDeliveryIdSchema, measurementIdSchema } from '../../../shared/kernel/ids.ts';
import type { MonitoringQuarter, QuarterState } from '../../../shared/monitoring/quarter/schema.ts';
import { measured, type QuarterStep, takeStep } from '../../../shared/monitoring/quarter/steps.ts';

const DELIVERY = leaverDeliveryIdSchema.parse(`ldv_${'0'.repeat(26)}`);
const measurement = (number: number) => measurementIdSchema.parse(`mea_${String(number).padStart(26, '0')}`);
const AT = instant('2026-10-20T08:00:00.000Z');
const LATER = { by: 'manager', at: instant('2026-10-30T08:00:00.000Z') };
const CHECKED = { by: 'analyst', at: AT };

const everyState = { quarter: quarter('2026/Q3'), version: 4, openedAt: AT, reports: [] };
const measuredShape = { deliveryId: DELIVERY, measurementId: measurement(5), measuredAt: AT, deliveredAt: AT };
const IN: { readonly [State in QuarterState]: MonitoringQuarter & { state: State } } = {
  open: { ...everyState, state: 'open' },
  delivered: { ...everyState, ...measuredShape, state: 'delivered' },
  checked: { ...everyState, ...measuredShape, state: 'checked', checked: CHECKED },
  closed: {
    ...everyState,
    ...measuredShape,
    state: 'closed',
    closed: LATER,
    reports: [{ measurementId: measurement(5), checked: CHECKED, closed: LATER }],
  },
  reopened: { ...everyState, ...measuredShape, state: 'reopened', reopened: { ...LATER, reason: 'Fout' } },
};
const STEPS: readonly QuarterStep[] = [{ kind: 'check' }, { kind: 'close' }, { kind: 'reopen', reason: 'Fout' }];

const outcome = (state: QuarterState, step: QuarterStep): string => {
  const moved = takeStep(IN[state], step, LATER);
  return moved.ok ? moved.value.state : (moved.error.reason ?? moved.error.code);
};

describe('A quarter of the monitoring', () => {
  it.each([
    ['open', ['quarterNotDelivered', 'quarterNotChecked', 'quarterNotClosed']],
    ['delivered', ['checked', 'quarterNotChecked', 'quarterNotClosed']],
    ['checked', ['quarterNotDelivered', 'closed', 'quarterNotClosed']],
    ['closed', ['quarterNotDelivered', 'quarterNotChecked', 'reopened']],
    ['reopened', ['checked', 'quarterNotChecked', 'quarterNotClosed']],
  ] as const)('that is %s can be checked, closed and opened again: %j', (state, expected) => {
    expect(STEPS.map((step) => outcome(state, step))).toEqual(expected);
  });

  it('is closed by somebody else than who checked it', () => {
    const moved = takeStep(IN.checked, { kind: 'close' }, { ...LATER, by: CHECKED.by });
    expect(moved).toEqual({ ok: false, error: { code: 'notAllowedNow', reason: 'quarterCheckedBySelf' } });
  });

  it('keeps every report when it is opened again and closed', () => {
    const reopened = takeStep(IN.closed, { kind: 'reopen', reason: 'Verbeterde levering' }, LATER);
    if (!reopened.ok) throw new Error('not reopened');
    const again = measured(reopened.value, { deliveryId: DELIVERY, measurementId: measurement(6), at: AT });
    const checked = again && takeStep(again, { kind: 'check' }, CHECKED);
    const closed = checked?.ok ? takeStep(checked.value, { kind: 'close' }, LATER) : undefined;
    if (!closed?.ok) throw new Error('not closed');
    expect(closed.value.reports.map(({ measurementId }) => measurementId)).toEqual([measurement(5), measurement(6)]);
  });
});

describe('A measurement that reaches to the end of a quarter', () => {
  const stateAfter = (state: QuarterState, number: number): string | undefined =>
    measured(IN[state], { deliveryId: DELIVERY, measurementId: measurement(number), at: AT })?.state;

  it('asks for a check, also of what was checked before it', () => {
    expect(stateAfter('open', 6)).toBe('delivered');
    expect(stateAfter('delivered', 6)).toBe('delivered');
    expect(stateAfter('checked', 6)).toBe('delivered');
    expect(stateAfter('reopened', 6)).toBe('reopened');
  });

  it('leaves the report of a closed quarter, and is what is checked when it is opened again', () => {
    const next = measured(IN.closed, { deliveryId: DELIVERY, measurementId: measurement(6), at: AT });
    expect(next).toMatchObject({ state: 'closed', measurementId: measurement(6), reports: IN.closed.reports });
    const reopened = next && takeStep(next, { kind: 'reopen', reason: 'Fout' }, LATER);
    expect(reopened).toMatchObject({ ok: true, value: { state: 'reopened', measurementId: measurement(6) } });
  });

  it('is news of a quarter that was delivered before, and not its delivery', () => {
    const at = instant('2027-01-20T08:00:00.000Z');
    for (const state of ['delivered', 'checked', 'closed', 'reopened'] as const) {
      const next = measured(IN[state], { deliveryId: DELIVERY, measurementId: measurement(6), at });
      expect(next).toMatchObject({ measuredAt: at, deliveredAt: AT });
    }
  });

  it('changes nothing when it comes twice, or when a newer one was there', () => {
    for (const state of ['delivered', 'checked', 'closed', 'reopened'] as const) {
      expect(stateAfter(state, 5)).toBeUndefined();
      expect(stateAfter(state, 4)).toBeUndefined();
    }
  });
});
