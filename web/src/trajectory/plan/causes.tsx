import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { useAsk } from '../asking.ts';
import { usePlanWords } from './words.ts';

const Chains = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { causes } = usePlanWords();
  return (
    <ul className="stack">
      {(trajectory.rootCauses ?? []).map(({ id, problem, whys }) => {
        const answers = trajectory.actions.filter(({ rootCauseId }) => rootCauseId === id).map(({ title }) => title);
        return (
          <li key={id}>
            <strong>{problem}</strong>
            <ol className="stack-tight small">
              {whys.map((why, index) => (
                <li key={whys.slice(0, index + 1).join(' ')}>
                  {causes.because} {why} {index === whys.length - 1 ? <span className="tag">{causes.root}</span> : null}
                </li>
              ))}
            </ol>
            <p className="small muted">
              {answers.length > 0 ? causes.answeredBy(answers.join(', ')) : causes.unanswered}
            </p>
          </li>
        );
      })}
    </ul>
  );
};

/** Why things are as they are: nothing to fill in before one may go on, so it stays small as long as nobody asks. */
export const Causes = ({ trajectory, mayWrite }: { trajectory: TrajectoryView; mayWrite: boolean }) => {
  const { causes } = usePlanWords();
  const ask = useAsk();
  const some = (trajectory.rootCauses ?? []).length > 0;
  if (!some && !mayWrite) return null;
  return (
    <section className="stack-tight">
      {some ? <h3>{causes.title}</h3> : null}
      <Chains trajectory={trajectory} />
      {mayWrite ? (
        <p className="small">
          <button type="button" className="button-link" onClick={() => ask({ what: 'causes' })}>
            {some ? causes.change : causes.open}
          </button>{' '}
          {some ? null : <span className="muted">{causes.none}</span>}
        </p>
      ) : null}
    </section>
  );
};
