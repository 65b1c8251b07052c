import type { StatedStage } from '../../../shared/coordination/schema.ts';
import { useTexts } from '../i18n/language-context.ts';
import { useCoordinationWords } from './words.ts';

/** How far a company is at a partnership, in the words of the phases: whether it counts there is not told. */
export const StatedStageTag = ({ stage }: { stage: StatedStage }) => {
  const coordination = useCoordinationWords();
  const { trajectory } = useTexts();
  return <span className="tag">{stage === 'none' ? coordination.notWorking : trajectory.phases[stage]}</span>;
};
