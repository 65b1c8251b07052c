import { formatCount, formatDate, formatDayOf } from '../../../../shared/kernel/format.ts';
import type { Difference } from '../../../../shared/monitoring/measurement/differences.ts';
import type { QuarterState } from '../../../../shared/monitoring/quarter/schema.ts';
import type { QuarterView } from '../../../../shared/monitoring/quarter/view.ts';
import { Card } from '../../ui/card.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { QuarterActions } from './quarter-actions.tsx';
import { CalendarTable, QualityFacts } from './quarter-facts.tsx';
import { type QuarterWords, useQuarterWords } from './words.ts';

const TONES = {
  open: 'tag',
  delivered: 'tag tag-soon',
  checked: 'tag tag-soon',
  closed: 'tag tag-good',
  reopened: 'tag tag-late',
} as const satisfies Record<QuarterState, string>;

const differenceText = ({ difference: words }: QuarterWords, difference: Difference): string => {
  switch (difference.kind) {
    case 'newDelivery':
      return words.newDelivery(formatDate(difference.before), formatDate(difference.after));
    case 'correctedDelivery':
      return words.correctedDelivery;
    case 'rules':
      return words.rules(difference.before, difference.after);
    case 'tables':
      return words.tables(difference.before, difference.after);
    case 'companies':
      return words.companies(formatCount(difference.before), formatCount(difference.after));
  }
};

type Named = { readonly view: QuarterView; readonly names: Readonly<Record<string, string>> };

/** Who did what with a quarter. */
const Deeds = ({ view: { record }, names }: Named) => {
  const words = useQuarterWords();
  const nameOf = (subject: string): string => names[subject] ?? words.someone;
  return (
    <>
      {record.reports.map(({ measurementId, checked, closed }) => (
        <p key={`${measurementId} ${closed.at}`} className="small">
          {words.reportedBy(formatDayOf(closed.at), nameOf(checked.by), nameOf(closed.by))}
        </p>
      ))}
      {record.state === 'checked' ? (
        <p className="small">{words.checkedBy(formatDayOf(record.checked.at), nameOf(record.checked.by))}</p>
      ) : null}
      {record.state === 'reopened' ? (
        <p className="notice notice-warning">
          {words.reopenedBecause(formatDayOf(record.reopened.at), nameOf(record.reopened.by))}: {record.reopened.reason}
        </p>
      ) : null}
    </>
  );
};

/** One quarter: where it stands, what is due, how good its data are, and what can be done. */
export const QuarterCard = ({ view, names }: Named) => {
  const words = useQuarterWords();
  const { record, quality, differences } = view;
  return (
    <Card title={record.quarter} aside={<span className={TONES[record.state]}>{words.states[record.state]}</span>}>
      <div className="stack">
        <Deeds view={view} names={names} />
        {differences.length === 0 ? null : (
          <div className="notice">
            <p>{words.differences}</p>
            <ul>
              {differences.map((difference) => (
                <li key={difference.kind}>{differenceText(words, difference)}</li>
              ))}
            </ul>
          </div>
        )}
        <CalendarTable view={view} />
        {Object.keys(quality).length === 0 ? null : (
          <section className="stack-tight">
            <h3>{words.quality}</h3>
            <QualityFacts quality={quality} />
          </section>
        )}
        <div className="row">
          <QuarterActions record={record} />
          {record.state === 'open' ? null : <ArchiveButton quarter={record.quarter} />}
        </div>
      </div>
    </Card>
  );
};
