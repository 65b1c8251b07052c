import type { FollowingPhase } from '../../../shared/trajectory/course.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { NoteField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useChangeForm } from './change-form.ts';
import { useTrajectoryLabels } from './field-labels.ts';
import { STOP_REASONS } from './words.ts';

type DialogProps = { readonly trajectory: TrajectoryView; readonly onClose: () => void };

/** A phase that follows: from which day. Its guards answer with what still lacks. */
export const EnterPhaseDialog = ({ trajectory, phase, onClose }: DialogProps & { phase: FollowingPhase }) => {
  const { trajectory: texts } = useTexts();
  const initial = { on: String(today()) };
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, values) => checks.enterPhase({ ...values, phase }),
    save: (changes, input) => changes.enterPhase(input),
    onClose,
  });
  const name = texts.phases[phase];
  return (
    <Dialog title={texts.enterTitle(name)} onClose={onClose}>
      <p>{texts.enterHints[phase]}</p>
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={texts.enterPhase(name)} onCancel={onClose}>
        <TextField
          pointer="/on"
          label={texts.enterOn}
          type="date"
          width="short"
          value={form.values.on}
          onChange={(on) => form.set('on', on)}
        />
      </FormFrame>
    </Dialog>
  );
};

type StopValues = {
  readonly on: string;
  readonly reason: (typeof STOP_REASONS)[number] | undefined;
  readonly note: string;
};

export const StopDialog = ({ trajectory, onClose }: DialogProps) => {
  const { trajectory: texts } = useTexts();
  const initial: StopValues = { on: today(), reason: undefined, note: '' };
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, { note, ...values }) => checks.stop({ ...values, note: note.trim() === '' ? undefined : note }),
    save: (changes, input) => changes.stop(input),
    onClose,
  });
  return (
    <Dialog title={texts.stopTitle} onClose={onClose}>
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={texts.stop} onCancel={onClose}>
        <OneOf
          pointer="/reason"
          label={texts.stopReason}
          value={form.values.reason}
          options={STOP_REASONS.map((value) => ({ value, label: texts.stopReasons[value] }))}
          onChange={(reason) => form.set('reason', reason)}
        />
        <TextField
          pointer="/on"
          label={texts.enterOn}
          type="date"
          width="short"
          value={form.values.on}
          onChange={(on) => form.set('on', on)}
        />
        <NoteField
          pointer="/note"
          label={texts.stopNote}
          hint={texts.noNames}
          optional
          value={form.values.note}
          onChange={(note) => form.set('note', note)}
        />
      </FormFrame>
    </Dialog>
  );
};

/** Back to the phase before: what was entered since stays, the step itself goes to the history with its reason. */
export const StepBackDialog = ({ trajectory, onClose }: DialogProps) => {
  const { trajectory: texts } = useTexts();
  const form = useChangeForm({
    trajectory,
    initial: NO_REASON,
    check: (checks, values) => checks.stepBack(values),
    save: (changes, input) => changes.stepBack(input),
    onClose,
  });
  return (
    <AskReason
      form={form}
      title={texts.stepBackTitle}
      body={texts.stepBackBody}
      label={texts.reason}
      hint={texts.noNames}
      labelOf={useTrajectoryLabels()}
      submitLabel={texts.stepBack}
      onClose={onClose}
    />
  );
};
