import type { Evidence } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { useTexts } from '../i18n/language-context.ts';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { useChangeForm } from './change-form.ts';
import { useTrajectoryLabels } from './field-labels.ts';

type RemovalProps = {
  readonly trajectory: TrajectoryView;
  readonly evidence: Evidence;
  readonly onClose: () => void;
};

/** Takes a proof away that was added by mistake: it stays in the history, with the reason. */
export const RemoveEvidenceDialog = ({ trajectory, evidence, onClose }: RemovalProps) => {
  const { trajectory: texts } = useTexts();
  const form = useChangeForm({
    trajectory,
    initial: NO_REASON,
    check: (checks, values) => checks.removeEvidence(values),
    save: (changes, input) => changes.removeEvidence(evidence.id, input),
    onClose,
  });
  return (
    <AskReason
      form={form}
      title={texts.evidence.removeTitle}
      body={evidence.reference}
      label={texts.reason}
      hint={texts.noNames}
      labelOf={useTrajectoryLabels()}
      submitLabel={texts.evidence.remove}
      onClose={onClose}
    />
  );
};
