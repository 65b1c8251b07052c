import { describe, expect, it } from 'vitest';
import { jobReport } from '../../infra/local/job-report.ts';

describe('what a job run by hand says', () => {
  it('tells what was frozen and mailed', () => {
    const done = {
      outcome: 'done',
      quarter: '2026/Q3',
      sha256: 'a'.repeat(64),
      frozenNow: true,
      mails: { sent: 3, failed: 1 },
    };
    expect(jobReport('alfa', done)).toBe('alfa: 2026/Q3 frozen now (sha256 aaaaaaaaaaaa); mails: 3 sent, 1 failed');
    expect(jobReport('alfa', { ...done, frozenNow: false, mails: {} })).toBe(
      'alfa: 2026/Q3 was frozen before (sha256 aaaaaaaaaaaa); mails: none',
    );
  });

  it.each([
    [{ code: 'notAllowedNow', reason: 'quarterNotOver' }, 'the quarter is not over'],
    [
      { code: 'invalid', fields: [{ pointer: '/quarter', message: 'outsidePeriod' }] },
      'the quarter lies outside the funding periods',
    ],
    [{ code: 'notFound' }, 'notFound'],
  ])('fails with the reason of %j', (failure, reason) => {
    const refused = { outcome: 'refused', quarter: '2026/Q4', failure };
    expect(() => jobReport('alfa', refused)).toThrow(`alfa: 2026/Q4 cannot be summarised: ${reason}`);
  });

  it('repeats what other jobs answer', () => {
    expect(jobReport('beta', { unsettled: 0 })).toBe('beta: {"unsettled":0}');
  });
});
