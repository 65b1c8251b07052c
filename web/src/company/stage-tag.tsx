import type { CompanyStage } from '../../../shared/company/schema.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Icon } from '../ui/icon.tsx';

export const StageTag = ({ stage }: { stage: CompanyStage }) => {
  const { stages } = useTexts().company;
  if (stage === 'none') return <span className="muted">{stages.none}</span>;
  const tone = stage === 'counted' ? ' tag-good' : stage === 'completed' ? ' tag-soon' : '';
  return (
    <span className={`tag${tone}`}>
      {stage === 'counted' ? <Icon name="check" small /> : null}
      {stages[stage]}
    </span>
  );
};
