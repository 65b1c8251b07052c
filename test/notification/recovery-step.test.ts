import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../shared/kernel/dates.ts';
import { MAXIMUM_ATTEMPTS, recoveryStep } from '../../shared/notification/recovery.ts';
import { DELIVERY_STATUSES } from '../../shared/notification/schema.ts';
import { delivery } from './samples.ts';

const CLAIMED = Date.parse('2026-10-05T07:00:00.000Z');
const later = (seconds: number) => instant(new Date(CLAIMED + seconds * 1000).toISOString());

describe('what the recovery does about a mail', () => {
  it.each([
    ['claimed', 0, 1, 'wait'],
    ['claimed', 119, 1, 'wait'],
    ['claimed', 120, 1, 'markUncertain'],
    ['uncertain', 120, 1, 'wait'],
    ['uncertain', 899, 1, 'wait'],
    ['claimed', 900, 1, 'sendAgain'],
    ['uncertain', 900, 1, 'sendAgain'],
    ['uncertain', 900, 2, 'sendAgain'],
    ['uncertain', 900, 3, 'giveUp'],
    ['waiting', 0, 0, 'sendAgain'],
    ['sent', 90_000, 1, 'wait'],
    ['failed', 90_000, 1, 'wait'],
  ] as const)('%s since %d seconds, attempt %d: %s', (status, seconds, attempts, step) => {
    expect(recoveryStep(delivery({ status, attempts }), later(seconds), true)).toBe(step);
  });

  it('never sends again within a quarter of an hour, nor more than three times, nor what is settled', () => {
    const statuses = fc.constantFrom(...DELIVERY_STATUSES);
    fc.assert(
      fc.property(statuses, fc.nat(100_000), fc.integer({ min: 1, max: 9 }), fc.boolean(), (...given) => {
        const [status, seconds, attempts, mayGoOut] = given;
        if (recoveryStep(delivery({ status, attempts }), later(seconds), mayGoOut) !== 'sendAgain') return;
        if (status === 'waiting') {
          expect(mayGoOut).toBe(true);
          return;
        }
        expect(seconds).toBeGreaterThanOrEqual(900);
        expect(attempts).toBeLessThan(MAXIMUM_ATTEMPTS);
        expect(['claimed', 'uncertain']).toContain(status);
      }),
    );
  });

  it('sends what waits as soon as its kind may go out, and not before', () => {
    const waiting = delivery({ status: 'waiting', attempts: 0 });
    expect(recoveryStep(waiting, later(90_000), false)).toBe('wait');
    expect(recoveryStep(waiting, later(0), true)).toBe('sendAgain');
  });
});
