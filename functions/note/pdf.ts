import type { Instant } from '../../shared/kernel/dates.ts';
import { formatCount, formatDate, formatDayOf, formatTimeOf } from '../../shared/kernel/format.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { figureWords } from '../../shared/note/figure-words.ts';
import type { NoteFigures } from '../../shared/note/figures.ts';
import type { PublishedFigures } from '../../shared/note/monitoring.ts';
import { NARRATIVE_TEXTS, NOTE_FIGURES } from '../../shared/note/names.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import { CO_FUNDING_LINE } from '../../shared/texts/co-funding.ts';
import { noteTexts } from '../../shared/texts/note/catalogue.ts';
import type { NoteTexts } from '../../shared/texts/note/nl.ts';
import { foot } from '../platform/pdf/foot.ts';
import { type Paper, pdfFile } from '../platform/pdf/paper.ts';
import { table } from '../platform/pdf/table.ts';
import { brandBar, facts, heading, paragraph, SMALL } from '../platform/pdf/text.ts';
import { writeMonitoring } from './pdf-monitoring.ts';

export type NotePaper = {
  readonly partnershipId: string;
  readonly note: QuarterlyNote;
  readonly figuresNow: NoteFigures;
  readonly monitoringNow: PublishedFigures | undefined;
  readonly namesOf: (catalogue: 'motives' | 'barriers', codes: readonly string[]) => readonly string[];
};

const writeFigures = (paper: Paper, { note, figuresNow }: NotePaper, words: NoteTexts): void => {
  const figures = 'figures' in note ? note.figures : figuresNow;
  heading(paper, 'H2', words.figuresTitle);
  paragraph(
    paper,
    'figures' in note
      ? words.frozenFigures(formatDayOf(note.signedByCoordinatorAt))
      : words.currentFigures(formatDate(figures.on)),
    SMALL,
  );
  table(
    paper,
    [
      { header: words.document.figure, share: 0.75 },
      { header: words.document.value, share: 0.25 },
    ],
    NOTE_FIGURES.map((figure) => {
      const value = figures.values[figure];
      const { name } = figureWords(words, figure, { from: figures.from, quarter: note.quarter });
      return [[{ text: name }], [{ text: value === undefined ? words.noFigure : formatCount(value) }]];
    }),
  );
  paragraph(paper, `${words.document.rules}: ${figures.rulesVersion}`, SMALL);
};

const writeNarrative = (paper: Paper, { note: { narrative }, namesOf }: NotePaper, words: NoteTexts): void => {
  const chosen = {
    helps: namesOf('motives', narrative.motives),
    hinders: namesOf('barriers', narrative.barriers),
  };
  for (const field of NARRATIVE_TEXTS) {
    const names = field === 'helps' || field === 'hinders' ? chosen[field] : [];
    const text = narrative[field];
    if (text === undefined && names.length === 0) continue;
    heading(paper, 'H2', words.texts[field]);
    for (const name of names) paragraph(paper, `– ${name}`);
    if (text !== undefined) paragraph(paper, text);
  }
};

const signaturesOf = (note: QuarterlyNote, { signatures }: NoteTexts): (readonly [string, string])[] => {
  const at = (moment: Instant | undefined, words: (day: string, time: string) => string): string =>
    moment === undefined ? signatures.notYet : words(formatDayOf(moment), formatTimeOf(moment));
  return [
    [
      signatures.coordinator,
      at('signedByCoordinatorAt' in note ? note.signedByCoordinatorAt : undefined, signatures.signedOn),
    ],
    [signatures.promotor, at('signedByPromotorAt' in note ? note.signedByPromotorAt : undefined, signatures.signedOn)],
    [signatures.agency, at(note.state === 'accepted' ? note.acceptedAt : undefined, signatures.acceptedOn)],
  ];
};

/** A note on paper: figures, narrative, signatures, and who pays. A note that was not signed says so. */
export const notePdf = (
  content: NotePaper,
  { language, at }: { readonly language: Language; readonly at: Instant },
): Promise<Uint8Array<ArrayBuffer>> => {
  const words = noteTexts[language];
  const { partnershipId, note } = content;
  const { from = note.quarter } = 'figures' in note ? note.figures : content.figuresNow;
  const title = `${words.kind} ${words.about(from, note.quarter)}: ${partnershipId}`;
  return pdfFile({ title, language, at }, (paper) => {
    brandBar(paper);
    paragraph(paper, `${words.kind} · ${words.states[note.state]}`, SMALL);
    heading(paper, 'H1', title);
    writeFigures(paper, content, words);
    writeMonitoring(paper, content, { words, language });
    writeNarrative(paper, content, words);
    heading(paper, 'H2', words.signaturesTitle);
    facts(paper, signaturesOf(note, words));
    foot(paper, {
      emblem: words.document.emblem,
      coFunded: CO_FUNDING_LINE[language],
      made: words.document.made(formatDayOf(at), formatTimeOf(at)),
      page: words.document.page,
    });
  });
};
