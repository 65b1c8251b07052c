import { useState } from 'react';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { ButtonLink } from '../ui/link.tsx';
import { EnterPhaseDialog, type NextPhase, ReasonDialog, StopDialog } from './phase-dialogs.tsx';
import { followingPhases, isOpen } from './phase-steps.ts';

type Asking = 'stop' | 'back' | { readonly phase: Exclude<NextPhase, 'lead'> };

/** The steps that a trajectory can take from where it is. */
export const PhaseActions = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { trajectory: texts, general } = useTexts();
  const paths = pathsOf(usePlace());
  const [asking, setAsking] = useState<Asking>();
  const close = (): void => setAsking(undefined);
  const next = followingPhases(trajectory.phases).filter((phase) => phase !== 'lead');
  const completed = trajectory.phases.at(-1)?.phase === 'completed';
  const button = (what: Asking, label: string, primary = false) => (
    <button
      key={label}
      type="button"
      className={primary ? 'button button-primary' : 'button'}
      onClick={() => setAsking(what)}
    >
      {label}
    </button>
  );
  return (
    <>
      {isOpen(trajectory.phases) ? (
        <ButtonLink to={paths.changeTrajectory(trajectory.id)}>{general.change}</ButtonLink>
      ) : null}
      {!completed && trajectory.phases.length > 1 ? button('back', texts.stepBack) : null}
      {isOpen(trajectory.phases) ? button('stop', texts.stop) : null}
      {[...next]
        .reverse()
        .map((phase, index) => button({ phase }, texts.enterPhase(texts.phases[phase]), index === next.length - 1))}
      {asking === 'stop' ? <StopDialog trajectory={trajectory} onClose={close} /> : null}
      {asking === 'back' ? (
        <ReasonDialog
          trajectory={trajectory}
          title={texts.stepBackTitle}
          body={texts.stepBackBody}
          submitLabel={texts.stepBack}
          onClose={close}
        />
      ) : null}
      {typeof asking === 'object' ? (
        <EnterPhaseDialog trajectory={trajectory} phase={asking.phase} onClose={close} />
      ) : null}
    </>
  );
};
