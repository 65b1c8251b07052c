import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addQuarters,
  instant,
  isoDate,
  lastDayOf,
  quarter,
  quartersBetween,
} from '../../shared/kernel/dates.ts';
import { dueDayOf, isOverdue, writableQuarters } from '../../shared/note/calendar.ts';
import { noteFiguresOf } from '../../shared/note/figures.ts';
import { openNoteItems } from '../../shared/note/open-items.ts';
import { cadenceIn, endsNotePeriod, firstQuarterOfNote } from '../../shared/note/periods.ts';
import { NOTE_STATES } from '../../shared/note/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { type ProgrammeRules, programmeRulesSchema } from '../../shared/programme/schema.ts';
import { figuresOf } from '../summary/samples.ts';
import { NOTE_RULES, QUARTER } from './samples.ts';

describe('the calendar of notes', () => {
  const today = isoDate('2026-11-28');
  const updatedAt = instant('2026-08-03T08:00:00.000Z');

  it('lets the last four quarters that are over be written about, from the first of the programme on', () => {
    expect(writableQuarters(today, NOTE_RULES)).toEqual(['2026/Q3', '2026/Q2', '2026/Q1', '2025/Q4']);
    expect(writableQuarters(isoDate('2026-10-01'), NOTE_RULES)[0]).toBe('2026/Q3');
    expect(writableQuarters(isoDate('2026-09-30'), NOTE_RULES)[0]).toBe('2026/Q2');
    expect(writableQuarters(isoDate('2024-04-01'), NOTE_RULES)).toEqual(['2024/Q1']);
    expect(writableQuarters(isoDate('2024-03-31'), NOTE_RULES)).toEqual([]);
  });

  it('has it due after the days of the rules, and old rules have the default', () => {
    expect(dueDayOf(QUARTER, DEFAULT_RULES)).toBe('2026-10-30');
    const { noteDueDays: _, ...old } = DEFAULT_RULES;
    expect(programmeRulesSchema.parse(old).noteDueDays).toBe(30);
  });

  it('calls a note late on the day after, unless it lies with the agency or came back from there', () => {
    const due = addDays(lastDayOf(QUARTER), 30);
    for (const state of ['absent', ...NOTE_STATES] as const) {
      expect(isOverdue({ quarter: QUARTER, state }, due, DEFAULT_RULES)).toBe(false);
      const after = isOverdue({ quarter: QUARTER, state }, addDays(due, 1), DEFAULT_RULES);
      expect(after).toBe(state !== 'submitted' && state !== 'returned' && state !== 'accepted');
    }
  });

  it('says what waits with whom, the oldest quarter first, and of older notes only those that were begun', () => {
    const items = openNoteItems(
      [
        { quarter: quarter('2025/Q2'), state: 'returned', updatedAt },
        { quarter: quarter('2025/Q4'), state: 'accepted', updatedAt },
        { quarter: quarter('2026/Q1'), state: 'submitted', updatedAt },
        { quarter: quarter('2026/Q2'), state: 'signedByCoordinator', updatedAt },
      ],
      today,
      NOTE_RULES,
    );
    expect(items.map(({ quarter: of, what, roles, overdue }) => [of, what, roles[0], overdue])).toEqual([
      ['2025/Q2', 'change', 'coordinator', false],
      ['2026/Q1', 'decide', 'programme-manager', false],
      ['2026/Q2', 'signAsPromotor', 'promotor', true],
      ['2026/Q3', 'write', 'coordinator', true],
    ]);
  });
});

type Cadence = ProgrammeRules['monitoringCadence'];
const CADENCES: readonly Cadence[] = ['quarterly', 'halfYearly', 'yearly'];
/** The cadence of the programme's start, and others from a day on. */
const cadences = (...later: readonly (readonly [string, Cadence])[]) =>
  cadenceIn([
    DEFAULT_RULES,
    ...later.map(([from, monitoringCadence], index) => ({
      ...DEFAULT_RULES,
      version: `${from.slice(0, 4)}-${index + 2}`,
      validFrom: isoDate(from),
      monitoringCadence,
    })),
  ]);

describe('the cadence of the rules', () => {
  const notesIn = (cadenceOn: ReturnType<typeof cadences>, first: string, last: string) =>
    quartersBetween(quarter(first), quarter(last))
      .filter((of) => endsNotePeriod(of, cadenceOn))
      .map((of) => `${firstQuarterOfNote(of, cadenceOn)} - ${of}`);

  it('asks for a note of each half year, or of each year', () => {
    expect(notesIn(cadences(['2025-01-01', 'halfYearly']), '2025/Q1', '2025/Q4')).toEqual([
      '2025/Q1 - 2025/Q2',
      '2025/Q3 - 2025/Q4',
    ]);
    expect(notesIn(cadences(['2025-01-01', 'yearly']), '2025/Q1', '2026/Q4')).toEqual([
      '2025/Q1 - 2025/Q4',
      '2026/Q1 - 2026/Q4',
    ]);
    const yearly = { cadenceOn: cadences(['2025-01-01', 'yearly']) };
    expect(writableQuarters(isoDate('2026-11-28'), yearly)).toEqual(['2025/Q4']);
    expect(dueDayOf(quarter('2025/Q4'), DEFAULT_RULES)).toBe('2026-01-30');
  });

  it('goes by the rules of each quarter: what was asked before a change stays, and what comes after goes on from there', () => {
    // In May it becomes yearly: the first quarter has its note, the last one is about the other three.
    expect(notesIn(cadences(['2026-05-01', 'yearly']), '2026/Q1', '2026/Q4')).toEqual([
      '2026/Q1 - 2026/Q1',
      '2026/Q2 - 2026/Q4',
    ]);
    // In August it becomes quarterly again: the third quarter's note is about the two before as well.
    expect(notesIn(cadences(['2025-01-01', 'yearly'], ['2026-08-01', 'quarterly']), '2026/Q1', '2026/Q4')).toEqual([
      '2026/Q1 - 2026/Q3',
      '2026/Q4 - 2026/Q4',
    ]);
  });

  it('has every quarter in one note, whenever and however it changes', () => {
    const change = fc.tuple(
      fc.integer({ min: 0, max: 1000 }).map((days) => addDays(isoDate('2024-01-01'), days) as string),
      fc.constantFrom(...CADENCES),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const cadenceOn = cadences(...changes);
        const all = quartersBetween(quarter('2024/Q1'), quarter('2029/Q4'));
        const ends = all.filter((of) => endsNotePeriod(of, cadenceOn));
        expect(ends.flatMap((of) => quartersBetween(firstQuarterOfNote(of, cadenceOn), of))).toEqual(all);
      }),
    );
  });

  it('has a note say what was realised in all its quarters', () => {
    const standing = (of: string, completed: number) => {
      const { current } = figuresOf();
      return { ...current, quarter: quarter(of), realised: { ...current.realised, completed } };
    };
    const perQuarter = [standing('2026/Q1', 3), standing('2026/Q2', 7), standing('2026/Q3', 12)];
    const current = standing('2026/Q3', 12);
    const figures = { ...figuresOf(), countingRule: 'completed' as const, perQuarter, current };
    const realisedFrom = (from: string) => noteFiguresOf(figures, quarter(from)).values.realisedInQuarter;
    expect(['2026/Q3', '2026/Q2', '2026/Q1'].map(realisedFrom)).toEqual([5, 9, 12]);
    expect(noteFiguresOf(figures, addQuarters(QUARTER, -1)).from).toBe('2026/Q2');
  });
});
