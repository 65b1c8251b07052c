import { formatDate } from '../../../shared/kernel/format.ts';
import type { TakenOver } from '../../../shared/takeover/taken-over.ts';
import { useTexts } from '../i18n/language-context.ts';

/** That a record comes from a partnership's own files of before; and from which. */
export const TakenOverTag = ({ takenOver }: { takenOver: TakenOver | undefined }) => {
  const { takeover } = useTexts();
  if (!takenOver) return null;
  return (
    <span className="tag" title={takeover.takenOverAs(takenOver.reference, formatDate(takenOver.on))}>
      {takeover.takenOver} · {takenOver.reference}
    </span>
  );
};
