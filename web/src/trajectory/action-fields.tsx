import { entryOf, versionOn } from '../../../shared/catalogue/meaning.ts';
import { dayOfAction } from '../../../shared/trajectory/choices.ts';
import { proposedAction } from '../../../shared/trajectory/proposals.ts';
import type { Action } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { today } from '../app/today.ts';
import { dayTyped, useCatalogue, useOptionsOn } from '../catalogue/use-catalogue.ts';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import type { ActionValues } from './action-values.ts';
import { PeriodFields } from './plan/plan-fields.tsx';
import { usePlanWords } from './plan/words.ts';
import { ADAPTATION_STATUSES, LEVELS, RESULT_DIMENSIONS } from './words.ts';

/** Choosing a kind fills in what the catalogue knows of it; a person may overrule that. */
export const KindField = ({ form, action }: { form: RecordForm<ActionValues>; action: Action | undefined }) => {
  const { texts, language } = useLanguage();
  const { actions } = texts.trajectory;
  const entries = useCatalogue('interventions');
  const day = action ? dayOfAction(action) : dayTyped(form.values.on);
  const kept = [form.values.intervention, action?.intervention ?? ''];
  const options = useOptionsOn('interventions', { days: [day, today()], kept });
  const known = (code: string) => {
    const entry = entryOf(entries, code);
    return entry && versionOn(entry, day);
  };
  const choose = (code: string): void => {
    form.set('intervention', code);
    const chosen = known(code);
    if (!chosen) return;
    const { title, structural, resultDimension } = proposedAction(chosen, language);
    form.set('structural', structural);
    if (resultDimension) form.set('resultDimension', resultDimension);
    if (form.values.title === '') form.set('title', title);
  };
  return (
    <SelectField
      pointer="/intervention"
      label={actions.intervention}
      hint={actions.interventionHint}
      optional
      value={form.values.intervention}
      options={options.map(({ value, label }) => {
        const kind = known(value)?.kind === 'structural' ? actions.structuralKind : actions.instrumentKind;
        return { value, label: `${label} (${kind})` };
      })}
      onChange={choose}
    />
  );
};

export const NatureFields = ({ form }: { form: RecordForm<ActionValues> }) => {
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

export const PlanningFields = ({
  form,
  trajectory,
  isNew,
}: {
  form: RecordForm<ActionValues>;
  trajectory: TrajectoryView;
  isNew: boolean;
}) => {
  const { trajectory: texts } = useTexts();
  const plan = usePlanWords();
  const { actions } = texts;
  const { values, set } = form;
  return (
    <>
      {trajectory.participants.length > 1 ? (
        <SeveralOf
          pointer="/companyIds"
          label={actions.forCompanies}
          hint={plan.forAllHint}
          values={values.companyIds}
          options={trajectory.participants.map(({ companyId, name }) => ({ value: String(companyId), label: name }))}
          onChange={(ids) => set('companyIds', ids)}
        />
      ) : null}
      <PeriodFields form={form} />
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
