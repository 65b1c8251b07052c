import { useState } from 'react';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Action } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { ComparedField } from '../ui/form/conflict.ts';
import { TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { KindField, NatureFields, PlanningFields } from './action-fields.tsx';
import { type ActionValues, actionValues } from './action-values.ts';
import { useChangeForm } from './change-form.ts';
import { useInterventionNames } from './code-names.ts';
import { useTrajectoryLabels } from './field-labels.ts';
import { useComparedPlan } from './plan/compared-plan.ts';
import { MorePlanFields } from './plan/plan-fields.tsx';
import { planInput } from './plan/plan-values.ts';
import type { changesOf } from './trajectory-api.ts';

/** The fields of two versions of an action as they are compared after a conflict. */
const useComparedAction = (trajectory: TrajectoryView): ComparedField<ActionValues>[] => {
  const { actions, form } = useTexts().trajectory;
  const { yes, no } = useTexts().general;
  const interventions = useInterventionNames();
  const plan = useComparedPlan(trajectory);
  const names = (ids: readonly string[]): string =>
    trajectory.participants.flatMap(({ companyId, name }) => (ids.includes(companyId) ? [name] : [])).join(', ');
  return [
    { key: 'title', label: actions.name, show: ({ title }) => title },
    { key: 'intervention', label: actions.intervention, show: ({ intervention }) => interventions([intervention]) },
    { key: 'structural', label: actions.structural, show: ({ structural }) => (structural ? yes : no) },
    { key: 'level', label: actions.level, show: ({ level }) => (level ? actions.levels[level] : '') },
    {
      key: 'resultDimension',
      label: actions.result,
      show: ({ resultDimension: dimension }) => (dimension ? form.resultHints[dimension] : ''),
    },
    { key: 'companyIds', label: actions.forCompanies, show: ({ companyIds }) => names(companyIds) },
    ...plan,
  ];
};

type Changes = ReturnType<typeof changesOf>;

/** A checked request with the way to send it. */
const sentAs = <Input,>(
  checked: Result<Input, readonly FieldError[]>,
  send: (input: Input) => (changes: Changes) => Promise<TrajectoryView>,
): Result<(changes: Changes) => Promise<TrajectoryView>, readonly FieldError[]> =>
  checked.ok ? ok(send(checked.value)) : checked;

type ActionDialogProps = {
  readonly trajectory: TrajectoryView;
  readonly action?: Action;
  readonly onClose: () => void;
};

/** A new action, or a change of one. */
export const ActionDialog = ({ trajectory, action, onClose }: ActionDialogProps) => {
  const { trajectory: texts, general } = useTexts();
  const [initial] = useState(() => actionValues(trajectory, action));
  const fields = useComparedAction(trajectory);
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, { status, on, intervention, ...values }) => {
      const request = { ...values, ...planInput(values), intervention: intervention || undefined };
      if (!action)
        return sentAs(
          checks.addAction({ ...request, status, on: on || undefined }),
          (input) => (changes) => changes.addAction(input),
        );
      return sentAs(checks.changeAction(request), (input) => (changes) => changes.changeAction(action.id, input));
    },
    save: (changes, send) => send(changes),
    onClose,
    comparing: action && {
      valuesIn: (newer: TrajectoryView) =>
        actionValues(
          newer,
          newer.actions.find(({ id }) => id === action.id),
        ),
      fields,
    },
  });
  return (
    <Dialog title={action ? texts.actions.changeTitle : texts.actions.addTitle} onClose={onClose}>
      <FormFrame
        form={form}
        labelOf={useTrajectoryLabels()}
        submitLabel={action ? general.save : texts.actions.add}
        onCancel={onClose}
      >
        <KindField form={form} action={action} />
        <TextField
          pointer="/title"
          label={texts.actions.name}
          hint={texts.actions.nameHint}
          value={form.values.title}
          onChange={(title) => form.set('title', title)}
        />
        <NatureFields form={form} />
        <PlanningFields form={form} trajectory={trajectory} isNew={!action} />
        <MorePlanFields form={form} trajectory={trajectory} />
      </FormFrame>
    </Dialog>
  );
};
