import { describe, expect, it } from 'vitest';
import { AGAIN, decideAgain, trouble } from '../../functions/platform/decide-again.ts';

/** Overtaken so many times before it lands. */
const overtaken = (times: number) => {
  let left = times;
  return async () => {
    left -= 1;
    return left < 0 ? 'landed' : AGAIN;
  };
};

describe('deciding again when others were ahead', () => {
  it('stops at the first outcome, with a pause between rounds', async () => {
    const pauses: number[] = [];
    const pause = async (round: number) => void pauses.push(round);
    expect(await decideAgain(overtaken(2), { rounds: 3, pause, otherwise: trouble('too many') })).toBe('landed');
    expect(pauses).toEqual([0, 1]);
  });

  it('does not go on for ever: it says what was in the way, or gives what the caller makes of it', async () => {
    const pauses: number[] = [];
    const pause = async (round: number) => void pauses.push(round);
    const tooMany = decideAgain(overtaken(3), { rounds: 3, pause, otherwise: trouble('They keep changing it') });
    await expect(tooMany).rejects.toThrow('They keep changing it');
    expect(pauses).toEqual([0, 1]);
    expect(await decideAgain<string>(overtaken(3), { rounds: 3, otherwise: () => 'conflict' })).toBe('conflict');
  });
});
