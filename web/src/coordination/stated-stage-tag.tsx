import type { StatedStage } from '../../../shared/coordination/schema.ts';
import { useTexts } from '../i18n/language-context.ts';

/** How far a company is at a partnership, in the words of the phases: whether it counts there is not told. */
export const StatedStageTag = ({ stage }: { stage: StatedStage }) => {
  const { coordination, trajectory } = useTexts();
  return <span className="tag">{stage === 'none' ? coordination.notWorking : trajectory.phases[stage]}</span>;
};
