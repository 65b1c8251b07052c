import { BANDS, type NormCell, type NormRow } from '../../shared/figures/schema.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import type { Phrase, SummaryTexts } from '../../shared/texts/summary/contract.ts';
import { coFundingHtml } from '../platform/mail/co-funding.ts';
import { type Html, html } from '../platform/mail/html.ts';
import { MAIL_BUTTON, MAIL_PAGE, MAIL_SMALL, MAIL_TITLE } from '../platform/mail/look.ts';
import type { SummaryMail } from './mail-model.ts';
import { BAND_SHAPES, byProcess, type Column, columnsOf, figureText, goalText } from './norm-table.ts';

const TABLE = 'border-collapse:collapse;width:100%;font-size:13px;font-variant-numeric:tabular-nums';
const CELL = 'padding:6px;border-bottom:1px solid #d8dbe2;text-align:left;vertical-align:top';
const NUMBER = `${CELL};text-align:right;white-space:nowrap`;
const NUMBER_HEADING = `${CELL};text-align:right`;
const BAND_COLOURS = {
  above: 'background:#0b6e3b;color:#ffffff',
  on: 'background:#a9dfbd;color:#0b3d22',
  under: 'background:#ffcf94;color:#5a3000',
  far: 'background:#b24700;color:#ffffff',
  none: '',
} as const;

const badge = (band: NormCell['band'], text: string): Html =>
  html`<span style="${BAND_COLOURS[band]};display:inline-block;padding:2px 6px;border-radius:4px">${`${BAND_SHAPES[band]} ${text}`.trim()}</span>`;

const cell = (row: NormRow, { band, value }: NormCell, texts: SummaryTexts): Html => {
  const figure = figureText(row, value, texts);
  return band === 'none'
    ? html`<td style="${NUMBER}">${figure}</td>`
    : html`<td style="${NUMBER}" title="${texts.bands[band]}">${badge(band, figure)}</td>`;
};

const NO_CELL: NormCell = { band: 'none', trend: '' };

const normRow = (row: NormRow, columns: readonly Column[], texts: SummaryTexts): Html => html`
<th scope="row" style="${CELL};font-weight:normal">${texts.norms[row.norm]}</th>
<td style="${NUMBER}">${goalText(row, texts)}</td>
<td style="${NUMBER}">${figureText(row, row.together.previous, texts)}</td>
${columns.map(({ cellOf }) => cell(row, cellOf(row) ?? NO_CELL, texts))}
<td style="${NUMBER}">${row.together.trend}</td>`;

const normTable = (summary: Summary, texts: SummaryTexts): Html => {
  const columns = columnsOf(summary, texts);
  const heading = (title: string): Html => html`<th scope="col" style="${NUMBER_HEADING}">${title}</th>`;
  const { process, norm, goal, previous, trend } = texts.columns;
  const groups = byProcess(summary.norms).map(
    ([name, rows]) =>
      html`<tbody>${rows.map((row, index) =>
        index === 0
          ? html`<tr><th scope="rowgroup" rowspan="${rows.length}" style="${CELL}">${texts.processes[name]}</th>${normRow(row, columns, texts)}</tr>`
          : html`<tr>${normRow(row, columns, texts)}</tr>`,
      )}</tbody>`,
  );
  return html`<div role="region" tabindex="0" aria-label="${texts.normsTitle}" style="overflow-x:auto"><table style="${TABLE}"><caption style="text-align:left;padding:16px 0 8px;font-size:20px;font-weight:bold">${texts.normsTitle}</caption>
<thead><tr><th scope="col" style="${CELL}">${process}</th><th scope="col" style="${CELL}">${norm}</th>${heading(goal)}${heading(previous)}${columns.map(({ title }) => heading(title))}${heading(trend)}</tr></thead>
${groups}</table></div>`;
};

const legend = (texts: SummaryTexts): Html =>
  html`<p style="${MAIL_SMALL}">${texts.legend}: ${BANDS.filter((band) => band !== 'none').map((band) => html`${badge(band, texts.bands[band])} `)}</p>`;

const sentence = (phrase: Phrase): Html =>
  html`<p>${phrase.map((part) => (typeof part === 'string' ? part : html`<strong>${part.strong}</strong>`))}</p>`;

const dueList = ({ due }: Summary, texts: SummaryTexts): Html =>
  due.length === 0
    ? html`<p>${texts.nothingDueForYou}</p>`
    : html`<ul>${due.map((item) => html`<li>${texts.due(item)}</li>`)}</ul>`;

/** The mail as HTML: no image, no script, no style sheet to fetch; headings, table and language as a screen reader needs them. */
export const mailHtml = ({
  summary,
  language,
  otherLanguage,
  texts,
  title,
  place,
  provenance,
  page,
  otherPage,
}: SummaryMail): string =>
  html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="margin:0;background:#ffffff"><div role="main" style="${MAIL_PAGE}">
<p style="${MAIL_SMALL}">${place}</p>
<h1 style="${MAIL_TITLE}">${title}</h1>
<p><a href="${page}" style="${MAIL_BUTTON}">${texts.openPage}</a></p>
${normTable(summary, texts)}
${legend(texts)}
<h2>${texts.narrativeTitle}</h2>
${summary.narrative.map((said) => sentence(texts.narrative(said)))}
<h2>${texts.dueTitle}</h2>
${dueList(summary, texts)}
<p>${texts.forYourRole}</p>
<p style="${MAIL_SMALL}">${provenance}</p>
<p><a href="${otherPage}" lang="${otherLanguage}" hreflang="${otherLanguage}">${texts.otherLanguage}</a></p>
<p style="${MAIL_SMALL}">${texts.whyThisMail}</p>
${coFundingHtml(texts.coFunded)}
</div></body></html>
`.text;
