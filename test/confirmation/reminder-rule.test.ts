import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAfter } from '../../shared/confirmation/mail.ts';
import { reminderDay, reminderStep } from '../../shared/confirmation/reminders.ts';
import { type ConfirmationMail, confirmationMailSchema } from '../../shared/confirmation/schema.ts';
import { dayOf, type Instant, instant } from '../../shared/kernel/dates.ts';
import { daysBetween } from '../../shared/kernel/days.ts';

const DAY = 86_400_000;
const ASKED = Date.parse('2026-03-02T09:00:00.000Z');
const onDay = (days: number): Instant => instant(new Date(ASKED + days * DAY).toISOString());
const askedFor = (days: number) => ({
  askedAt: onDay(0),
  expiresAt: onDay(days),
  mail: 'delivered' as ConfirmationMail,
  reminders: [] as { at: Instant; attempts: number }[],
});
const rules = { confirmationReminderDays: 10, confirmationReminders: 2 };

/** The job, morning by morning but for those on which it did not run: when did mails go out? */
const play = (
  request: ReturnType<typeof askedFor>,
  mornings: readonly number[],
  rule: typeof rules,
  ends: { readonly answeredAfter?: number; readonly bouncedAfter?: number } = {},
) => {
  const { answeredAfter = Number.POSITIVE_INFINITY, bouncedAfter = Number.POSITIVE_INFINITY } = ends;
  const sent: Instant[] = [];
  for (const morning of mornings) {
    const now = onDay(morning);
    const answer = { outcome: 'confirmed', role: 'hr', at: now } as const;
    const known = {
      ...request,
      mail: morning >= bouncedAfter ? ('bounced' as const) : request.mail,
      reminders: sent.map((at) => ({ at, attempts: 1 })),
      ...(morning >= answeredAfter ? { answer } : {}),
    };
    if (reminderStep(known, rule, now).kind === 'send') sent.push(now);
  }
  return sent;
};

describe('when a company is reminded', () => {
  it('is so many days after the last mail, at most so often', () => {
    const mornings = Array.from({ length: 30 }, (_, index) => index + 1);
    expect(play(askedFor(30), mornings, rules).map(dayOf)).toEqual(['2026-03-12', '2026-03-22']);
    expect(play(askedFor(30), mornings, { ...rules, confirmationReminders: 0 })).toEqual([]);
  });

  it('leaves a day to answer: never on the last day of the link', () => {
    expect(reminderDay(askedFor(10), rules)).toBeUndefined();
    expect(reminderDay(askedFor(11), rules)).toBe('2026-03-12');
  });

  it('holds whatever the rules, the term, the mornings without the job, the answer and the bounce', () => {
    fc.assert(
      fc.property(
        fc.record({
          days: fc.integer({ min: 1, max: 40 }),
          most: fc.integer({ min: 0, max: 5 }),
          term: fc.integer({ min: 1, max: 90 }),
          answeredAfter: fc.integer({ min: 1, max: 120 }),
          bouncedAfter: fc.integer({ min: 1, max: 120 }),
          mornings: fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 120 }),
        }),
        ({ days, most, term, answeredAfter, bouncedAfter, mornings }) => {
          const rule = { confirmationReminderDays: days, confirmationReminders: most };
          const inOrder = [...mornings].sort((a, b) => a - b);
          const sent = play(askedFor(term), inOrder, rule, { answeredAfter, bouncedAfter });
          expect(sent.length).toBeLessThanOrEqual(most);
          for (const at of sent) {
            expect(at < onDay(term)).toBe(true);
            expect(at < onDay(answeredAfter) && at < onDay(bouncedAfter)).toBe(true);
          }
          const moments = [onDay(0), ...sent].map(dayOf);
          for (const [index, day] of moments.slice(1).entries())
            expect(daysBetween(moments[index] ?? day, day)).toBeGreaterThanOrEqual(days);
        },
      ),
    );
  });

  it('is tried anew when a reminder left no trace, three times in all, and then counts as one', () => {
    const lost = (attempts: number) => ({
      ...askedFor(30),
      mail: 'claimed' as const,
      reminders: [{ at: onDay(10), attempts }],
    });
    expect(reminderStep(lost(1), rules, onDay(10.005))).toEqual({ kind: 'wait' });
    expect(reminderStep({ ...lost(1), mail: 'notSent' }, rules, onDay(10.005))).toMatchObject({ kind: 'sendAgain' });
    expect(reminderStep(lost(1), rules, onDay(11))).toEqual({ kind: 'sendAgain', attempts: 2 });
    expect(reminderStep(lost(2), rules, onDay(12))).toEqual({ kind: 'sendAgain', attempts: 3 });
    expect(reminderStep(lost(3), rules, onDay(13))).toEqual({ kind: 'lookAgainOn', day: '2026-03-22' });
  });
});

describe('what is known of a mail', () => {
  it('only grows, so that the end is the same in any order', () => {
    const told = fc.shuffledSubarray([...confirmationMailSchema.options], { minLength: 1 });
    const tellAll = (all: readonly ConfirmationMail[]) =>
      all.reduce<ConfirmationMail>((known, one) => mailAfter(known, one) ?? known, 'claimed');
    fc.assert(
      fc.property(told, (all) => {
        expect(tellAll(all)).toBe(tellAll([...all].reverse()));
      }),
    );
  });
});
