import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { CO_FUNDING_LINE } from '../../../shared/texts/co-funding.ts';
import { planTexts } from '../../../shared/texts/plan/catalogue.ts';
import { foot } from '../../platform/pdf/foot.ts';
import { pdfFile } from '../../platform/pdf/paper.ts';
import { type Cell, table } from '../../platform/pdf/table.ts';
import { BODY, brandBar, facts, heading, paragraph, SMALL } from '../../platform/pdf/text.ts';
import type { PlanContent, PlannedAction } from './content.ts';

const SHARES = { action: 0.35, company: 0.17, us: 0.16, when: 0.18, status: 0.14 } as const;
const COLUMNS = ['action', 'company', 'us', 'when', 'status'] as const;

const cellsOf = ({ title, notes, ...others }: PlannedAction): Cell[] => [
  [{ text: title, letters: { ...BODY, font: 'bold' } }, ...notes.map((text) => ({ text, letters: SMALL }))],
  ...COLUMNS.flatMap((column) => (column === 'action' ? [] : [[{ text: others[column] }]])),
];

/** The plan of a company on one A4; only what does not fit goes on to a second. */
export const planPdf = (
  { title, company, state, facts: known, why, actions }: PlanContent,
  { language, at }: { readonly language: Language; readonly at: Instant },
): Promise<Uint8Array<ArrayBuffer>> => {
  const { document: words } = planTexts[language];
  return pdfFile({ title: `${words.kind}: ${title}`, language, at }, (paper) => {
    brandBar(paper);
    paragraph(paper, `${words.kind} · ${state}`, SMALL);
    heading(paper, 'H1', title);
    paragraph(paper, company);
    paper.doc.y += 8;
    facts(paper, known);
    if (why.length > 0) heading(paper, 'H2', words.why);
    for (const { problem, whys } of why) {
      paragraph(paper, problem, { ...BODY, font: 'bold' });
      for (const reason of whys) paragraph(paper, `– ${words.because}: ${reason}`);
      paper.doc.y += 4;
    }
    heading(paper, 'H2', words.what);
    if (actions.length === 0) paragraph(paper, words.noActions);
    else
      table(
        paper,
        COLUMNS.map((column) => ({ header: words.columns[column], share: SHARES[column] })),
        actions.map(cellsOf),
      );
    foot(paper, {
      emblem: words.emblem,
      coFunded: CO_FUNDING_LINE[language],
      made: words.made(formatDayOf(at), formatTimeOf(at)),
      page: words.page,
    });
  });
};
