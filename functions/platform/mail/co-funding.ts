import { type Html, html } from './html.ts';

/** The twelve stars of the European emblem like the hours of a clock, in letters: mail programs leave images out. */
const STARS = ['    ★    ', '  ★   ★  ', ' ★     ★ ', '★       ★', ' ★     ★ ', '  ★   ★  ', '    ★    '];

const EMBLEM_STYLE =
  'background:#003399;color:#ffcc00;font:10px/10px monospace;white-space:pre;text-align:center;padding:8px 16px;width:64px';

/** Emblem and line that stand on everything a reader sees (visibility of EU support). */
export const coFundingHtml = (line: string): Html =>
  html`<table role="presentation" style="border-collapse:collapse"><tr><td aria-hidden="true" style="${EMBLEM_STYLE}">${STARS.join('\n')}</td><td style="padding-left:12px;font-weight:bold">${line}</td></tr></table>`;
