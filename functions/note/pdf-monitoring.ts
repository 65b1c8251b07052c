import { formatCount, formatDate, formatDayOf } from '../../shared/kernel/format.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { MONITORING_UNITS, type PublishedFigures } from '../../shared/note/monitoring.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import { shownMonitoring } from '../../shared/note/shown-monitoring.ts';
import { monitoringFigureTexts } from '../../shared/texts/monitoring-figures/catalogue.ts';
import type { NoteTexts } from '../../shared/texts/note/nl.ts';
import type { Paper } from '../platform/pdf/paper.ts';
import { table } from '../platform/pdf/table.ts';
import { heading, paragraph, SMALL } from '../platform/pdf/text.ts';

type Content = { readonly note: QuarterlyNote; readonly monitoringNow: PublishedFigures | undefined };
type Words = { readonly words: NoteTexts; readonly language: Language };

const writeNumbers = (paper: Paper, figures: PublishedFigures, { words, language }: Words): void => {
  const { marks, provenance, whyHidden } = monitoringFigureTexts[language];
  const { monitoring } = words;
  table(
    paper,
    [
      { header: words.document.figure, share: 0.75 },
      { header: monitoring.value, share: 0.25 },
    ],
    MONITORING_UNITS.map((unit) => {
      const figure = figures[unit];
      const text = figure.kind === 'shown' ? formatCount(figure.value) : marks[figure.kind];
      return [[{ text: monitoring.units[unit] }], [{ text }]];
    }),
  );
  paragraph(paper, monitoring.of(words.about(figures.from, figures.to)), SMALL);
  if (MONITORING_UNITS.some((unit) => figures[unit].kind === 'hidden')) paragraph(paper, whyHidden, SMALL);
  const { measurementId, measuredAt, referenceDate, rulesVersion, tablesVersion } = figures;
  const measuredOn = formatDayOf(measuredAt);
  const found = { measurementId, measuredOn, referenceDate: formatDate(referenceDate), rulesVersion, tablesVersion };
  paragraph(paper, provenance(found), SMALL);
};

/** What was published of the monitoring: in a signed note as it was signed, whatever is published by now. What is hidden stands as such. */
export const writeMonitoring = (paper: Paper, { note, monitoringNow }: Content, both: Words): void => {
  const { monitoring } = both.words;
  const { figures, stands } = shownMonitoring(note, monitoringNow);
  heading(paper, 'H2', monitoring.title);
  const day = 'figures' in note ? formatDayOf(note.signedByCoordinatorAt) : '';
  paragraph(paper, stands === 'frozen' ? monitoring.frozen(day) : monitoring[stands], SMALL);
  if (figures) writeNumbers(paper, figures, both);
};
