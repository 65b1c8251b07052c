import type { Action, AdaptationStatus } from '../../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { OneOf, SeveralOf } from '../../ui/form/choices.tsx';
import { TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useChangeForm } from '../change-form.ts';
import { useTrajectoryLabels } from '../field-labels.ts';
import { ADAPTATION_STATUSES } from '../words.ts';
import { splitAction } from './plan-api.ts';
import { usePlanWords } from './words.ts';

type SplitProps = { readonly trajectory: TrajectoryView; readonly action: Action; readonly onClose: () => void };
type SplitValues = {
  readonly companyIds: readonly string[];
  readonly status: AdaptationStatus | 'same';
  readonly on: string;
};

const STARTING: SplitValues = { companyIds: [], status: 'same', on: '' };

/** It goes differently at some of the companies of a shared action: those go on apart, the others as they were. */
export const SplitDialog = ({ trajectory, action, onClose }: SplitProps) => {
  const { trajectory: texts } = useTexts();
  const plan = usePlanWords();
  const place = usePlace();
  const form = useChangeForm({
    trajectory,
    initial: STARTING,
    check: (checks, { status, on, ...values }) =>
      checks.splitAction(status === 'same' ? values : { ...values, status, on: on || undefined }),
    save: (_, input) => splitAction(place, trajectory.id, action.id, input),
    onClose,
  });
  const { values, set } = form;
  return (
    <Dialog title={plan.split.title} onClose={onClose}>
      <p>
        <strong>{action.title}</strong>
      </p>
      <p className="muted">{plan.split.body}</p>
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={plan.split.submit} onCancel={onClose}>
        <SeveralOf
          pointer="/companyIds"
          label={plan.split.companies}
          values={values.companyIds}
          options={trajectory.participants
            .filter(({ companyId }) => action.companyIds.includes(companyId))
            .map(({ companyId, name }) => ({ value: String(companyId), label: name }))}
          onChange={(ids) => set('companyIds', ids)}
        />
        <OneOf
          pointer="/status"
          label={plan.split.status}
          value={values.status}
          options={[
            { value: 'same', label: plan.split.same },
            ...ADAPTATION_STATUSES.map((value) => ({ value, label: texts.actions.statuses[value] })),
          ]}
          onChange={(status) => {
            set('status', status);
            if (values.on === '') set('on', today());
          }}
        />
        {values.status === 'same' ? null : (
          <TextField
            pointer="/on"
            label={texts.actions.statusOn}
            type="date"
            width="short"
            value={values.on}
            onChange={(on) => set('on', on)}
          />
        )}
      </FormFrame>
    </Dialog>
  );
};
