import { describe, expect, it } from 'vitest';
import type { MailReader } from '../../functions/notification/mailing/contents.ts';
import { escapeHtml, html } from '../../functions/platform/mail/html.ts';
import { buildAgencySummary } from '../../functions/summary/build-agency.ts';
import { buildPartnershipSummary } from '../../functions/summary/build-partnership.ts';
import { summaryMail } from '../../functions/summary/mail.ts';
import { LANGUAGES, type Language } from '../../shared/kernel/languages.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import { dashboardOf, figuresOf } from './samples.ts';

const ORIGIN = 'https://iwf.example';
const partnership = buildPartnershipSummary(figuresOf(), DEFAULT_RULES);
const agency = buildAgencySummary(dashboardOf([figuresOf(), figuresOf({ id: 'beta' })]), DEFAULT_RULES);
/** To whom everything matters. */
const readerIn = (language: Language): MailReader => ({ language, roles: ['coordinator', 'programme-manager'] });
const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, ' ');

describe('the mail of a quarterly summary', () => {
  it('states the finding in its subject and its title', () => {
    const { subject, html: page } = summaryMail(partnership, readerIn('nl'), ORIGIN);
    expect(subject).toBe('2026/Q3: 412 van 480 ondernemingen gerealiseerd');
    expect(page).toContain(`<title>${subject}</title>`);
    expect(page).toMatch(new RegExp(`<h1[^>]*>${subject}</h1>`));
    expect(summaryMail(partnership, readerIn('en'), ORIGIN).subject).toBe('2026/Q3: 412 of 480 companies realised');
  });

  it('writes numbers as the agency does, with a thin space', () => {
    const many = { ...partnership, headline: { key: 'realisedOfTarget', realised: 1412, target: 2480 } } as const;
    expect(summaryMail(many, readerIn('nl'), ORIGIN).subject).toBe(
      '2026/Q3: 1\u202f412 van 2\u202f480 ondernemingen gerealiseerd',
    );
  });

  it.each([
    [partnership, 'nl', '/partnerships/alfa/summaries/2026-Q3?language=nl', '?language=en'],
    [agency, 'en', '/agency/summaries/2026-Q3?language=en', '?language=nl'],
  ] as const)('links to its page, and to the same page in the other language', (summary, language, path, other) => {
    const { text, html: page } = summaryMail(summary, readerIn(language), ORIGIN);
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
    expect(links).toHaveLength(2);
    expect(links[0]).toBe(`${ORIGIN}${path}`);
    expect(links[1]).toBe(`${ORIGIN}${path.split('?')[0]}${other}`);
    for (const link of links) expect(text).toContain(link);
  });

  it('can be read without images, scripts and style sheets, and says its language', () => {
    for (const language of LANGUAGES) {
      const { html: page } = summaryMail(agency, readerIn(language), ORIGIN);
      expect(page).not.toMatch(/<img|<script|<link|<svg|url\(|@import/i);
      expect(page).toContain(`<html lang="${language}">`);
    }
  });

  it('has headings in order and a table whose headers say what they are about', () => {
    const { html: page } = summaryMail(partnership, readerIn('nl'), ORIGIN);
    expect([...page.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['1', '2', '2']);
    expect(page).toMatch(/<caption[^>]*>Streefnormen en resultaten<\/caption>/);
    expect([...page.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual([
      'Kernproces',
      'Wettelijke bepaling/streefnorm',
      'Streefdoel',
      'Vorig kwartaal',
      '2026/Q3',
      'Trend',
    ]);
    expect(
      [...page.matchAll(/<th scope="rowgroup" rowspan="(\d)"[^>]*>([^<]*)/g)].map(([, rows, name]) => [rows, name]),
    ).toEqual([
      ['2', 'Ondernemingen'],
      ['1', 'Aanpassingen'],
      ['2', 'Indicatoren'],
    ]);
  });

  it('shows a band in a shape and in words beside its colour', () => {
    const { html: page, text } = summaryMail(partnership, readerIn('nl'), ORIGIN);
    expect(page).toContain('title="minder dan 10 onder streefdoel"');
    expect(page).toMatch(/▼ \d+,\d\d%/);
    for (const words of ['▲ boven streefdoel', '✓ op streefdoel', '▼ minder dan 10', '▼▼ meer dan 10'])
      expect(withoutTags(page)).toContain(words);
    expect(text).toMatch(/gerealiseerd tegenover .*%\s\(minder dan 10 onder streefdoel\)/);
  });

  it('sets the partnerships side by side for the agency', () => {
    const { html: page, text } = summaryMail(agency, readerIn('en'), ORIGIN);
    expect(page).toMatch(/<th scope="col"[^>]*>alfa<\/th><th scope="col"[^>]*>beta<\/th><th scope="col"[^>]*>Together/);
    expect(text).toContain('alfa: 412 of 480 companies realised, less than 10 below target for this day.');
  });

  it('says where the figures come from, why it was sent, and who pays', () => {
    const { html: page, text } = summaryMail(partnership, readerIn('nl'), ORIGIN);
    for (const part of [withoutTags(page), text]) {
      expect(part).toContain('Gegevens opgevraagd op 05/10/2026 om 07:07');
      expect(part).toContain('Je kunt er niet op antwoorden');
      expect(part).toContain('Medegefinancierd door de Europese Unie');
    }
    expect(page.match(/★/g)).toHaveLength(12);
    expect(text).not.toContain('★');
  });

  it('says in both parts the same sentences, with the norm in bold', () => {
    const { html: page, text } = summaryMail(partnership, readerIn('nl'), ORIGIN);
    expect(page).toContain('<strong>Norm: op 30/09/2026 moesten 455 ondernemingen gerealiseerd zijn.</strong>');
    const shown = withoutTags(page).replace(/\s+/g, ' ');
    const said = text.slice(text.indexOf('Wat de cijfers zeggen')).split('\n').slice(3, 8);
    for (const line of said) expect(shown.replaceAll('&#39;', "'")).toContain(line.replace(/\s+/g, ' '));
  });

  it('lets no figure or name become HTML', () => {
    const nasty = '<img src=x onerror=alert(1)>"\'&';
    const poisoned: Summary = {
      ...agency,
      rulesVersion: nasty,
      partnershipIds: [nasty],
      narrative: [{ key: 'earlyWarning', share: 0.85, partnershipIds: [nasty] }],
      due: [{ key: 'actionPlanOf', partnershipId: nasty }],
    };
    const { html: page, text } = summaryMail(poisoned, readerIn('nl'), ORIGIN);
    expect(page).not.toContain('<img');
    expect(page.split(escapeHtml(nasty)).length).toBeGreaterThan(4);
    expect(text).toContain(nasty);
  });

  it('says that nothing is due when nothing is', () => {
    expect(summaryMail({ ...partnership, due: [] }, readerIn('nl'), ORIGIN).text).toContain(
      'Voor jouw rol staat er niets open.',
    );
  });

  it('writes "n.b." where there are no data and "n.v.t." where there is no norm', () => {
    const empty = buildPartnershipSummary(figuresOf({ added: {}, target: undefined }), DEFAULT_RULES);
    const { text } = summaryMail(empty, readerIn('nl'), ORIGIN);
    expect(text).toContain(
      'structurele aanpassingen met bewijs: Streefdoel 100,00%; 2026/Q3 n.b.; Vorig kwartaal n.b.',
    );
    expect(text).toContain('unieke ondernemingen gerealiseerd: Streefdoel n.v.t.; 2026/Q3 0; Vorig kwartaal 0');
  });
});

describe('the HTML template', () => {
  it('escapes in text and in attributes, and leaves what is HTML already', () => {
    const text = `<b> & "quoted" 'single'`;
    const escaped = '&lt;b&gt; &amp; &quot;quoted&quot; &#39;single&#39;';
    expect(html`<p title="${text}">${text}${html`<i>${1}</i>`}${[text, html`<br>`]}</p>`.text).toBe(
      `<p title="${escaped}">${escaped}<i>1</i>${escaped}<br></p>`,
    );
  });
});
