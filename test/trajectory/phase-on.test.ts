import { describe, expect, it } from 'vitest';
import { phaseOn } from '../../shared/trajectory/phase-on.ts';
import { ALL_PHASES, day, trajectoryOf } from './samples.ts';

describe('the phase of a trajectory', () => {
  it('is the one held on the day', () => {
    const finished = trajectoryOf(ALL_PHASES);
    expect(phaseOn(finished, day('2024-01-09'))).toBeUndefined();
    expect(phaseOn(finished, day('2024-01-10'))).toBe('lead');
    expect(phaseOn(finished, day('2024-03-31'))).toBe('diagnosis');
    expect(phaseOn(finished, day('2025-01-01'))).toBe('completed');
  });

  it('is the later one when two were entered on one day', () => {
    const trajectory = trajectoryOf([
      ['lead', '2024-02-01'],
      ['intake', '2024-02-01'],
    ]);
    expect(phaseOn(trajectory, day('2024-02-01'))).toBe('intake');
  });
});
