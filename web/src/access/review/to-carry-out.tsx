import { mayManage } from '../../../../shared/access/may-manage.ts';
import type { ReviewLine } from '../../../../shared/access/review/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Link } from '../../ui/link.tsx';
import { useManager } from '../person-fields.tsx';
import { useAccessReviewWords } from './words.ts';

/** Whose access is still to be changed or ended in the directory, before the review can be signed off. */
export const ToCarryOut = ({ lines }: { lines: readonly ReviewLine[] }) => {
  const words = useAccessReviewWords();
  const paths = pathsOf(usePlace());
  const mayWrite = useMay('people:write');
  const manager = useManager();
  const waiting = lines.filter(({ open }) => open === 'carryOut');
  if (waiting.length === 0) return null;
  return (
    <div className="notice">
      <p>{words.carryOutFirst}</p>
      <ul>
        {waiting.map((line) => (
          <li key={line.personId}>
            {mayWrite && mayManage(manager, line) ? (
              <Link to={paths.person(line.personId)}>{line.name}</Link>
            ) : (
              line.name
            )}
            {line.verdict === undefined ? null : `: ${words.verdicts[line.verdict].toLowerCase()}`}
          </li>
        ))}
      </ul>
    </div>
  );
};
