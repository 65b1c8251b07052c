import { formatDate } from '../../../shared/kernel/format.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import { useTexts } from '../i18n/language-context.ts';
import { type ShownStep, stepsOf } from './phase-steps.ts';

/** Where a trajectory is in its course, with the day of each phase. */
export const PhaseBar = ({ trajectory }: { trajectory: Pick<Trajectory, 'phases' | 'stop'> }) => {
  const { trajectory: texts } = useTexts();
  const note = ({ state, on }: ShownStep): string => {
    if (state === 'skipped') return texts.skipped;
    if (on === undefined) return '';
    return state === 'current' ? texts.since(formatDate(on)) : formatDate(on);
  };
  return (
    <ol className="phase-bar" aria-label={texts.phaseBar}>
      {stepsOf(trajectory.phases).map((step) => (
        <li
          key={step.phase}
          className={`phase phase-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="phase-name">{texts.phases[step.phase]}</span>
          <span className="visually-hidden">{texts.phaseState[step.state]}</span>
          <span className="phase-note">{note(step)}</span>
        </li>
      ))}
    </ol>
  );
};
