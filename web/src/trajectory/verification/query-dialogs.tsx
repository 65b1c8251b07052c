import type { VerificationQuery } from '../../../../shared/trajectory/verification/query-schema.ts';
import type { Participant, TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { usePlace } from '../../app/place.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { NoteField, TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useChangeForm } from '../change-form.ts';
import { useTrajectoryLabels } from '../field-labels.ts';
import { verificationOf } from './verification-api.ts';

type DialogProps = { readonly trajectory: TrajectoryView; readonly onClose: () => void };

/** The agency asks about one company before it accepts or rejects. */
export const AskQueryDialog = ({ trajectory, participant, onClose }: DialogProps & { participant: Participant }) => {
  const { after, noNames } = useTexts().trajectory;
  const place = usePlace();
  const initial = { comment: '', dueOn: '' };
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, values) => checks.askQuery({ ...values, companyId: participant.companyId }),
    save: (_, request) => verificationOf(place, trajectory.id).ask(request),
    onClose,
  });
  return (
    <Dialog title={after.askFor(participant.name)} onClose={onClose}>
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={after.ask} onCancel={onClose}>
        <NoteField
          pointer="/comment"
          label={after.comment}
          hint={noNames}
          value={form.values.comment}
          onChange={(comment) => form.set('comment', comment)}
        />
        <TextField
          pointer="/dueOn"
          label={after.dueOn}
          type="date"
          width="short"
          value={form.values.dueOn}
          onChange={(dueOn) => form.set('dueOn', dueOn)}
        />
      </FormFrame>
    </Dialog>
  );
};

export const AnswerQueryDialog = ({ trajectory, query, onClose }: DialogProps & { query: VerificationQuery }) => {
  const { after, noNames } = useTexts().trajectory;
  const place = usePlace();
  const initial = { text: query.answer?.text ?? '' };
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, values) => checks.answerQuery(values),
    save: (_, request) => verificationOf(place, trajectory.id).answer(query.id, request),
    onClose,
  });
  return (
    <Dialog title={after.answer} onClose={onClose}>
      <blockquote className="prose">{query.comment}</blockquote>
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={after.answer} onCancel={onClose}>
        <NoteField
          pointer="/text"
          label={after.answerText}
          hint={noNames}
          value={form.values.text}
          onChange={(text) => form.set('text', text)}
        />
      </FormFrame>
    </Dialog>
  );
};

export const WithdrawQueryDialog = ({ trajectory, query, onClose }: DialogProps & { query: VerificationQuery }) => {
  const { after, noNames, reason } = useTexts().trajectory;
  const place = usePlace();
  const form = useChangeForm({
    trajectory,
    initial: NO_REASON,
    check: (checks, values) => checks.withdrawQuery(values),
    save: (_, request) => verificationOf(place, trajectory.id).withdraw(query.id, request),
    onClose,
  });
  return (
    <AskReason
      form={form}
      title={after.withdraw}
      body={query.comment}
      label={reason}
      hint={noNames}
      labelOf={useTrajectoryLabels()}
      submitLabel={after.withdraw}
      onClose={onClose}
    />
  );
};
