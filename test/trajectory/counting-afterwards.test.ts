import { describe, expect, it } from 'vitest';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { explain, finished, metBy } from './counting-samples.ts';
import { actionOf, COMPANY, day, evidenceOf, OTHER_COMPANY, trajectoryOf, upTo } from './samples.ts';

describe('an adaptation that is dropped', () => {
  const droppedOn = (on: string): Trajectory => ({
    ...finished,
    actions: [
      actionOf(1, [
        ['implemented', '2024-06-01'],
        ['dropped', on],
      ]),
    ],
  });

  it('no longer counts from that day on when that is before completion', () => {
    const trajectory = droppedOn('2024-08-01');
    expect(metBy(trajectory, { on: '2024-07-31' })).toContain('evidence');
    expect(metBy(trajectory, { on: '2024-08-01' })).toEqual(['planAgreed', 'workFloorInFlanders']);
    expect(explain(trajectory).counts.completed).toBe(false);
  });

  it('keeps counting when it stood at completion: whether it still stands later is never a condition', () => {
    const trajectory = droppedOn('2025-03-01');
    expect(explain(trajectory, { on: '2025-06-01' }).dates.completed).toBe('2024-09-01');
    expect(explain(trajectory, { on: '2025-06-01' }).dates.adapted).toBe('2024-06-01');
  });

  it('does not start to count when its proof comes after it was dropped', () => {
    const trajectory = { ...droppedOn('2024-10-01'), evidence: [evidenceOf(1, '2024-11-01')] };
    expect(explain(trajectory).counts.completed).toBe(false);
    expect(metBy(trajectory)).not.toContain('structuralAdaptation');
  });

  it('counts again from the day it is implemented again', () => {
    const statuses = [
      ['implemented', '2024-06-01'],
      ['dropped', '2024-07-15'],
      ['implemented', '2024-08-20'],
    ] as const;
    const trajectory = { ...finished, actions: [actionOf(1, statuses)] };
    expect(explain(trajectory, { on: '2024-08-01' }).dates.adapted).toBeUndefined();
    expect(explain(trajectory).dates.adapted).toBe('2024-08-20');
  });

  it('leaves no trace when it was put right on the day itself', () => {
    const statuses = [
      ['implemented', '2024-06-01'],
      ['planned', '2024-06-01'],
    ] as const;
    expect(explain({ ...finished, actions: [actionOf(1, statuses)] }).dates.adapted).toBeUndefined();
  });
});

describe('verification', () => {
  const verdict = (outcome: 'accepted' | 'rejected', on: string, companyId = COMPANY) => ({
    companyId,
    outcome,
    on: day(on),
  });

  it('counts from acceptance on', () => {
    const trajectory = { ...finished, verifications: [verdict('accepted', '2025-02-01')] };
    expect(explain(trajectory, { on: '2025-01-31' }).counts.verified).toBe(false);
    expect(explain(trajectory).dates.verified).toBe('2025-02-01');
  });

  it('follows the last verdict', () => {
    const verifications = [verdict('accepted', '2025-02-01'), verdict('rejected', '2025-03-01')];
    expect(explain({ ...finished, verifications }, { on: '2025-02-15' }).counts.verified).toBe(true);
    expect(explain({ ...finished, verifications }).counts.verified).toBe(false);
    expect(explain({ ...finished, verifications }).counts.completed).toBe(true);
    const again = [...verifications, verdict('accepted', '2025-04-01')];
    expect(explain({ ...finished, verifications: again }).dates.verified).toBe('2025-04-01');
  });

  it('holds since the first acceptance, however often it is accepted again', () => {
    const verifications = [verdict('accepted', '2025-02-01'), verdict('accepted', '2027-03-01')];
    expect(explain({ ...finished, verifications }, { on: '2027-12-31' }).dates.verified).toBe('2025-02-01');
  });

  it('does not stand in for the rest of the rule, nor for another company', () => {
    const unproven = { ...finished, evidence: [], verifications: [verdict('accepted', '2025-02-01')] };
    expect(explain(unproven).counts.verified).toBe(false);
    const other = { ...finished, verifications: [verdict('accepted', '2025-02-01', OTHER_COMPANY)] };
    expect(explain(other).counts.verified).toBe(false);
  });
});

describe('a trajectory that stopped', () => {
  const stopped = (reason: 'companyWithdrew' | 'notEligible' | 'duplicate'): Trajectory => ({
    ...trajectoryOf([...upTo('plan'), ['stopped', '2024-06-01']]),
    stop: { reason },
  });

  it('still was a supported one', () => {
    expect(explain(stopped('companyWithdrew')).counts).toEqual({ supported: true, completed: false, verified: false });
  });

  it.each(['notEligible', 'duplicate'] as const)('counts for nothing from the day it was stopped as %s', (reason) => {
    expect(explain(stopped(reason), { on: '2024-05-31' }).counts.supported).toBe(true);
    expect(explain(stopped(reason), { on: '2024-06-01' }).dates).toEqual({});
  });
});
