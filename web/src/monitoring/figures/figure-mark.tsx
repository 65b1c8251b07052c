import { useState } from 'react';
import { formatCount } from '../../../../shared/kernel/format.ts';
import type { Figure } from '../../../../shared/monitoring/figures/figure.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useFigureWords } from './words.ts';

type NotShown = Exclude<Figure['kind'], 'shown'>;

/** What stands in the place of a number that is not shown. Pressed, it says why numbers are hidden; never why this one is. */
export const NotShownMark = ({ kind }: { kind: NotShown }) => {
  const words = useFigureWords();
  const [open, setOpen] = useState(false);
  const mark = words.marks[kind];
  const { title, body } = words.why[kind];
  return (
    <>
      <button
        type="button"
        className={`not-shown not-shown-${kind}`}
        aria-label={words.openMark(mark)}
        onClick={() => setOpen(true)}
      >
        {mark}
      </button>
      {open ? (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <div className="stack prose">
            {body.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </Dialog>
      ) : null}
    </>
  );
};

/** A number as it may be seen. */
export const FigureText = ({ figure }: { figure: Figure }) =>
  figure.kind === 'shown' ? formatCount(figure.value) : <NotShownMark kind={figure.kind} />;
