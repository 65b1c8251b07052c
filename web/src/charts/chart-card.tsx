import { type ReactNode, useId, useState } from 'react';
import { useTexts } from '../i18n/language-context.ts';
import { TableScroll } from '../ui/table-scroll.tsx';

type ChartCardProps = {
  /** What the chart shows, as a finding. */
  readonly title: string;
  readonly chart: ReactNode;
  /** The same figures as a table. */
  readonly table: ReactNode;
  readonly note?: ReactNode;
  /** What is chosen about it; it stays whether chart or table is shown. */
  readonly above?: ReactNode;
};

/** A chart with a real table behind a toggle. */
export const ChartCard = ({ title, chart, table, note, above }: ChartCardProps) => {
  const { general } = useTexts();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className="card chart-card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="button-link small screen-only"
          aria-label={`${asTable ? general.chart : general.table}: ${title}`}
          onClick={() => setAsTable((before) => !before)}
        >
          {asTable ? general.chart : general.table}
        </button>
      </header>
      {above ? <div className="chart-choice screen-only">{above}</div> : null}
      {asTable ? <TableScroll label={title}>{table}</TableScroll> : <div className="card-body">{chart}</div>}
      {note ? <div className="chart-note">{note}</div> : null}
    </section>
  );
};
