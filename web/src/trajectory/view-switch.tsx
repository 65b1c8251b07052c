import { type TrajectoryView, VIEWS } from './list-search.ts';
import { useOverviewWords } from './overview-words.ts';

/** List, board or case load: the same trajectories, with the same filters. */
export const ViewSwitch = ({
  view,
  onChange,
}: {
  view: TrajectoryView | undefined;
  onChange: (view: TrajectoryView | undefined) => void;
}) => {
  const { views } = useOverviewWords();
  const shown = view ?? 'list';
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{views.label}</legend>
      {(['list', ...VIEWS] as const).map((option) => (
        <button
          key={option}
          type="button"
          className="button"
          aria-pressed={option === shown}
          onClick={() => onChange(option === 'list' ? undefined : option)}
        >
          {views[option]}
        </button>
      ))}
    </fieldset>
  );
};
