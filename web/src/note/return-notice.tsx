import { formatDayOf } from '../../../shared/kernel/format.ts';
import type { NoteReturn, QuarterlyNote } from '../../../shared/note/schema.ts';
import { useNoteWords } from './words.ts';

const Line = ({ one }: { one: NoteReturn }) => {
  const words = useNoteWords();
  return (
    <>
      <p>
        <strong>{words.returned(words.returnedBy[one.by], formatDayOf(one.at))}</strong>
      </p>
      <p className="prose">{one.reason}</p>
    </>
  );
};

/** Why a note came back: in sight as long as it lies with the partnership, folded after that. */
export const ReturnNotice = ({ note }: { note: QuarterlyNote | undefined }) => {
  const words = useNoteWords();
  const all = note?.returns ?? [];
  const last = all.at(-1);
  if (!last) return null;
  const current = note?.state === 'returned' ? last : undefined;
  const earlier = current ? all.slice(0, -1) : all;
  return (
    <>
      {current ? (
        <div className="notice">
          <div className="stack-tight">
            <Line one={current} />
          </div>
        </div>
      ) : null}
      {earlier.length > 0 ? (
        <details>
          <summary>{words.earlier}</summary>
          <div className="stack-tight">
            {earlier.toReversed().map((one) => (
              <Line key={one.at} one={one} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
};
