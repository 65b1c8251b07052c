import { daysBetween } from '../../../shared/kernel/days.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import type { Work, WorkItem } from '../../../shared/trajectory/work.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useDeputyWords } from '../deputy/words.ts';
import { useTexts } from '../i18n/language-context.ts';
import type { Texts } from '../i18n/nl.ts';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { useNamesInCharge } from './code-names.ts';
import { useOverviewWords } from './overview-words.ts';

type Urgency = { readonly tone: '' | ' tag-late' | ' tag-soon'; readonly text: string };

const urgencyOf = ({ work }: Texts['trajectory'], { dueOn, daysStill }: WorkItem): Urgency | undefined => {
  if (daysStill !== undefined) return { tone: '', text: work.daysStill(daysStill) };
  if (dueOn === undefined) return undefined;
  const days = daysBetween(today(), dueOn);
  return days < 0 ? { tone: ' tag-late', text: work.daysLate(-days) } : { tone: ' tag-soon', text: work.inDays(days) };
};

const SHOWN = 8;

/** What waits for the one who is signed in, the most urgent first. */
export const WorkCard = ({ work }: { work: Work }) => {
  const { trajectory: texts } = useTexts();
  const overview = useOverviewWords();
  const deputy = useDeputyWords();
  const { coach } = useNamesInCharge();
  const paths = pathsOf(usePlace());
  const items = work.items.slice(0, SHOWN);
  return (
    <Card
      title={items.length === 0 ? texts.work.none : texts.work.title}
      aside={items.length > 0 ? <span className="muted small">{formatCount(work.total)}</span> : null}
      flush
    >
      {items.length === 0 ? <p className="card-body muted">{texts.work.noneBody}</p> : null}
      <ul className="task-list">
        {items.map((item) => {
          const urgency = urgencyOf(texts, item);
          return (
            <li key={`${item.kind} ${item.trajectoryId}`}>
              <div>
                <Link to={paths.trajectory(item.trajectoryId)}>{texts.work.kinds[item.kind]}</Link>
                <div className="small muted">
                  {item.companyNames.join(', ')} · {item.title}
                  {item.inPlaceOf === undefined
                    ? ''
                    : ` · ${deputy.inPlaceOf(coach(item.inPlaceOf) ?? overview.load.unknown)}`}
                </div>
              </div>
              <span className="row">
                {item.sampled ? <span className="tag">{overview.sampled}</span> : null}
                {urgency ? <span className={`tag${urgency.tone}`}>{urgency.text}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
      {work.total > items.length ? (
        <p className="table-foot">
          <Link to={paths.trajectories}>{texts.work.more(work.total - items.length)}</Link>
        </p>
      ) : null}
    </Card>
  );
};
