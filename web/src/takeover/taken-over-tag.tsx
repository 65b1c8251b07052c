import { formatDate } from '../../../shared/kernel/format.ts';
import type { TakenOver } from '../../../shared/takeover/taken-over.ts';
import { useTakeoverWords } from './words.ts';

/** That a record comes from a partnership's own files of before; and from which. */
export const TakenOverTag = ({ takenOver }: { takenOver: TakenOver | undefined }) => {
  const takeover = useTakeoverWords();
  if (!takenOver) return null;
  return (
    <span className="tag" title={takeover.takenOverAs(takenOver.reference, formatDate(takenOver.on))}>
      {takeover.takenOver} · {takenOver.reference}
    </span>
  );
};
