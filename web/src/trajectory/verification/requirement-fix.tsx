import type { CountingRequirement } from '../../../../shared/trajectory/counting-requirements.ts';
import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Link } from '../../ui/link.tsx';
import { useAsk } from '../asking.ts';
import { type Fix, fixFor } from './fixes.ts';

type RequirementFixProps = {
  readonly code: CountingRequirement;
  readonly trajectory: TrajectoryView;
  readonly companyId: string;
};

const useLabelOf = () => {
  const { phases, counting } = useTexts().trajectory;
  const { fixes } = counting;
  return (fix: Exclude<Fix, 'change'>): string => {
    switch (fix.what) {
      case 'addAction':
        return fixes.addAction;
      case 'reopen':
        return fixes.reopen;
      case 'status':
        return fixes.status(fix.action.title);
      case 'evidence':
        return fixes.evidence(fix.actions.map(({ title }) => title).join(', '));
      case 'enterPhase':
        return fixes.enterPhase(phases[fix.phase]);
    }
  };
};

/** Beside what lacks: the way to what brings it nearer, for those who may write. */
export const RequirementFix = ({ code, trajectory, companyId }: RequirementFixProps) => {
  const { counting } = useTexts().trajectory;
  const mayWrite = useMay('trajectory:write') && trajectory.phases.at(-1)?.phase !== 'stopped';
  const paths = pathsOf(usePlace());
  const labelOf = useLabelOf();
  const ask = useAsk();
  const fix = mayWrite ? fixFor(code, trajectory, companyId) : undefined;
  if (fix === undefined) return null;
  if (fix === 'change') return <Link to={paths.changeTrajectory(trajectory.id)}>{counting.fixes.change}</Link>;
  return (
    <button type="button" className="button-link" onClick={() => ask(fix)}>
      {labelOf(fix)}
    </button>
  );
};
