import type { TrajectoryListRow } from '../../../shared/trajectory/list.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Icon } from '../ui/icon.tsx';

/** Whether at least one company counts through a trajectory, and how much still lacks. */
export const CountingTag = ({ row }: { row: Pick<TrajectoryListRow, 'counts' | 'lacking' | 'phase'> }) => {
  const { trajectory } = useTexts();
  if (row.counts)
    return (
      <span className="tag tag-good">
        <Icon name="check" small />
        {trajectory.counts}
      </span>
    );
  if (row.phase === 'stopped') return null;
  return (
    <span className={row.phase === 'completed' ? 'tag tag-soon' : 'muted small'}>
      {trajectory.lacking(row.lacking)}
    </span>
  );
};
