import { describe, expect, it } from 'vitest';
import { startScheduler } from '../../infra/local/schedule/scheduler.ts';
import { FUNCTIONS, type FunctionDefinition } from '../../shared/kernel/functions.ts';
import { parseSchedule } from '../../shared/kernel/schedule.ts';

const nextTimes = (expression: string, after: string, count: number): string[] => {
  const schedule = parseSchedule(expression);
  const times: string[] = [];
  for (let moment = schedule(new Date(after)); times.length < count; moment = schedule(moment))
    times.push(moment.toISOString());
  return times;
};

describe('a schedule in Europe/Brussels', () => {
  it('runs on the fifth of each quarter at seven, by the clocks of summer and winter', () => {
    expect(nextTimes('cron(0 7 5 1,4,7,10 ? *)', '2026-01-01T00:00:00Z', 5)).toEqual([
      '2026-01-05T06:00:00.000Z',
      '2026-04-05T05:00:00.000Z',
      '2026-07-05T05:00:00.000Z',
      '2026-10-05T05:00:00.000Z',
      '2027-01-05T06:00:00.000Z',
    ]);
  });

  it('runs daily, strictly after the last time', () => {
    expect(nextTimes('cron(30 3 * * ? *)', '2026-03-27T02:30:00Z', 3)).toEqual([
      '2026-03-28T02:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-30T01:30:00.000Z',
    ]);
  });

  it('counts a day by the calendar of Brussels, not of UTC', () => {
    expect(nextTimes('cron(15 0 1 1 ? *)', '2026-12-31T22:00:00Z', 1)).toEqual(['2026-12-31T23:15:00.000Z']);
  });

  it('leaves out an hour that the change of clock skips', () => {
    expect(nextTimes('cron(30 2 * * ? *)', '2026-03-28T12:00:00Z', 1)).toEqual(['2026-03-30T00:30:00.000Z']);
  });

  it('runs once in an hour that the change of clock repeats', () => {
    expect(nextTimes('cron(30 2 * * ? *)', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('finds a leap day', () => {
    expect(nextTimes('cron(0 12 29 2 ? *)', '2026-01-01T00:00:00Z', 1)).toEqual(['2028-02-29T11:00:00.000Z']);
  });

  it('counts a rate from the last time', () => {
    expect(nextTimes('rate(15 minutes)', '2026-01-01T00:00:07Z', 2)).toEqual([
      '2026-01-01T00:15:07.000Z',
      '2026-01-01T00:30:07.000Z',
    ]);
  });

  it.each([
    'cron(0 7 * * MON *)',
    'cron(0 7 * * ?)',
    'cron(60 7 * * ? *)',
    'cron(0/5 * * * ? *)',
    'rate(0 minutes)',
    'rate(1 day)',
    'daily',
  ])('refuses %s rather than reading it otherwise than AWS', (expression) =>
    expect(() => parseSchedule(expression)).toThrow(),
  );

  it('reads every schedule of the product, none of them in the hour that a change of clock skips or repeats', () => {
    const definitions: FunctionDefinition[] = Object.values(FUNCTIONS);
    const crons = definitions.flatMap(({ trigger }) => (trigger.kind === 'schedule' ? [trigger.expression] : []));
    expect(crons.length).toBeGreaterThan(0);
    for (const expression of crons) {
      expect(parseSchedule(expression)(new Date('2026-01-01T00:00:00Z')).getTime()).toBeGreaterThan(0);
      expect(expression).not.toMatch(/^cron\(\S+ 2 /);
    }
  });
});

describe('the scheduler', () => {
  it('calls what is due with the time for which it was due, once, also after a long sleep', async () => {
    let now = new Date('2026-04-05T04:59:00Z');
    const calls: unknown[] = [];
    const invoker = { invoke: (...call: unknown[]) => void calls.push(call) };
    const scheduler = startScheduler({ stores: ['alfa'], invoker, now: () => now, tickMilliseconds: 5 });
    const tick = () => new Promise((resolve) => setTimeout(resolve, 30));
    await tick();
    expect(calls).toEqual([]);
    now = new Date('2026-04-05T05:40:00Z');
    await tick();
    await scheduler.stop();
    expect(calls).toEqual([
      ['alfa', 'partnership-quarterly-summary', { scheduledFor: '2026-04-05T05:00:00.000Z' }],
      ['alfa', 'partnership-monitoring-summary', { scheduledFor: '2026-04-05T05:20:00.000Z' }],
      ['alfa', 'partnership-delivery-recovery', { scheduledFor: '2026-04-05T05:14:00.000Z' }],
    ]);
  });
});
