import type { ReferralInput } from '../../../shared/referral/schema.ts';
import { OUTCOMES, REFUSALS } from '../../../shared/referral/words.ts';
import { EntryNote } from '../catalogue/entry-note.tsx';
import { useMemberOptions } from '../partnership/member-options.ts';
import { OneOf } from '../ui/form/choices.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { dayOfValues, useCodeOptions } from './code-options.ts';
import type { ReferralValues } from './referral-values.ts';
import { useReferralWords } from './words.ts';

type FieldsProps = { readonly form: RecordForm<ReferralValues>; readonly before: ReferralInput | undefined };
type TextKey = {
  [Key in keyof ReferralValues]: string extends ReferralValues[Key] ? Key : never;
}[keyof ReferralValues];

/** What each field is bound to, by its name in the request. */
const useBound = ({ values, set }: RecordForm<ReferralValues>) => {
  const { fields } = useReferralWords();
  return (key: TextKey) => ({
    pointer: `/content/${key}`,
    label: fields[key],
    value: values[key],
    onChange: (value: string) => set(key, value),
  });
};

const PaidFields = ({ form, before }: FieldsProps) => {
  const texts = useReferralWords();
  const bound = useBound(form);
  const members = useMemberOptions(form.values.memberId);
  return (
    <>
      <p className="notice notice-warning">{texts.neverClaimable}</p>
      <SelectField
        {...bound('intervention')}
        hint={texts.interventionHint}
        options={useCodeOptions('intervention', form.values, before)}
      />
      <TextField {...bound('until')} type="date" width="short" optional />
      <SelectField {...bound('memberId')} optional options={members} />
    </>
  );
};

export const OutwardFields = ({ form, before }: FieldsProps) => {
  const texts = useReferralWords();
  const bound = useBound(form);
  const { values } = form;
  return (
    <>
      <SelectField {...bound('instrument')} options={useCodeOptions('instrument', values, before)} />
      <EntryNote name="instruments" code={values.instrument} day={dayOfValues(values)} />
      {form.values.instrument === 'other' ? <TextField {...bound('otherInstrument')} /> : null}
      <TextField {...bound('to')} hint={texts.noNames} />
      <TextField {...bound('on')} type="date" width="short" />
      <SelectField
        {...bound('precondition')}
        hint={texts.preconditionHint}
        optional
        options={useCodeOptions('precondition', values, before)}
      />
      <OneOf
        pointer="/content/fundedElsewhere"
        label={texts.fields.fundedElsewhere}
        value={form.values.fundedElsewhere ? 'yes' : 'no'}
        options={[
          { value: 'no', label: texts.no },
          { value: 'yes', label: texts.yes },
        ]}
        onChange={(value) => form.set('fundedElsewhere', value === 'yes')}
      />
      {form.values.fundedElsewhere ? <PaidFields form={form} before={before} /> : null}
    </>
  );
};

export const InwardFields = ({ form, before }: FieldsProps) => {
  const bound = useBound(form);
  return (
    <>
      <SelectField {...bound('source')} options={useCodeOptions('source', form.values, before)} />
      <TextField {...bound('receivedOn')} type="date" width="short" />
      <TextField {...bound('respondedOn')} type="date" width="short" optional />
    </>
  );
};

export const OutcomeFields = ({ form }: Pick<FieldsProps, 'form'>) => {
  const texts = useReferralWords();
  const bound = useBound(form);
  const { outcome } = form.values;
  return (
    <>
      <OneOf
        pointer="/content/outcome"
        label={texts.fields.outcome}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: texts.outcomes[value] }))}
        onChange={(value) => form.set('outcome', value)}
      />
      {outcome === 'open' ? null : <TextField {...bound('outcomeOn')} type="date" width="short" />}
      {outcome === 'refused' ? (
        <>
          <SelectField
            {...bound('refusal')}
            options={REFUSALS.map((value) => ({ value: String(value), label: texts.refusals[value] }))}
          />
          <TextField {...bound('refusalNote')} hint={texts.noNames} optional />
        </>
      ) : null}
    </>
  );
};
