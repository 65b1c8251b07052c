import { describe, expect, it } from 'vitest';
import { type HorizonFacts, horizonOf } from '../../../shared/finance/settlement/horizon.ts';
import { type Settlement, settlementSchema } from '../../../shared/finance/settlement/schema.ts';
import { PERIOD_1, PERIOD_2 } from '../../figures/samples.ts';

const AT = '2030-02-01T09:00:00.000Z';

/** A settlement in one of its states, over these periods. */
const settlement = (state: Settlement['state'], covers: readonly number[]): Settlement =>
  settlementSchema.parse({
    period: covers.at(-1),
    ...(covers.length > 1 ? { covers } : {}),
    number: 1,
    version: 1,
    state,
    on: '2029-12-31',
    rulesVersion: '2024-1',
    sha256: 'f'.repeat(64),
    bytes: 1,
    objectKey: 'final-settlement/2-001-ffff.json',
    realised: 1,
    goal: 1,
    cut: 0,
    toPay: 0,
    recovery: 0,
    preparedBy: 'project-officer@agency',
    preparedAt: AT,
    updatedAt: AT,
    endedAt: AT,
    settledAt: AT,
    reason: 'Bewijs ontbreekt',
  });

const both = (facts: Omit<HorizonFacts, 'settlements'>, ...settlements: Settlement[]) =>
  [PERIOD_1, PERIOD_2].map((period) => {
    const horizon = horizonOf(period, { ...facts, settlements });
    if (horizon.kind === 'own') return horizon.periods.map(({ number }) => number);
    return horizon.kind === 'later' ? `in ${horizon.period}` : horizon.kind;
  });

const EACH = [[1], [2]];
const TOGETHER = ['in 2', [1, 2]];
const WHOLE = { rule: 'wholeProgramme', extension: 'extended' } as const;
const APART = { rule: 'perPeriod', extension: 'extended' } as const;

describe('in which settlement a period comes', () => {
  it('is its own, where the rules of period 1 settle each period', () => {
    for (const extension of ['extended', 'notExtended', undefined] as const)
      expect(both({ rule: 'perPeriod', extension })).toEqual(EACH);
  });

  it('is that of the last period of an extended partnership, where they settle once', () => {
    expect(both(WHOLE)).toEqual(TOGETHER);
  });

  it('is its own when the partnership is not extended: period 1 is the whole programme', () => {
    expect(both({ ...WHOLE, extension: 'notExtended' })).toEqual(EACH);
  });

  it('cannot be said before the extension is decided', () => {
    expect(both({ ...WHOLE, extension: undefined })).toEqual(['undecided', 'undecided']);
  });

  it.each(['prepared', 'settled', 'reopened'] as const)(
    'stays what it was once a settlement is %s, whatever the rules say later',
    (state) => {
      expect(both(WHOLE, settlement(state, [1]))).toEqual(EACH);
      expect(both(WHOLE, settlement(state, [2]))).toEqual(EACH);
      for (const extension of ['extended', 'notExtended', undefined] as const)
        expect(both({ ...APART, extension }, settlement(state, [1, 2]))).toEqual(TOGETHER);
    },
  );

  it('is open again when what was prepared is returned before anybody decided on it', () => {
    expect(both(WHOLE, settlement('returned', [1]))).toEqual(TOGETHER);
    expect(both(APART, settlement('returned', [1, 2]))).toEqual(EACH);
    expect(both(WHOLE, settlement('returned', [1]), settlement('settled', [2]))).toEqual(EACH);
  });
});
