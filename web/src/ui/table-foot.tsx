import { formatCount } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';

type TableFootProps = {
  readonly shown: number;
  readonly total: number;
  /** Absent on the first page. */
  readonly onFirst: (() => void) | undefined;
  /** Absent on the last page. */
  readonly onNext: (() => void) | undefined;
};

/** How many rows there are, and the way to the next ones. */
export const TableFoot = ({ shown, total, onFirst, onNext }: TableFootProps) => {
  const { paging } = useTexts().general;
  return (
    <div className="table-foot">
      <span className="muted figures-in-line" role="status">
        {paging.shown(formatCount(shown), formatCount(total))}
      </span>
      <div className="row">
        {onFirst ? (
          <button type="button" className="button" onClick={onFirst}>
            {paging.first}
          </button>
        ) : null}
        {onNext ? (
          <button type="button" className="button" onClick={onNext}>
            {paging.next}
          </button>
        ) : null}
      </div>
    </div>
  );
};
