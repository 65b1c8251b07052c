import { useState } from 'react';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { InterventionCode } from '../../../shared/reference/interventions.ts';
import type { Action } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { today } from '../app/today.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import type { ComparedField } from '../ui/form/conflict.ts';
import { SelectField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { useReference } from '../ui/reference.ts';
import { useChangeForm } from './change-form.ts';
import { useInterventionNames } from './code-names.ts';
import { useTrajectoryLabels } from './field-labels.ts';
import type { changesOf } from './trajectory-api.ts';
import { ADAPTATION_STATUSES, LEVELS, RESULT_DIMENSIONS } from './words.ts';

type ActionValues = {
  readonly title: string;
  readonly intervention: string;
  readonly level: Action['level'] | undefined;
  readonly structural: boolean | undefined;
  readonly resultDimension: NonNullable<Action['resultDimension']> | undefined;
  readonly companyIds: readonly string[];
  readonly plannedFor: string;
  readonly status: (typeof ADAPTATION_STATUSES)[number];
  readonly on: string;
};

const valuesOf = (trajectory: TrajectoryView, action: Action | undefined): ActionValues => ({
  title: action?.title ?? '',
  intervention: action?.intervention ?? '',
  level: action?.level,
  structural: action?.structural,
  resultDimension: action?.resultDimension,
  companyIds: action?.companyIds ?? trajectory.companies.map(({ companyId }) => companyId),
  plannedFor: action?.plannedFor ?? '',
  status: 'planned',
  on: today(),
});

const useInterventions = () =>
  useReference('interventions', async () => (await import('../../../shared/reference/interventions.ts')).INTERVENTIONS);

/** Choosing a kind fills in what the catalogue knows of it; a person may overrule that. */
const KindField = ({ form }: { form: RecordForm<ActionValues> }) => {
  const { actions } = useTexts().trajectory;
  const label = useLabel();
  const catalogue = useInterventions();
  const codes = Object.keys(catalogue ?? {}) as InterventionCode[];
  const choose = (code: InterventionCode | ''): void => {
    form.set('intervention', code);
    const known = code === '' ? undefined : catalogue?.[code];
    if (!known) return;
    form.set('structural', known.kind === 'structural');
    if (known.dimension) form.set('resultDimension', known.dimension);
    if (form.values.title === '')
      form.set(
        'title',
        label(known).replace(/^./, (first) => first.toUpperCase()),
      );
  };
  return (
    <SelectField
      pointer="/intervention"
      label={actions.intervention}
      hint={actions.interventionHint}
      optional
      value={codes.find((code) => code === form.values.intervention) ?? ''}
      options={codes.flatMap((value) => {
        const known = catalogue?.[value];
        if (!known) return [];
        const kind = known.kind === 'structural' ? actions.structuralKind : actions.instrumentKind;
        return [{ value, label: `${label(known)} (${kind})` }];
      })}
      onChange={choose}
    />
  );
};

const NatureFields = ({ form }: { form: RecordForm<ActionValues> }) => {
  const { actions, form: texts } = useTexts().trajectory;
  const { values, set } = form;
  return (
    <>
      <OneOf
        pointer="/structural"
        label={actions.structural}
        hint={actions.structuralHint}
        value={values.structural === undefined ? undefined : values.structural ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: actions.structuralYes },
          { value: 'no', label: actions.structuralNo },
        ]}
        onChange={(value) => set('structural', value === 'yes')}
      />
      <OneOf
        pointer="/level"
        label={actions.level}
        value={values.level}
        options={LEVELS.map((value) => ({ value, label: actions.levels[value] }))}
        onChange={(level) => set('level', level)}
      />
      <OneOf
        pointer="/resultDimension"
        label={actions.result}
        optional
        value={values.resultDimension}
        options={RESULT_DIMENSIONS.map((value) => ({ value, label: texts.resultHints[value] }))}
        onChange={(dimension) => set('resultDimension', dimension)}
      />
    </>
  );
};

const PlanningFields = ({
  form,
  trajectory,
  isNew,
}: {
  form: RecordForm<ActionValues>;
  trajectory: TrajectoryView;
  isNew: boolean;
}) => {
  const { actions } = useTexts().trajectory;
  const { values, set } = form;
  return (
    <>
      {trajectory.participants.length > 1 ? (
        <SeveralOf
          pointer="/companyIds"
          label={actions.forCompanies}
          values={values.companyIds}
          options={trajectory.participants.map(({ companyId, name }) => ({ value: String(companyId), label: name }))}
          onChange={(ids) => set('companyIds', ids)}
        />
      ) : null}
      <TextField
        pointer="/plannedFor"
        label={actions.plannedFor}
        type="date"
        width="short"
        optional
        value={values.plannedFor}
        onChange={(day) => set('plannedFor', day)}
      />
      {isNew ? (
        <OneOf
          pointer="/status"
          label={actions.status}
          value={values.status}
          options={ADAPTATION_STATUSES.map((value) => ({ value, label: actions.statuses[value] }))}
          onChange={(status) => set('status', status)}
        />
      ) : null}
      {isNew && values.status !== 'planned' && values.status !== 'idea' ? (
        <TextField
          pointer="/on"
          label={actions.statusOn}
          type="date"
          width="short"
          value={values.on}
          onChange={(on) => set('on', on)}
        />
      ) : null}
    </>
  );
};

/** The fields of two versions of an action as they are compared after a conflict. */
const useComparedAction = (trajectory: TrajectoryView): ComparedField<ActionValues>[] => {
  const { actions, form } = useTexts().trajectory;
  const { yes, no } = useTexts().general;
  const interventions = useInterventionNames();
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
    { key: 'plannedFor', label: actions.plannedFor, show: ({ plannedFor }) => plannedFor },
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
  const [initial] = useState(() => valuesOf(trajectory, action));
  const compared = useComparedAction(trajectory);
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, { status, on, intervention, plannedFor, ...values }) => {
      const request = { ...values, intervention: intervention || undefined, plannedFor: plannedFor || undefined };
      if (!action)
        return sentAs(
          checks.addAction({ ...request, status, on: on || undefined }),
          (input) => (changes) => changes.addAction(input),
        );
      return sentAs(checks.changeAction(request), (input) => (changes) => changes.changeAction(action.id, input));
    },
    save: (changes, send) => send(changes),
    onClose,
    ...(action
      ? {
          valuesIn: (newer: TrajectoryView) =>
            valuesOf(
              newer,
              newer.actions.find(({ id }) => id === action.id),
            ),
        }
      : {}),
  });
  return (
    <Dialog title={action ? texts.actions.changeTitle : texts.actions.addTitle} onClose={onClose}>
      <FormFrame
        form={form}
        base={initial}
        compared={compared}
        labelOf={useTrajectoryLabels()}
        submitLabel={action ? general.save : texts.actions.add}
        onCancel={onClose}
      >
        <KindField form={form} />
        <TextField
          pointer="/title"
          label={texts.actions.name}
          hint={texts.actions.nameHint}
          value={form.values.title}
          onChange={(title) => form.set('title', title)}
        />
        <NatureFields form={form} />
        <PlanningFields form={form} trajectory={trajectory} isNew={!action} />
      </FormFrame>
    </Dialog>
  );
};
