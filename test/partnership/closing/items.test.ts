import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/kernel/dates.ts';
import {
  type ClosingFacts,
  closingItems,
  isReadOnly,
  whyNotClosed,
} from '../../../shared/partnership/closing/items.ts';
import { CLOSING_ITEMS, closedPeriodSchema, extensionSchema } from '../../../shared/partnership/closing/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { PERIOD_1 } from '../../figures/samples.ts';

const AT = '2027-06-30T09:00:00.000Z';
const extension = (decision: 'extended' | 'notExtended') =>
  extensionSchema.parse({ decision, reason: 'Na de evaluatie', version: 1, decidedAt: AT });
const CLOSED = closedPeriodSchema.parse({ period: 1, version: 1, closedAt: AT });

const READY: ClosingFacts = {
  openCases: 0,
  completedNotCounted: 0,
  waitingForVerification: 0,
  agreementSettles: true,
  yearsWithoutCertified: 0,
  ownContributionReached: true,
  lastNoteAccepted: true,
  settled: true,
  settledWith: undefined,
  extension: extension('extended'),
  closed: undefined,
  next: { target: true, budget: true, agreement: true },
};
const question = { period: PERIOD_1, rules: DEFAULT_RULES, today: isoDate('2027-07-01'), hasNext: true };
const openIn = (facts: ClosingFacts, today = question.today) =>
  closingItems(facts, { ...question, today }).filter(({ done }) => !done);

describe('the end of a period', () => {
  it('has one step left when everything else was done: to close it', () => {
    expect(openIn(READY).map(({ name }) => name)).toEqual(['close']);
    expect(openIn({ ...READY, closed: CLOSED })).toEqual([]);
  });

  it('says how many are open, by whom and by when', () => {
    expect(openIn({ ...READY, openCases: 7 })[0]).toEqual({
      name: 'openCases',
      done: false,
      open: 7,
      roles: ['coordinator', 'coach'],
      by: '2026-12-31',
      overdue: true,
    });
    const [settlement] = openIn({ ...READY, settled: false }, isoDate('2027-03-01'));
    // 90 days to assess and 80 to pay after the last day.
    expect(settlement).toMatchObject({ name: 'settlement', by: '2027-06-19', overdue: false });
  });

  it('asks for a target, budget and agreement of the next period of who goes on in it only', () => {
    const names = (decision: 'extended' | 'notExtended') =>
      closingItems({ ...READY, extension: extension(decision) }, question).map(({ name }) => name);
    expect(names('extended')).toEqual([...CLOSING_ITEMS]);
    expect(names('notExtended')).not.toContain('nextTarget');
    expect(closingItems(READY, { ...question, hasNext: false }).map(({ name }) => name)).not.toContain('extension');
  });

  it('does not wait for a settlement of its own where the period is settled with a later one', () => {
    const together = { ...READY, settled: false, settledWith: 2 };
    expect(closingItems(together, question).map(({ name }) => name)).not.toContain('settlement');
    expect(whyNotClosed(together, question)).toBeUndefined();
    // Whoever does not go on is settled at the end of this period, whatever was read a moment before.
    expect(whyNotClosed({ ...together, extension: extension('notExtended') }, question)).toBe('periodNotSettled');
  });

  it.each([
    [{}, undefined],
    [{ closed: CLOSED }, 'periodClosed'],
    [{ settled: false }, 'periodNotSettled'],
    [{ extension: undefined }, 'extensionNotDecided'],
    // In which settlement the period comes may hang on it: that comes first.
    [{ settled: false, extension: undefined }, 'extensionNotDecided'],
  ] as const)('with %j can be closed, or not: %s', (facts, why) => {
    expect(whyNotClosed({ ...READY, ...facts }, question)).toBe(why);
  });

  it('is not there before its last day is over', () => {
    expect(whyNotClosed(READY, { ...question, today: PERIOD_1.to })).toBe('periodNotOver');
  });

  it.each([
    [undefined, false],
    [{ ...CLOSED, next: 'extended' }, false],
    [{ ...CLOSED, next: 'notExtended' }, true],
    // The last period there is: nothing was decided about a next one.
    [CLOSED, false],
  ] as const)('closed as %j, makes a partnership read-only: %s', (closed, readOnly) => {
    expect(isReadOnly(closed)).toBe(readOnly);
  });
});
