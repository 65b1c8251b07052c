import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { ButtonLink } from '../ui/link.tsx';
import { type Asking, useAsk } from './asking.ts';
import { followingPhases, isOpen } from './phase-steps.ts';

/** The steps that a trajectory can take from where it is. */
export const PhaseActions = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { trajectory: texts, general } = useTexts();
  const paths = pathsOf(usePlace());
  const ask = useAsk();
  const next = followingPhases(trajectory.phases);
  const completed = trajectory.phases.at(-1)?.phase === 'completed';
  const button = (asking: Asking, label: string, primary = false) => (
    <button
      key={label}
      type="button"
      className={primary ? 'button button-primary' : 'button'}
      onClick={() => ask(asking)}
    >
      {label}
    </button>
  );
  return (
    <>
      {isOpen(trajectory.phases) ? (
        <ButtonLink to={paths.changeTrajectory(trajectory.id)}>{general.change}</ButtonLink>
      ) : null}
      {!completed && trajectory.phases.length > 1 ? button({ what: 'stepBack' }, texts.stepBack) : null}
      {isOpen(trajectory.phases) ? button({ what: 'stop' }, texts.stop) : null}
      {[...next]
        .reverse()
        .map((phase, index) =>
          button({ what: 'enterPhase', phase }, texts.enterPhase(texts.phases[phase]), index === next.length - 1),
        )}
    </>
  );
};
