import { type ReactNode, useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';

type ExplainedMarkProps = {
  /** What stands there, and what it is called by whoever cannot see it. */
  readonly mark: ReactNode;
  readonly label: string;
  readonly className: string;
  readonly title: string;
  readonly body: readonly string[];
};

/** What stands in the place of a number. Pressed, it says why. */
export const ExplainedMark = ({ mark, label, className, title, body }: ExplainedMarkProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={`not-shown ${className}`} aria-label={label} onClick={() => setOpen(true)}>
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
