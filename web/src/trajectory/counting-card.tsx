import { formatDate } from '../../../shared/kernel/format.ts';
import { verdictsOn } from '../../../shared/trajectory/verification/verdicts.ts';
import type { Participant, TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { useAsk } from './asking.ts';
import { useOverviewWords } from './overview-words.ts';
import { requirementsUnder } from './requirements.ts';
import { RequirementFix } from './verification/requirement-fix.tsx';

type CountingProps = { readonly trajectory: TrajectoryView; readonly participant: Participant };

const Requirements = ({ trajectory, participant }: CountingProps) => {
  const { counting } = useTexts().trajectory;
  const subject = (id: string | undefined): string | undefined =>
    trajectory.actions.find((action) => action.id === id)?.title ??
    trajectory.evidence.find((evidence) => evidence.id === id)?.reference;
  return (
    <ul className="checks">
      {requirementsUnder(trajectory.countingRule, participant.counting).map(({ code, met, on, subjectId }) => (
        <li key={code} className={met ? undefined : 'check-lacking'}>
          <span className="check-mark">
            <Icon name={met ? 'check' : 'alert'} small />
          </span>
          <span>
            {met
              ? on
                ? counting.metOn(counting.requirements[code].met, formatDate(on))
                : counting.requirements[code].met
              : counting.requirements[code].not}
            {met && subject(subjectId) ? <span className="requirement-note"> · {subject(subjectId)}</span> : null}
            {met ? null : (
              <div>
                <RequirementFix code={code} trajectory={trajectory} companyId={participant.companyId} />
              </div>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Verification = ({ trajectory, participant }: CountingProps) => {
  const { trajectory: texts } = useTexts();
  const overview = useOverviewWords();
  const { verification, after } = texts;
  const may = useMay('trajectory:verify');
  const ask = useAsk();
  const last = verdictsOn(trajectory, participant.companyId, today()).at(-1);
  const completed = trajectory.phases.at(-1)?.phase === 'completed';
  return (
    <>
      {last ? (
        <p className={last.outcome === 'accepted' ? 'notice notice-good' : 'notice notice-warning'}>
          {verification.done(verification.outcomes[last.outcome], formatDate(last.on))}
          {last.sample === undefined ? '' : ` · ${overview.inSample(last.sample)}`}
          {last.reason ? ` · ${last.reason}` : ''}
        </p>
      ) : null}
      {may && completed ? (
        <div className="row">
          <button
            type="button"
            className="button"
            aria-label={verification.titleFor(participant.name)}
            onClick={() => ask({ what: 'verify', participant })}
          >
            {verification.title}
          </button>
          <button
            type="button"
            className="button"
            aria-label={after.askFor(participant.name)}
            onClick={() => ask({ what: 'askQuery', participant })}
          >
            {after.ask}
          </button>
        </div>
      ) : null}
    </>
  );
};

/** Whether a company counts through this trajectory, requirement by requirement, and under which rule. */
export const CountingCard = ({ trajectory, participant }: CountingProps) => {
  const { counting } = useTexts().trajectory;
  const paths = pathsOf(usePlace());
  const counts = participant.counting.counts[trajectory.countingRule];
  const since = participant.counting.dates[trajectory.countingRule];
  const asked = requirementsUnder(trajectory.countingRule, participant.counting);
  const missing = asked.filter(({ met }) => !met).length;
  const joint = trajectory.participants.length > 1;
  const title = joint
    ? counting.titleFor(participant.name, counts)
    : counts
      ? counting.title.counts
      : counting.title.not;
  const state = counts ? (
    <span className="tag tag-good">
      <Icon name="check" small />
      {since ? formatDate(since) : ''}
    </span>
  ) : (
    <span className="tag tag-soon">{counting.missing(missing, asked.length)}</span>
  );
  return (
    <Card title={title} aside={state}>
      <div className="stack">
        <Requirements trajectory={trajectory} participant={participant} />
        <Verification trajectory={trajectory} participant={participant} />
        <p className="small muted">
          {counting.rule(counting.variants[trajectory.countingRule], trajectory.rulesVersion)} ·{' '}
          <Link to={paths.rules}>{counting.showRule}</Link>
        </p>
      </div>
    </Card>
  );
};
