import { describe, expect, it } from 'vitest';
import { monitoringSummaryMail } from '../../../functions/monitoring/summary/mail.ts';
import { instant, isoDate } from '../../../shared/kernel/dates.ts';
import { LANGUAGES } from '../../../shared/kernel/languages.ts';
import { AGENCY_ROLES, PARTNERSHIP_ROLES, type Role } from '../../../shared/kernel/permissions.ts';
import type { FiguresOfQuarter } from '../../../shared/monitoring/figures/version.ts';
import { buildMonitoringSummary, type MonitoringSummary } from '../../../shared/monitoring/summary/build.ts';
import { monitoringSummaryFor } from '../../../shared/monitoring/summary/for-reader.ts';
import type { PublishedCell } from '../../../shared/monitoring/suppression/cell.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { ALPHA, cellOf, figuresOf, provenance, Q1, Q2 } from '../figures/samples.ts';

const ORIGIN = 'https://iwf.example';
const closedAt = instant('2026-09-10T08:00:00.000Z');
const reported = (quarter: typeof Q2, ...cells: PublishedCell[]): FiguresOfQuarter => ({
  quarter,
  reported: { provenance, cells, closedAt },
});
const total = (number: Parameters<typeof cellOf>[2], of = Q2) => cellOf('monitoring', {}, number, { of });

const summaryOf = (quarters: FiguresOfQuarter[], today = '2026-09-11'): MonitoringSummary => {
  const question = { quarter: Q2, partnerships: [], rules: DEFAULT_RULES, today: isoDate(today) };
  const summary = buildMonitoringSummary({ ...question, figures: figuresOf(quarters) });
  if (!summary) throw new Error('There is a summary');
  return summary;
};
const mailTo = (summary: MonitoringSummary, role: Role, language: 'nl' | 'en' = 'nl') =>
  monitoringSummaryMail(summary, { language, roles: [role] }, ORIGIN);

describe('the summary of a closed quarter', () => {
  const summary = summaryOf([reported(Q2, total(120)), reported(Q1, total(80, Q1))]);

  it('says who started, beside the quarter before, in the words of the agency', () => {
    const { subject, text } = mailTo(summary, 'coordinator');
    expect(subject).toBe('2026/Q2: 120 personen uit lokale partnerschappen aan de slag');
    expect(text).toContain(
      'In 2026/Q2 startten 120 personen uit lokale partnerschappen bij 60 ondernemingen, 40 meer dan in het kwartaal ervoor (+50%).',
    );
    expect(text).toContain('Deze cijfers tellen niet mee voor de afrekening.');
  });

  it('never tells a number that is not shown, nor compares with one', () => {
    const hidden = summaryOf([reported(Q2, total('hidden')), reported(Q1, total(80, Q1))]);
    const { subject, text, html } = mailTo(hidden, 'coordinator');
    expect(subject).toBe('2026/Q2: de monitoring is afgesloten');
    expect(text).toContain('Voor 2026/Q2 wordt het aantal personen niet getoond.');
    for (const part of [text, html]) expect(part).not.toMatch(/\b80\b/);
    expect(mailTo(summaryOf([reported(Q2, total(120)), reported(Q1, total('hidden', Q1))]), 'coach').text).toContain(
      'bij 60 ondernemingen.',
    );
  });

  it('tells who stayed of the newest cohort of which it is known', () => {
    const stayed = (kind: string, number: number, outcome = 'stayed') =>
      cellOf('monitoring', { [`${kind}After3`]: outcome }, number, { of: Q1 });
    const cells = [
      ...[stayed('sameCompany', 60), stayed('sameCompany', 20, 'left')],
      ...[stayed('anyWork', 70), stayed('anyWork', 10, 'left')],
    ];
    const known = summaryOf([reported(Q2, total(120)), reported(Q1, total(80, Q1), ...cells)]);
    expect(mailTo(known, 'coach').text).toContain(
      'Volgens de laatste meting werkt van wie in 2026/Q1 startte na 3 maanden 75% nog bij dezelfde onderneming, en 88% is ergens aan het werk.',
    );
  });

  it('asks for what is still to come, and for nothing that is over', () => {
    expect(summary.due).toEqual([{ key: 'note', quarter: '2026/Q3', on: '2026-10-30' }]);
    expect(summaryOf([reported(Q2, total(120))], '2026-07-15').due).toEqual([
      { key: 'note', quarter: Q2, on: '2026-07-30' },
    ]);
    expect(summaryOf([reported(Q2, total(120))], '2027-01-01').due).toEqual([]);
  });

  it('is not there as long as the quarter is not reported', () => {
    const now = { quarter: Q2, now: { provenance, cells: [total(120)] } };
    const question = { quarter: Q2, partnerships: [], rules: DEFAULT_RULES, today: isoDate('2026-09-11') };
    expect(buildMonitoringSummary({ ...question, figures: figuresOf([now]) })).toBeUndefined();
  });

  it('puts the partnerships side by side for the agency, which is asked for the next delivery', () => {
    const together = { quarters: [reported(Q2, total(150))] };
    const beside = buildMonitoringSummary({
      quarter: Q2,
      figures: together,
      partnerships: [figuresOf([reported(Q2, total('hidden'))])],
      rules: DEFAULT_RULES,
      today: isoDate('2026-09-11'),
    });
    if (!beside) throw new Error('There is a summary');
    const { text } = mailTo(beside, 'programme-manager');
    expect(text).toContain(`${ALPHA}: niet getoond.`);
    expect(text).toContain('De levering van 2026/Q3 wordt verwacht tegen');
    expect(text).toContain(`${ORIGIN}/agency/monitoring-figures`);
  });

  it('waits for the next delivery at the pace of the rules', () => {
    const halfYearly = buildMonitoringSummary({
      quarter: Q2,
      figures: { quarters: [reported(Q2, total(150))] },
      partnerships: [],
      rules: { ...DEFAULT_RULES, monitoringCadence: 'halfYearly' },
      today: isoDate('2026-09-11'),
    });
    expect(halfYearly?.due).toEqual([{ key: 'nextDelivery', quarter: '2026/Q4', on: '2027-01-20' }]);
  });

  it.each([...PARTNERSHIP_ROLES, ...AGENCY_ROLES])(
    'has something for a %s, in both languages with one link',
    (role) => {
      expect(monitoringSummaryFor(summary, [role]).narrative.length).toBeGreaterThan(0);
      for (const language of LANGUAGES) {
        const { html } = mailTo(summary, role, language);
        expect([...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link)).toEqual([
          `${ORIGIN}/partnerships/${ALPHA}/monitoring`,
        ]);
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).not.toMatch(/<img|<script|<link|<svg|url\(|@import/i);
      }
    },
  );

  it('asks finance for nothing, and says it is not settled; tells the analyst how good the data are', () => {
    expect(mailTo(summary, 'finance').text).not.toContain('Wat er te doen is');
    expect(monitoringSummaryFor(summary, ['finance']).narrative.map(({ key }) => key)).toEqual([
      'started',
      'notSettled',
    ]);
    expect(monitoringSummaryFor(summary, ['analyst']).narrative.map(({ key }) => key)).toContain('quality');
  });
});
