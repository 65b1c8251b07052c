import { describe, expect, it } from 'vitest';
import { type HorizonFacts, horizonOf } from '../../../shared/finance/settlement/horizon.ts';
import type { Settlement } from '../../../shared/finance/settlement/schema.ts';
import { PERIOD_1, PERIOD_2 } from '../../figures/samples.ts';
import { settlementIn } from './samples.ts';

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
      expect(both(WHOLE, settlementIn(state, [1]))).toEqual(EACH);
      expect(both(WHOLE, settlementIn(state, [2]))).toEqual(EACH);
      for (const extension of ['extended', 'notExtended', undefined] as const)
        expect(both({ ...APART, extension }, settlementIn(state, [1, 2]))).toEqual(TOGETHER);
    },
  );

  it('is open again when what was prepared is returned before anybody decided on it', () => {
    expect(both(WHOLE, settlementIn('returned', [1]))).toEqual(TOGETHER);
    expect(both(APART, settlementIn('returned', [1, 2]))).toEqual(EACH);
    expect(both(WHOLE, settlementIn('returned', [1]), settlementIn('settled', [2]))).toEqual(EACH);
  });
});
