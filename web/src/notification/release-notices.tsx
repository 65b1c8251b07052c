import { formatCount } from '../../../shared/kernel/format.ts';
import type { Mailings } from '../../../shared/notification/mailing.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { Link } from '../ui/link.tsx';
import { useNotificationWords } from './words.ts';

/** The kinds of mail that nobody let go yet, and where one looks at them. */
export const ReleaseNotices = ({ kinds }: { kinds: Mailings['kinds'] }) => {
  const words = useNotificationWords();
  const paths = pathsOf(usePlace());
  return kinds
    .filter(({ isReleased }) => !isReleased)
    .map(({ kind, waiting }) => (
      <div key={kind} className={waiting > 0 ? 'notice notice-warning' : 'notice'}>
        <div className="stack-tight">
          <strong>{words.waitsTitle(words.kinds[kind])}</strong>
          <span>{waiting === 0 ? words.waitsNothing : words.waitsBody(formatCount(waiting))}</span>
          <Link to={paths.mailings} search={{ kind }}>
            {words.look}
          </Link>
        </div>
      </div>
    ));
};
