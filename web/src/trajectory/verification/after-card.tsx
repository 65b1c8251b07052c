import { formatDate } from '../../../../shared/kernel/format.ts';
import { canBeFollowedUp } from '../../../../shared/trajectory/verification/follow-up.ts';
import { queryStateOf } from '../../../../shared/trajectory/verification/query.ts';
import type { VerificationQuery } from '../../../../shared/trajectory/verification/query-schema.ts';
import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { useMay } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { type Asking, useAsk } from '../asking.ts';

const AskButton = ({ asking, label, about }: { asking: Asking; label: string; about: string }) => {
  const ask = useAsk();
  return (
    <button type="button" className="button-link" aria-label={`${label}: ${about}`} onClick={() => ask(asking)}>
      {label}
    </button>
  );
};

const QueryTag = ({ query }: { query: VerificationQuery }) => {
  const { after } = useTexts().trajectory;
  const state = queryStateOf(query);
  const isLate = state === 'open' && query.dueOn < today();
  const tone = isLate ? 'tag tag-late' : state === 'open' ? 'tag tag-soon' : 'tag';
  const day = formatDate(query.dueOn);
  return (
    <span className={tone}>
      {state === 'open' ? (isLate ? after.late(day) : after.due(day)) : after.queryStates[state]}
    </span>
  );
};

const Query = ({ query, trajectory }: { query: VerificationQuery; trajectory: TrajectoryView }) => {
  const { after } = useTexts().trajectory;
  const [mayAnswer, mayWithdraw] = [useMay('trajectory:write'), useMay('trajectory:verify')];
  const state = queryStateOf(query);
  const name = trajectory.participants.find(({ companyId }) => companyId === query.companyId)?.name ?? '';
  return (
    <li>
      <div className="stack">
        <div className="small muted">{after.query(name, formatDate(query.askedOn))}</div>
        <div className="prose">{query.comment}</div>
        {query.answer ? (
          <div className="prose">
            <span className="small muted">{after.answered(formatDate(query.answer.on))}: </span>
            {query.answer.text}
          </div>
        ) : null}
        <div className="row">
          <QueryTag query={query} />
          {mayAnswer && state !== 'ended' ? (
            <AskButton
              asking={{ what: 'answerQuery', query }}
              label={state === 'open' ? after.answer : after.answerAgain}
              about={query.comment}
            />
          ) : null}
          {mayWithdraw && state !== 'ended' ? (
            <AskButton asking={{ what: 'withdrawQuery', query }} label={after.withdraw} about={query.comment} />
          ) : null}
        </div>
      </div>
    </li>
  );
};

const FollowUps = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { after } = useTexts().trajectory;
  const mayWrite = useMay('trajectory:write');
  return trajectory.actions
    .filter((action) => canBeFollowedUp(action) || action.followUp !== undefined)
    .map((action) => {
      const { followUp } = action;
      return (
        <li key={action.id}>
          <div>
            <strong>{action.title}</strong>
            <div className="small muted">
              {after.stands}{' '}
              {followUp ? after.stood(after.standsAnswers[followUp.stands], formatDate(followUp.on)) : after.notAsked}
              {followUp?.remark ? ` · ${followUp.remark}` : ''}
            </div>
          </div>
          {mayWrite && canBeFollowedUp(action) ? (
            <AskButton
              asking={{ what: 'followUp', action }}
              label={followUp ? after.followUpAgain : after.followUp}
              about={action.title}
            />
          ) : null}
        </li>
      );
    });
};

/** What comes after completion: questions of the agency, whether the adaptations still stand, and opening again. */
export const AfterCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { after } = useTexts().trajectory;
  const ask = useAsk();
  const mayWrite = useMay('trajectory:write');
  const isCompleted = trajectory.phases.at(-1)?.phase === 'completed';
  const { queries = [], reopenings = [] } = trajectory;
  if (!isCompleted && queries.length === 0 && reopenings.length === 0) return null;
  const reopen = (
    <button type="button" className="button" onClick={() => ask({ what: 'reopen' })}>
      {after.reopen}
    </button>
  );
  return (
    <Card title={after.title} aside={isCompleted && mayWrite ? reopen : null} flush>
      <ul className="task-list">
        {reopenings.map(({ on, reason, verdicts }) => (
          <li key={`${on} ${verdicts}`}>
            <div>
              <strong>{after.reopened(formatDate(on))}</strong>
              <div className="prose">{reason}</div>
            </div>
          </li>
        ))}
        {queries.map((query) => (
          <Query key={query.id} query={query} trajectory={trajectory} />
        ))}
        {isCompleted ? <FollowUps trajectory={trajectory} /> : null}
      </ul>
    </Card>
  );
};
