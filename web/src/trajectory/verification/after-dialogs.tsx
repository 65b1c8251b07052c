import type { Action } from '../../../../shared/trajectory/schema.ts';
import { STANDING_ANSWERS } from '../../../../shared/trajectory/verification/follow-up.ts';
import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { usePlace } from '../../app/place.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { OneOf } from '../../ui/form/choices.tsx';
import { NoteField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useChangeForm } from '../change-form.ts';
import { useTrajectoryLabels } from '../field-labels.ts';
import { verificationOf } from './verification-api.ts';

type DialogProps = { readonly trajectory: TrajectoryView; readonly onClose: () => void };

export const ReopenDialog = ({ trajectory, onClose }: DialogProps) => {
  const { after, noNames, reason } = useTexts().trajectory;
  const place = usePlace();
  const form = useChangeForm({
    trajectory,
    initial: NO_REASON,
    check: (checks, values) => checks.reopen(values),
    save: (_, request) => verificationOf(place, trajectory.id).reopen(request),
    onClose,
  });
  return (
    <AskReason
      form={form}
      title={after.reopenTitle}
      body={after.reopenBody}
      label={reason}
      hint={noNames}
      labelOf={useTrajectoryLabels()}
      submitLabel={after.reopen}
      onClose={onClose}
    />
  );
};

type FollowUpValues = { readonly stands: (typeof STANDING_ANSWERS)[number] | undefined; readonly remark: string };

/** Whether an adaptation still stands, some months later. */
export const FollowUpDialog = ({ trajectory, action, onClose }: DialogProps & { action: Action }) => {
  const { after, noNames } = useTexts().trajectory;
  const place = usePlace();
  const initial: FollowUpValues = { stands: action.followUp?.stands, remark: action.followUp?.remark ?? '' };
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, { remark, ...values }) =>
      checks.followUp({ ...values, remark: remark.trim() === '' ? undefined : remark }),
    save: (_, request) => verificationOf(place, trajectory.id).followUp(action.id, request),
    onClose,
  });
  return (
    <Dialog title={action.title} onClose={onClose}>
      <p>{after.standsHint}</p>
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={useTexts().general.save} onCancel={onClose}>
        <OneOf
          pointer="/stands"
          label={after.stands}
          value={form.values.stands}
          options={STANDING_ANSWERS.map((value) => ({ value, label: after.standsAnswers[value] }))}
          onChange={(stands) => form.set('stands', stands)}
        />
        <NoteField
          pointer="/remark"
          label={after.remark}
          hint={noNames}
          optional
          value={form.values.remark}
          onChange={(remark) => form.set('remark', remark)}
        />
      </FormFrame>
    </Dialog>
  );
};
