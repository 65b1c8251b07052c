import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatDate, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { SupportActivity } from '../../../shared/support/schema.ts';
import { CO_FUNDING_LINE } from '../../../shared/texts/co-funding.ts';
import { attendanceTexts } from '../../../shared/texts/support/attendance.ts';
import { supportKinds } from '../../../shared/texts/support/kinds.ts';
import { foot } from '../../platform/pdf/foot.ts';
import { pdfFile } from '../../platform/pdf/paper.ts';
import { type Cell, table } from '../../platform/pdf/table.ts';
import { brandBar, facts, heading, paragraph, SMALL } from '../../platform/pdf/text.ts';

const SHARES = { name: 0.3, organisation: 0.23, role: 0.2, signature: 0.27 } as const;
const COLUMNS = ['name', 'organisation', 'role', 'signature'] as const;
/** As many as one page holds with room to sign. */
const ROWS = 15;
const EMPTY: Cell = [{ text: ' ' }, { text: ' ' }];

type Sheet = {
  readonly activity: Pick<SupportActivity, 'kind' | 'day'>;
  readonly companyNames: readonly string[];
  readonly partnership: string;
};

/** A list to print and sign: what, when, where, who pays, and empty rows. Nobody is named on it. */
export const attendancePdf = (
  { activity, companyNames, partnership }: Sheet,
  { language, at }: { readonly language: Language; readonly at: Instant },
): Promise<Uint8Array<ArrayBuffer>> => {
  const words = attendanceTexts[language];
  const day = formatDate(activity.day);
  return pdfFile({ title: `${words.title} ${day}`, language, at }, (paper) => {
    brandBar(paper);
    heading(paper, 'H1', words.title);
    facts(paper, [
      [words.activity, supportKinds[language][activity.kind]],
      [words.day, day],
      ...(companyNames.length > 0 ? [[words.company, companyNames.join(', ')] as const] : []),
      [words.partnership, partnership],
    ]);
    paper.doc.y += 6;
    paragraph(paper, words.purpose, SMALL);
    paper.doc.y += 10;
    table(
      paper,
      COLUMNS.map((column) => ({ header: words.columns[column], share: SHARES[column] })),
      Array.from({ length: ROWS }, () => COLUMNS.map(() => EMPTY)),
    );
    foot(paper, {
      emblem: words.emblem,
      coFunded: CO_FUNDING_LINE[language],
      made: words.made(formatDayOf(at), formatTimeOf(at)),
      page: words.page,
    });
  });
};
