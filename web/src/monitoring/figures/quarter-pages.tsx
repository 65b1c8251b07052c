import { useEffect } from 'react';
import type { Quarter } from '../../../../shared/kernel/dates.ts';
import { EmptyState } from '../../ui/states.tsx';
import type { MonitoringSearch } from './monitoring-search.ts';
import { beforeIn, pageHolding } from './view.ts';
import { useFigureWords } from './words.ts';

type QuarterPagesProps = {
  readonly search: MonitoringSearch;
  /** Those of this page, the oldest first. */
  readonly quarters: readonly Quarter[];
  readonly hasOlder: boolean;
  readonly onChange: (change: MonitoringSearch) => void;
};

const ToNewest = ({ onChange }: Pick<QuarterPagesProps, 'onChange'>) => {
  const { pages } = useFigureWords();
  return (
    <button
      type="button"
      className="button"
      onClick={() => onChange({ before: undefined, quarter: undefined, cohort: undefined })}
    >
      {pages.newest}
    </button>
  );
};

/** Which quarters are looked at, and the way to older ones and back. Nothing as long as all of them are on one page. */
export const QuarterPages = ({ search, quarters, hasOlder, onChange }: QuarterPagesProps) => {
  const { pages } = useFigureWords();
  const before = beforeIn(search);
  const holding = pageHolding(search, quarters, hasOlder);
  useEffect(() => {
    if (holding !== undefined) onChange({ before: holding });
  }, [holding, onChange]);
  const [oldest, newest] = [quarters[0], quarters.at(-1)];
  if ((before === undefined && !hasOlder) || oldest === undefined || newest === undefined) return null;
  return (
    <nav className="row" aria-label={pages.label}>
      <span className="muted">{pages.from(oldest, newest)}</span>
      {hasOlder ? (
        <button
          type="button"
          className="button"
          onClick={() => onChange({ before: oldest, quarter: undefined, cohort: undefined })}
        >
          {pages.older}
        </button>
      ) : null}
      {before === undefined ? null : <ToNewest onChange={onChange} />}
    </nav>
  );
};

/** Where nothing was published: at all, or before the quarter of the address. */
export const NoQuarters = ({ search, onChange }: Pick<QuarterPagesProps, 'search' | 'onChange'>) => {
  const words = useFigureWords();
  const before = beforeIn(search);
  if (before === undefined) return <EmptyState title={words.none}>{words.noneBody}</EmptyState>;
  return <EmptyState title={words.pages.noneBefore(before)} actions={<ToNewest onChange={onChange} />} />;
};
