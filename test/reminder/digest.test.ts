import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, isBusinessDay } from '../../shared/kernel/business-days.ts';
import { addDays, isoDate } from '../../shared/kernel/dates.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import {
  type DigestQuestion,
  linesOf,
  newsFor,
  stillSoOf,
  toldAfter,
  withSomebody,
} from '../../shared/reminder/digest.ts';
import type { LineKind, Reminder, Told } from '../../shared/reminder/schema.ts';
import { reminderTexts } from '../../shared/texts/reminder/catalogue.ts';
import { item, question, READER } from './samples.ts';

type OnDay = { readonly day: string; readonly kinds: LineKind[] };

/** What a person is told on each business day, when the job runs or not as `runs` says. */
const story = (
  from: string,
  days: number,
  overrides: Partial<DigestQuestion>,
  runs: (index: number) => boolean = () => true,
): OnDay[] => {
  const found: OnDay[] = [];
  let told: Told | undefined;
  for (let index = 0; index < days; index += 1) {
    const day = addDays(isoDate(from), index);
    if (!isBusinessDay(day) || !runs(index)) continue;
    const asked = question(day, { ...overrides, told });
    const news = newsFor(asked);
    if (news.length === 0) continue;
    told = toldAfter(asked, news);
    found.push({ day, kinds: news.map(({ stage }) => stage.kind) });
  }
  return found;
};
const daysOf = (told: readonly OnDay[], kind: LineKind): string[] =>
  told.filter(({ kinds }) => kinds.includes(kind)).map(({ day }) => day);

const OTHER_PERSON = personIdSchema.parse('per_01J00000000000000000000002');
const COORDINATOR: DigestQuestion['reader'] = {
  id: OTHER_PERSON,
  roles: ['coordinator'],
  active: true,
  reminderFrequency: 'daily',
};
const OTHER = item({ people: [], due: isoDate('2026-10-14') });

describe('a thing with a due day', () => {
  it('is told five business days ahead, on the first business day after it and then every five', () => {
    const told = story('2026-10-01', 40, {});
    expect(daysOf(told, 'dueSoon')).toEqual(['2026-10-07']);
    expect(daysOf(told, 'overdue')).toEqual(['2026-10-15', '2026-10-22', '2026-10-29', '2026-11-05']);
  });

  it('is told by the business days around the change of clock and Easter', () => {
    const spring = story('2026-03-20', 25, { items: [item({ due: isoDate('2026-03-27') })] });
    expect(daysOf(spring, 'overdue')).toEqual(['2026-03-30', '2026-04-07']);
    const autumn = story('2026-10-19', 14, { items: [item({ due: isoDate('2026-10-24') })] });
    expect(daysOf(autumn, 'overdue')).toEqual(['2026-10-26']);
  });

  it('is told again when its day moves', () => {
    const before = question('2026-10-15');
    const told = toldAfter(before, newsFor(before));
    const moved = question('2026-10-16', { told, items: [item({ due: isoDate('2026-10-20') })] });
    expect(newsFor(moved).map(({ stage }) => stage.kind)).toEqual(['dueSoon']);
  });

  it('is told once per stage however often the job does not run', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (stream) => {
        const runs = Array.from({ length: 40 }, () => stream.next().value === true);
        const told = story('2026-10-01', 40, {}, (index) => runs[index] === true);
        expect(daysOf(told, 'dueSoon').length).toBeLessThanOrEqual(1);
        expect(daysOf(told, 'overdue').length).toBeLessThanOrEqual(4);
        const lastRun = runs.findLastIndex((ran, index) => ran && isBusinessDay(addDays(isoDate('2026-10-01'), index)));
        if (addDays(isoDate('2026-10-01'), lastRun) >= '2026-10-15')
          expect(daysOf(told, 'overdue').length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('an escalation', () => {
  it('reaches who answers for the whole once ten business days are over, and again after ten more', () => {
    const told = story('2026-10-01', 50, { items: [OTHER], reader: COORDINATOR });
    expect(daysOf(told, 'escalated')).toEqual(['2026-10-28', addBusinessDays(isoDate('2026-10-28'), 10)]);
    expect(told.flatMap(({ kinds }) => kinds)).toEqual(['escalated', 'escalated']);
  });

  it('goes whatever was chosen, on any business day', () => {
    for (const reminderFrequency of ['weekly', 'never'] as const) {
      const told = story('2026-10-01', 30, { items: [OTHER], reader: { ...COORDINATOR, reminderFrequency } });
      expect(daysOf(told, 'escalated')).toEqual(['2026-10-28']);
    }
  });

  it('takes the place of the own reminder of who is to do it as well', () => {
    const own = question('2026-10-29', { reader: { ...COORDINATOR, id: READER } });
    expect(newsFor(own).map(({ stage }) => stage.kind)).toEqual(['escalated']);
  });

  it('reaches them of what waits for somebody or came back as well, but not of what only stands still', () => {
    const since = isoDate('2026-10-14');
    for (const kind of ['pending', 'returned'] as const)
      expect(story('2026-10-01', 50, { items: [item({ people: [], kind, since })], reader: COORDINATOR })).toEqual(
        ['2026-10-28', '2026-11-12'].map((day) => ({ day, kinds: ['escalated'] })),
      );
    const still = item({ people: [], kind: 'staleDraft', since });
    expect(story('2026-10-01', 50, { items: [still], reader: COORDINATOR })).toEqual([]);
  });

  it('says by how much something is overdue, and of what only waits just that it does', () => {
    const items = [
      item({ key: 'a', subject: 'note', people: [], kind: 'pending', since: isoDate('2026-10-14') }),
      OTHER,
    ];
    const lines = linesOf(newsFor(question('2026-10-28', { items, reader: COORDINATOR })), isoDate('2026-10-28'));
    expect(lines.map(reminderTexts('nl').line)).toEqual([
      '1 traject met een actie die moet gebeuren, 10 werkdagen over tijd',
      '1 kwartaalnota',
    ]);
  });

  it('is not for a coach, nor for who left', () => {
    expect(newsFor(question('2026-11-20', { items: [OTHER] }))).toEqual([]);
    expect(newsFor(question('2026-11-20', { reader: { ...COORDINATOR, active: false } }))).toEqual([]);
  });
});

describe('a person', () => {
  it('who chose weekly hears on the first business day of the week all that is new', () => {
    const reader = { ...question('2026-10-01').reader, reminderFrequency: 'weekly' } as const;
    expect(story('2026-10-01', 30, { reader }).map(({ day }) => day)).toEqual([
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
    ]);
  });

  it('hears again of what came back after it was done, and once of what was only away for a moment', () => {
    const back = (since: string) => item({ key: 'note', kind: 'returned', since: isoDate(since) });
    const first = question('2026-10-26', { items: [back('2026-10-23')] });
    const away = { ...first, told: toldAfter(first, newsFor(first)), items: [], today: isoDate('2026-10-27') };
    const told = toldAfter(away, newsFor(away));
    const same = { ...first, told, today: isoDate('2026-10-28') };
    expect(newsFor(same)).toEqual([]);
    expect(newsFor({ ...same, items: [back('2026-10-27')] }).map(({ stage }) => stage.kind)).toEqual(['returned']);
  });

  it('who left leaves what lay with them to who answers for the whole', () => {
    const left = { ...question('2026-10-15').reader, active: false };
    const items = withSomebody([item({ due: isoDate('2026-10-14') })], [left, COORDINATOR]);
    expect(newsFor(question('2026-10-15', { items, reader: COORDINATOR })).map(({ stage }) => stage.kind)).toEqual([
      'overdue',
    ]);
    expect(newsFor(question('2026-10-15', { reader: { ...COORDINATOR, id: OTHER_PERSON } }))).toEqual([]);
  });

  it('who chose never hears nothing', () => {
    const reader = { ...question('2026-10-01').reader, reminderFrequency: 'never' } as const;
    expect(story('2026-10-01', 60, { reader })).toEqual([]);
  });

  it('hears of what waits or stands still every ten business days, and once where nobody knows since when', () => {
    const since = isoDate('2026-10-01');
    const pending = story('2026-10-01', 32, { items: [item({ kind: 'pending', since })] });
    expect(daysOf(pending, 'pending')).toEqual(['2026-10-01', '2026-10-15', '2026-10-29']);
    expect(story('2026-10-01', 60, { items: [item({ kind: 'returned' })] })).toHaveLength(1);
  });
});

describe('a digest that is sent again', () => {
  const first = question('2026-10-15', {
    items: [item({ key: 'a', due: isoDate('2026-10-14') }), item({ key: 'b', due: isoDate('2026-10-20') })],
  });
  const told = toldAfter(first, newsFor(first));
  const keysOf = (reminders: readonly Reminder[]) => reminders.map(({ item: { key } }) => key);

  it('says the same while nothing changed', () => {
    expect(keysOf(stillSoOf({ ...first, told }))).toEqual(['a', 'b']);
  });

  it('leaves out what was done, and what was not part of it', () => {
    const items = [...first.items.slice(1), item({ key: 'new', due: isoDate('2026-10-14') })];
    expect(keysOf(stillSoOf({ ...first, told, items }))).toEqual(['b']);
  });

  it('leaves out what a later digest told', () => {
    const later = { ...first, told, today: isoDate('2026-10-22') };
    const toldLater = toldAfter(later, newsFor(later));
    expect(stillSoOf({ ...first, told: toldLater })).toEqual([]);
  });
});

describe('the lines of a digest', () => {
  it('count by kind and subject, the most urgent first, with the most pressing day', () => {
    const asked = question('2026-10-15', {
      items: [
        item({ key: 'a', due: isoDate('2026-10-08') }),
        item({ key: 'b', due: isoDate('2026-10-14') }),
        item({ key: 'c', due: isoDate('2026-10-19') }),
        item({ key: 'd', kind: 'returned', subject: 'query' }),
      ],
    });
    expect(linesOf(newsFor(asked), asked.today)).toEqual([
      { kind: 'overdue', subject: 'action', count: 2, businessDays: 5, isToday: false },
      { kind: 'returned', subject: 'query', count: 1 },
      { kind: 'dueSoon', subject: 'action', count: 1, businessDays: 2, isToday: false },
    ]);
  });

  it('add up to the reminders', () => {
    const items = fc.array(
      fc.record({
        kind: fc.constantFrom('planned', 'pending', 'returned', 'staleDraft'),
        days: fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(items, (drawn) => {
        const today = isoDate('2026-10-15');
        const asked = question(today, {
          items: drawn.map(({ kind, days }, index) =>
            item({ key: `${index}`, kind, ...(days === undefined ? {} : { due: addDays(today, days) }) }),
          ),
        });
        const news = newsFor(asked);
        expect(linesOf(news, today).reduce((sum, { count }) => sum + count, 0)).toBe(news.length);
        expect(newsFor({ ...asked, told: toldAfter(asked, news) })).toEqual([]);
      }),
    );
  });
});
