import { describe, expect, it } from 'vitest';
import { quarter } from '../../../shared/kernel/dates.ts';
import { readMonitoringSearch } from '../../../web/src/monitoring/figures/monitoring-search.ts';
import { beforeIn, keptWhilePaging, pageHolding, viewOf } from '../../../web/src/monitoring/figures/view.ts';

const PAGE = ['2025/Q1', '2025/Q2', '2025/Q3'].map(quarter);

describe('the address of the monitoring', () => {
  it('shows the newest quarter of the page, unless it names one that is there', () => {
    expect(viewOf({}, PAGE)?.quarter).toBe('2025/Q3');
    expect(viewOf({ quarter: '2025/Q1' }, PAGE)?.quarter).toBe('2025/Q1');
    expect(viewOf({ quarter: 'gisteren' }, PAGE)?.quarter).toBe('2025/Q3');
    expect(viewOf({}, [])).toBeUndefined();
  });

  it('asks for older quarters by the oldest one that was seen, and for nothing by a foreign word', () => {
    expect(beforeIn(readMonitoringSearch({ before: '2025/Q1' }))).toBe('2025/Q1');
    expect(beforeIn(readMonitoringSearch({ before: 'gisteren' }))).toBeUndefined();
  });

  it('of a quarter of years ago leads to the page that it is on', () => {
    expect(pageHolding({ quarter: '2024/Q2' }, PAGE, true)).toBe('2024/Q3');
  });

  it.each([
    ['on this page', { quarter: '2025/Q1' }, true],
    ['newer than all', { quarter: '2026/Q1' }, true],
    ['sought on an older page', { quarter: '2024/Q2', before: '2025/Q4' }, true],
    ['older than the first of all', { quarter: '2024/Q2' }, false],
    ['no quarter', { quarter: 'gisteren' }, true],
    ['not named', {}, true],
  ] as const)('stays on its page where the quarter is %s', (_, search, hasOlder) => {
    expect(pageHolding(search, PAGE, hasOlder)).toBeUndefined();
  });
});

describe('while another page of quarters comes', () => {
  const keep = keptWhilePaging('alfa');

  it('the one before stays in sight, but never that of another partnership', () => {
    expect(keep('page', { queryKey: ['alfa', 'monitoringFigures', undefined] })).toBe('page');
    expect(keep('page', { queryKey: ['beta', 'monitoringFigures', undefined] })).toBeUndefined();
    expect(keep(undefined, undefined)).toBeUndefined();
  });
});
