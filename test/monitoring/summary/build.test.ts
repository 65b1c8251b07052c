import { describe, expect, it } from 'vitest';
import { monitoringSummaryMail } from '../../../functions/monitoring/summary/mail.ts';
import { instant, isoDate, quarter } from '../../../shared/kernel/dates.ts';
import { LANGUAGES } from '../../../shared/kernel/languages.ts';
import { AGENCY_ROLES, PARTNERSHIP_ROLES, type Role } from '../../../shared/kernel/permissions.ts';
import type { FiguresOfQuarter } from '../../../shared/monitoring/figures/version.ts';
import {
  buildMonitoringSummary,
  type CadenceOf,
  type MonitoringSummary,
} from '../../../shared/monitoring/summary/build.ts';
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

const quarterly = () => 'quarterly' as const;

const summaryOf = (quarters: FiguresOfQuarter[], today = '2026-09-11'): MonitoringSummary => {
  const question = { quarter: Q2, partnerships: [], rules: DEFAULT_RULES, cadenceOf: quarterly, today: isoDate(today) };
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

  it('tells of how many the support had a part in the start, and of how many leavers they are a part', () => {
    const leavers = (persons: number, work?: string): PublishedCell => ({
      population: 'leavers',
      quarter: Q2,
      categories: work ? { work } : {},
      kind: 'shown',
      persons,
    });
    const cells = [
      total(120),
      cellOf('monitoring', { synergy: 'both' }, 90),
      cellOf('monitoring', { synergy: 'measureOnly' }, 30),
    ];
    const { text } = mailTo(summaryOf([reported(Q2, ...cells, leavers(566), leavers(380, 'atWork'))]), 'analyst');
    expect(text).toContain(
      '90 van hen (75%) startten tijdens of na de ondersteuning van de onderneming: daar kwamen beide vormen van ondersteuning samen.',
    );
    expect(text).toContain(
      'In die periode verlieten 566 personen een lokaal partnerschap; van 380 van hen is sindsdien werk gekend, bij welke werkgever ook.',
    );
    const hidden = [total(120), cellOf('monitoring', { synergy: 'both' }, 'hidden')];
    expect(mailTo(summaryOf([reported(Q2, ...hidden)]), 'coach').text).not.toContain('van hen');
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
    const question = {
      quarter: Q2,
      partnerships: [],
      rules: DEFAULT_RULES,
      cadenceOf: quarterly,
      today: isoDate('2026-09-11'),
    };
    expect(buildMonitoringSummary({ ...question, figures: figuresOf([now]) })).toBeUndefined();
  });

  it('puts the partnerships side by side for the agency, which is asked for the next delivery', () => {
    const together = { quarters: [reported(Q2, total(150))] };
    const beside = buildMonitoringSummary({
      quarter: Q2,
      figures: together,
      partnerships: [figuresOf([reported(Q2, total('hidden'))])],
      rules: DEFAULT_RULES,
      cadenceOf: quarterly,
      today: isoDate('2026-09-11'),
    });
    if (!beside) throw new Error('There is a summary');
    const { text } = mailTo(beside, 'programme-manager');
    expect(text).toContain(`${ALPHA}: niet getoond.`);
    expect(text).toContain('De levering van 2026/Q3 wordt verwacht tegen');
    expect(text).toContain(`${ORIGIN}/agency/monitoring-figures?quarter=2026/Q2`);
  });

  it('waits for the next delivery at the pace of the rules', () => {
    const halfYearly = buildMonitoringSummary({
      quarter: Q2,
      figures: { quarters: [reported(Q2, total(150))] },
      partnerships: [],
      rules: { ...DEFAULT_RULES, monitoringCadence: 'halfYearly' },
      cadenceOf: () => 'halfYearly',
      today: isoDate('2026-09-11'),
    });
    expect(halfYearly?.due).toEqual([{ key: 'nextDelivery', quarter: '2026/Q4', on: '2027-01-20' }]);
  });

  describe('of a longer period', () => {
    const Q4 = quarter('2025/Q4');
    const under = (rulesVersion: string, { reported: found, ...of }: FiguresOfQuarter): FiguresOfQuarter =>
      found ? { ...of, reported: { ...found, provenance: { ...provenance, rulesVersion } } } : of;
    const cadenceOf: CadenceOf = (version) => (version === '2025-2' ? 'halfYearly' : 'quarterly');
    const halfYearly = { ...DEFAULT_RULES, monitoringCadence: 'halfYearly' } as const;
    const saidOf = (...quarters: FiguresOfQuarter[]) => {
      const question = { quarter: Q2, partnerships: [], rules: halfYearly, cadenceOf, today: isoDate('2026-07-15') };
      return buildMonitoringSummary({ ...question, figures: figuresOf(quarters) });
    };

    it('is compared with the half year before, not with the quarter before', () => {
      const summary = saidOf(
        under('2025-2', reported(Q2, total(120))),
        under('2025-2', reported(Q1, total(80, Q1))),
        under('2025-2', reported(Q4, total(100, Q4))),
      );
      if (!summary) throw new Error('There is a summary');
      expect(mailTo(summary, 'coach').text).toContain(
        'In het halfjaar tot en met 2026/Q2 startten 120 personen uit lokale partnerschappen bij 60 ondernemingen, 20 meer dan in het halfjaar ervoor (+20%).',
      );
      expect(mailTo(summary, 'coach', 'en').text).toContain('20 more than in the half year before (+20%).');
      expect(summary.due).toEqual([{ key: 'note', quarter: Q2, on: '2026-07-30' }]);
    });

    it('is compared with nothing where what was reported before is of a quarter only', () => {
      const summary = saidOf(under('2025-2', reported(Q2, total(120))), under('2024-1', reported(Q4, total(100, Q4))));
      expect(summary?.headline).toMatchObject({ quarters: 2, previous: { kind: 'absent' }, trend: '' });
    });
  });

  it.each([...PARTNERSHIP_ROLES, ...AGENCY_ROLES])(
    'has something for a %s, in both languages with one link: to the quarter of the mail, which another may have followed',
    (role) => {
      expect(monitoringSummaryFor(summary, [role]).narrative.length).toBeGreaterThan(0);
      for (const language of LANGUAGES) {
        const { html } = mailTo(summary, role, language);
        expect([...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link)).toEqual([
          `${ORIGIN}/partnerships/${ALPHA}/monitoring?quarter=2026/Q2`,
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
