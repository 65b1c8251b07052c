import { describe, expect, it } from 'vitest';
import { jobListSchema } from '../../shared/jobs/schema.ts';
import { jobs as words } from '../../web/src/i18n/nl/jobs.ts';
import { asksForAttention, countsText, durationText, stateOf } from '../../web/src/jobs/run-words.ts';

const NOW = Date.parse('2026-11-28T10:00:00.000Z');

const job = (keeps: string, ...states: string[]) => {
  const run = { startedAt: '2026-11-26T10:00:00.000Z', requestId: 'r', counts: {} };
  const runs = states.map((state) => ({ ...run, state }));
  const found = { name: 'partnership-worker', whenItFails: 'x', startedBy: 'queue', keeps, runs };
  const [parsed] = jobListSchema.parse({ atWork: true, jobs: [found] }).jobs;
  if (!parsed) throw new Error('One job is one job');
  return parsed;
};

describe('how a job stands', () => {
  it('is how its last run stands; without any it never ran, or nothing failed', () => {
    expect(stateOf(job('everyRun'), NOW)).toBe('never');
    expect(stateOf(job('failures'), NOW)).toBe('noFailure');
    expect(stateOf(job('everyRun', 'running', 'failed'), NOW)).toBe('running');
  });

  it('asks for attention while its last run failed or was interrupted; of what keeps failures only, for a day', () => {
    expect(asksForAttention(job('everyRun', 'done', 'failed'), NOW)).toBe(false);
    expect(asksForAttention(job('everyRun', 'interrupted'), NOW)).toBe(true);
    expect(asksForAttention(job('failures', 'failed'), NOW)).toBe(false);
    const nextDay = Date.parse('2026-11-27T09:00:00.000Z');
    expect(asksForAttention(job('failures', 'failed'), nextDay)).toBe(true);
    // What is said of it and what asks for attention are one.
    expect([stateOf(job('failures', 'failed'), nextDay), stateOf(job('failures', 'failed'), NOW)]).toEqual([
      'failed',
      'noFailure',
    ]);
  });
});

describe('a run in words', () => {
  it.each([
    [340, '340 ms'],
    [3_420, '3,4 s'],
    [125_400, '2 min 5 s'],
  ])('lasted %d milliseconds: %s', (milliseconds, text) => expect(durationText(words, milliseconds)).toBe(text));

  it('counts what there was, in an order that does not change, or nothing', () => {
    const [done, failed] = job('everyRun', 'done', 'failed').runs;
    if (!done || !failed) throw new Error('Two runs are two runs');
    const counts = { left: 0, somethingNew: 1, flagged: 3, checked: 12 };
    expect(countsText(words, { ...done, counts })).toBe('1 somethingNew, 12 nagekeken, 3 met een verschil');
    expect(countsText(words, { ...done, counts: { quarters: 1, sent: 5 } })).toBe('1 kwartaal, 5 verstuurd');
    expect(countsText(words, { ...done, counts: { quarters: 2, sent: 1 } })).toBe('2 kwartalen, 1 verstuurd');
    expect(countsText(words, { ...done, counts: { sent: 0 } })).toBe('niets');
    expect(countsText(words, done)).toBe('');
    expect(countsText(words, failed)).toBe('');
  });
});
