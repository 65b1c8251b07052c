import type { Participant, TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { OneOf } from '../../ui/form/choices.tsx';
import { NoteField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useChangeForm } from '../change-form.ts';
import { useTrajectoryLabels } from '../field-labels.ts';
import { OUTCOMES } from '../words.ts';

type VerifyProps = {
  readonly trajectory: TrajectoryView;
  readonly participant: Participant;
  readonly onClose: () => void;
};
type VerifyValues = { readonly outcome: (typeof OUTCOMES)[number] | undefined; readonly reason: string };

/** The agency's controller accepts or rejects what was done for one company. */
export const VerifyDialog = ({ trajectory, participant, onClose }: VerifyProps) => {
  const { verification } = useTexts().trajectory;
  const initial: VerifyValues = { outcome: undefined, reason: '' };
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, { reason, ...values }) =>
      checks.verify({ ...values, reason: reason.trim() === '' ? undefined : reason, companyId: participant.companyId }),
    save: (changes, input) => changes.verify(input),
    onClose,
  });
  return (
    <Dialog title={verification.titleFor(participant.name)} onClose={onClose}>
      <p>{verification.body}</p>
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={verification.title} onCancel={onClose}>
        <OneOf
          pointer="/outcome"
          label={verification.outcome}
          value={form.values.outcome}
          options={OUTCOMES.map((value) => ({ value, label: verification.outcomes[value] }))}
          onChange={(outcome) => form.set('outcome', outcome)}
        />
        <NoteField
          pointer="/reason"
          label={verification.reason}
          hint={verification.reasonHint}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </FormFrame>
    </Dialog>
  );
};
