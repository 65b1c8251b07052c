import { daysBetween } from '../../../../shared/kernel/days.ts';
import { formatCount, formatDate, formatDayOf, formatPercentage } from '../../../../shared/kernel/format.ts';
import type { DataQuality } from '../../../../shared/monitoring/quarter/quality.ts';
import type { DueDate } from '../../../../shared/monitoring/quarter/schema.ts';
import type { QuarterView } from '../../../../shared/monitoring/quarter/view.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Link } from '../../ui/link.tsx';
import { type QuarterWords, useQuarterWords } from './words.ts';

/** How many notes are in, with the way to which: the notes themselves are the partnerships'. */
const NotesStand = ({ due, view: { notes, record } }: { due: DueDate['due']; view: QuarterView }) => {
  const words = useQuarterWords();
  const mayRead = useMay('note:read');
  const paths = pathsOf(usePlace());
  if (!notes) return <span className="tag">{words.byPartnerships}</span>;
  const { handedIn, accepted, of } = notes;
  const isLate = handedIn < of && daysBetween(due, today()) > 0;
  const tone = accepted === of ? 'tag tag-good' : isLate ? 'tag tag-late' : 'tag';
  return (
    <span className="row">
      <span className={tone}>{words.notesIn(formatCount(handedIn), formatCount(of), formatCount(accepted))}</span>
      {mayRead ? (
        <Link to={paths.notes} search={{ quarter: record.quarter }}>
          {words.toNotes(record.quarter)}
        </Link>
      ) : null}
    </span>
  );
};

const Stand = ({ dueDate: { step, due, doneAt }, view }: { dueDate: DueDate; view: QuarterView }) => {
  const words = useQuarterWords();
  if (doneAt !== undefined) return <span className="tag tag-good">{words.doneOn(formatDayOf(doneAt))}</span>;
  if (step === 'note') return <NotesStand due={due} view={view} />;
  const late = daysBetween(due, today());
  if (late <= 0) return <span className="tag">{words.toDo}</span>;
  return <span className="tag tag-late">{late === 1 ? words.lateOne : words.late(formatCount(late))}</span>;
};

/** What is due of a quarter by when, and what is done. */
export const CalendarTable = ({ view }: { view: QuarterView }) => {
  const words = useQuarterWords();
  const columns: Column<DueDate>[] = [
    { key: 'step', header: words.step, cell: ({ step }) => words.steps[step] },
    { key: 'due', header: words.due, cell: ({ due }) => formatDate(due) },
    { key: 'stand', header: words.stand, cell: (dueDate) => <Stand dueDate={dueDate} view={view} /> },
  ];
  return <DataTable caption={words.calendar} columns={columns} rows={view.calendar} rowKey={({ step }) => step} />;
};

const shareText = (words: QuarterWords, part: DataQuality['accepted']): string | undefined =>
  part && words.partOf(formatCount(part.rows), formatCount(part.of), formatPercentage(part.share));

const timelinessText = (words: QuarterWords, { timeliness }: DataQuality): string | undefined => {
  if (!timeliness) return undefined;
  const day = formatDate(timeliness.deliveredOn);
  return timeliness.daysLate <= 0 ? words.onTime(day) : words.daysLate(day, formatCount(timeliness.daysLate));
};

const comparedText = (words: QuarterWords, { comparedToBefore }: DataQuality): string | undefined => {
  if (!comparedToBefore) return undefined;
  const { rows, before } = comparedToBefore;
  return (rows < before ? words.fewer : words.compared)(formatCount(rows), formatCount(before));
};

const returningText = (words: QuarterWords, { returning }: DataQuality): string | undefined => {
  const share = returning && formatPercentage(returning.share);
  return share && (returning.otherPseudonyms ? words.otherKey(share) : share);
};

/** Completeness, timeliness and consistency of what a quarter was measured with. */
export const QualityFacts = ({ quality }: { quality: DataQuality }) => {
  const words = useQuarterWords();
  const { missingDays } = quality;
  const names = words.qualityOf;
  return (
    <Facts
      items={[
        [names.accepted, shareText(words, quality.accepted)],
        [names.withWork, shareText(words, quality.withWork)],
        [names.timeliness, timelinessText(words, quality)],
        [
          names.missingDays,
          missingDays === undefined
            ? undefined
            : missingDays === 0
              ? words.reaches
              : words.reachesNot(formatCount(missingDays)),
        ],
        [names.afterReferenceDate, shareText(words, quality.afterReferenceDate)],
        [names.comparedToBefore, comparedText(words, quality)],
        [names.returning, returningText(words, quality)],
      ]}
    />
  );
};
