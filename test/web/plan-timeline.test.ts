import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../web/src/trajectory/plan/timeline.ts';
import { actionOf, day, trajectoryOf } from '../trajectory/samples.ts';

const PHASES = [
  ['intake', '2024-01-01'],
  ['plan', '2024-02-01'],
] as const;

const timeline = (...actions: Parameters<typeof actionOf>[]) =>
  timelineOf(trajectoryOf(PHASES, { actions: actions.map((action) => actionOf(...action)) }), day('2024-03-01'));

describe('the timeline of a plan', () => {
  it('runs from the first phase to the last day that is planned, with today in it', () => {
    const { rows, phases, today } = timeline([
      1,
      [['planned', '2024-02-01']],
      { plannedFrom: day('2024-02-15'), plannedFor: day('2024-04-30') },
    ]);
    expect(rows[0]?.stretch?.end).toBe(1);
    expect(phases.map(({ start, end }) => [start, end])).toEqual([
      [0, phases[1]?.start],
      [phases[1]?.start, 1],
    ]);
    expect(today).toBeGreaterThan(rows[0]?.stretch?.start ?? 1);
    expect(today).toBeLessThan(1);
  });

  it('puts what begins first on top, and what has no day last, without a stretch', () => {
    const { rows } = timeline(
      [1, [['idea', '2024-02-01']]],
      [2, [['planned', '2024-02-01']], { title: 'later', plannedFor: day('2024-06-01') }],
      [3, [['planned', '2024-02-01']], { title: 'eerst', plannedFrom: day('2024-03-01') }],
    );
    expect(rows.map(({ action }) => action.title)).toEqual(['eerst', 'later', 'Functies worden rollen']);
    expect(rows.at(-1)?.stretch).toBeUndefined();
  });

  it('says what is late: past its day, and neither in place nor dropped', () => {
    const due = { plannedFor: day('2024-02-20') };
    const { rows } = timeline(
      [1, [['planned', '2024-02-01']], due],
      [2, [['implemented', '2024-02-25']], due],
      [3, [['dropped', '2024-02-25']], due],
    );
    expect(rows.map(({ late }) => late)).toEqual([true, false, false]);
  });
});
