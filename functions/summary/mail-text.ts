import type { NormCell, NormRow } from '../../shared/figures/schema.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import { plainText, type SummaryTexts } from '../../shared/texts/summary/contract.ts';
import { underlined } from '../platform/mail/look.ts';
import type { SummaryMail } from './mail-model.ts';
import { byProcess, columnsOf, figureText, goalText } from './norm-table.ts';

const cellText = (row: NormRow, { band, value }: NormCell, texts: SummaryTexts): string => {
  const figure = figureText(row, value, texts);
  return band === 'none' ? figure : `${figure} (${texts.bands[band]})`;
};

const rowText = (row: NormRow, summary: Summary, texts: SummaryTexts): string => {
  const { goal, previous, trend } = texts.columns;
  const { together } = row;
  const cells = columnsOf(summary, texts).map(({ title, cellOf }) => {
    const cell = cellOf(row);
    return `${title} ${cell ? cellText(row, cell, texts) : texts.noData}`;
  });
  const facts = [
    `${goal} ${goalText(row, texts)}`,
    ...cells,
    `${previous} ${figureText(row, together.previous, texts)}`,
    ...(together.trend === '' ? [] : [`${trend} ${together.trend}`]),
  ];
  return `- ${texts.norms[row.norm]}: ${facts.join('; ')}`;
};

const normsText = (summary: Summary, texts: SummaryTexts): string =>
  byProcess(summary.norms)
    .map(([process, rows]) => [texts.processes[process], ...rows.map((row) => rowText(row, summary, texts))].join('\n'))
    .join('\n\n');

/** The mail as plain text: the same as its HTML, in the same order, with bands in words. */
export const mailText = ({ summary, texts, title, place, provenance, page, otherPage }: SummaryMail): string => {
  const due = summary.due.length === 0 ? [texts.nothingDueForYou] : summary.due.map((item) => `- ${texts.due(item)}`);
  return `${[
    place,
    underlined(title),
    `${texts.openPage}:\n${page}`,
    underlined(texts.normsTitle),
    normsText(summary, texts),
    underlined(texts.narrativeTitle),
    summary.narrative.map((said) => plainText(texts.narrative(said))).join('\n'),
    underlined(texts.dueTitle),
    due.join('\n'),
    texts.forYourRole,
    provenance,
    `${texts.otherLanguage}:\n${otherPage}`,
    texts.whyThisMail,
    texts.coFunded,
  ].join('\n\n')}\n`;
};
