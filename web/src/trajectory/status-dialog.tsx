import type { Action } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { NoteField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { statusAfter } from './action-state.ts';
import { useChangeForm } from './change-form.ts';
import { useTrajectoryLabels } from './field-labels.ts';
import { usePlanWords } from './plan/words.ts';
import { ADAPTATION_STATUSES } from './words.ts';

type ActionProps = { readonly trajectory: TrajectoryView; readonly action: Action; readonly onClose: () => void };

/** How far an action is, from a day on. */
export const StatusDialog = ({ trajectory, action, onClose }: ActionProps) => {
  const { trajectory: texts } = useTexts();
  const plan = usePlanWords();
  const { actions } = texts;
  const initial = { status: statusAfter(action), on: String(today()), learned: '' };
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, { learned, ...values }) =>
      checks.setActionStatus({ ...values, learned: learned.trim() === '' ? undefined : learned }),
    save: (changes, input) => changes.setActionStatus(action.id, input),
    onClose,
  });
  const wasTested = action.statuses.some(({ status }) => status === 'tested');
  return (
    <Dialog title={action.title} onClose={onClose}>
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={actions.setStatus} onCancel={onClose}>
        <OneOf
          pointer="/status"
          label={actions.status}
          value={form.values.status}
          options={ADAPTATION_STATUSES.map((value) => ({ value, label: actions.statuses[value] }))}
          onChange={(status) => form.set('status', status)}
        />
        <TextField
          pointer="/on"
          label={actions.statusOn}
          type="date"
          width="short"
          value={form.values.on}
          onChange={(on) => form.set('on', on)}
        />
        {form.values.status === 'implemented' && action.structural && !wasTested ? (
          <p className="small muted">{plan.suggestPilot}</p>
        ) : null}
        {form.values.status === 'tested' || wasTested ? (
          <NoteField
            pointer="/learned"
            label={plan.learned}
            hint={plan.learnedHint}
            optional
            value={form.values.learned}
            onChange={(learned) => form.set('learned', learned)}
          />
        ) : null}
      </FormFrame>
    </Dialog>
  );
};
