import { useState } from 'react';
import type { IntakeSection } from '../../../shared/intake/schema.ts';
import { ReferralDialog } from '../referral/referral-dialog.tsx';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { NoteField, SelectField, TextField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { useAgencyOptions, useScales } from './catalogues.ts';
import type { FieldsProps } from './fields-props.ts';
import { InstrumentFields } from './instrument-fields.tsx';
import type { IntakeValues } from './intake-values.ts';
import { useIntakeWords } from './words.ts';

/** What each field is bound to, by its name in the request, with why it is asked. */
const useBound = ({ values, set }: RecordForm<IntakeValues>) => {
  const { fields, reasons, why } = useIntakeWords();
  return {
    text: (key: 'otherMotive' | 'vacancies' | 'otherPrecondition' | 'otherBarrier' | 'functions') => ({
      pointer: `/content/${key}`,
      label: fields[key],
      optional: true,
      value: values[key],
      onChange: (text: string) => set(key, text),
    }),
    several: (key: 'motives' | 'preconditions' | 'barriers') => ({
      pointer: `/content/${key}`,
      label: fields[key],
      hint: why(reasons[key]),
      values: values[key],
      onChange: (codes: readonly string[]) => set(key, codes),
    }),
  };
};

const QuestionFields = ({ form, kept }: FieldsProps) => {
  const { reasons, why, noNames } = useIntakeWords();
  const bound = useBound(form);
  return (
    <>
      <SeveralOf
        {...bound.several('motives')}
        options={useAgencyOptions('motives', { kept, chosen: form.values.motives })}
      />
      {form.values.motives.includes('other') ? (
        <TextField {...bound.text('otherMotive')} hint={`${why(reasons.motives)} ${noNames}`} />
      ) : null}
      <TextField {...bound.text('vacancies')} hint={why(reasons.vacancies)} inputMode="numeric" width="short" />
      <NoteField {...bound.text('functions')} hint={`${why(reasons.functions)} ${noNames}`} />
    </>
  );
};

const PreconditionFields = ({ form, kept, trajectoryId, companyId }: FieldsProps) => {
  const { reasons, why, noNames, refer, referHint } = useIntakeWords();
  const [referring, setReferring] = useState<string>();
  const options = useAgencyOptions('preconditions', { kept, chosen: form.values.preconditions });
  const ticked = options.filter(({ value }) => form.values.preconditions.includes(value));
  const bound = useBound(form);
  return (
    <>
      <SeveralOf {...bound.several('preconditions')} options={options} />
      {form.values.preconditions.includes('other') ? (
        <TextField {...bound.text('otherPrecondition')} hint={`${why(reasons.preconditions)} ${noNames}`} />
      ) : null}
      {ticked.length > 0 ? (
        <div className="stack">
          <p className="small muted">{referHint}</p>
          <div className="row">
            {ticked.map(({ value, label }) => (
              <button key={value} type="button" className="button" onClick={() => setReferring(value)}>
                {refer(label)}
              </button>
            ))}
          </div>
        </div>
      ) : null}
      {referring === undefined ? null : (
        <ReferralDialog
          companyId={companyId}
          trajectoryId={trajectoryId}
          precondition={referring}
          onClose={() => setReferring(undefined)}
        />
      )}
    </>
  );
};

const ContextFields = ({ form, kept }: FieldsProps) => {
  const { fields, reasons, why, noNames } = useIntakeWords();
  const scales = useScales();
  const bound = useBound(form);
  return (
    <>
      <OneOf
        pointer="/content/paradigm"
        label={fields.paradigm}
        hint={why(reasons.paradigm)}
        optional
        value={form.values.paradigm}
        options={scales.paradigms}
        onChange={(paradigm) => form.set('paradigm', paradigm)}
      />
      <SelectField
        pointer="/content/hrCapacity"
        label={fields.hrCapacity}
        hint={why(reasons.hrCapacity)}
        optional
        width="medium"
        value={form.values.hrCapacity}
        options={scales.hrCapacities}
        onChange={(capacity) => form.set('hrCapacity', capacity)}
      />
      <SeveralOf
        {...bound.several('barriers')}
        options={useAgencyOptions('barriers', { kept, chosen: form.values.barriers })}
      />
      {form.values.barriers.includes('other') ? (
        <TextField {...bound.text('otherBarrier')} hint={`${why(reasons.barriers)} ${noNames}`} />
      ) : null}
    </>
  );
};

const FIELDS = {
  question: QuestionFields,
  preconditions: PreconditionFields,
  context: ContextFields,
  instruments: InstrumentFields,
} satisfies Record<IntakeSection, unknown>;

/** The fields of one section of the intake. */
export const SectionFields = ({ section, ...props }: FieldsProps & { section: IntakeSection }) => {
  const Fields = FIELDS[section];
  return <Fields {...props} />;
};
