import { AUDIENCES, SUPPORT_FORMS, SUPPORT_KINDS, type SupportKind } from '../../../shared/support/choices.ts';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { NoteField, TextField } from '../ui/form/field.tsx';
import { CoachField, DurationField, type FieldsProps, TrajectoryFields } from './support-field-parts.tsx';
import { useSupportWords } from './words.ts';

/** What was done, with whom and how long: each a tap. The rest is filled in already or may stay empty. */
export const SupportFields = ({ form, trajectory, noCoach }: FieldsProps) => {
  const support = useSupportWords();
  const { values, set } = form;
  const kinds: readonly SupportKind[] = trajectory ? SUPPORT_KINDS : ['network'];
  return (
    <>
      <OneOf
        pointer="/kind"
        label={support.kind}
        value={values.kind}
        options={kinds.map((value) => ({ value, label: support.kinds[value] }))}
        onChange={(kind) => set('kind', kind)}
      />
      <SeveralOf
        pointer="/audiences"
        label={support.audience}
        values={values.audiences}
        options={AUDIENCES.map((value) => ({ value, label: support.audiences[value] }))}
        onChange={(audiences) => set('audiences', audiences)}
      />
      <DurationField form={form} />
      <OneOf
        pointer="/form"
        label={support.form}
        value={values.form}
        options={SUPPORT_FORMS.map((value) => ({ value, label: support.forms[value] }))}
        onChange={(chosen) => set('form', chosen)}
      />
      <TextField
        pointer="/day"
        label={support.day}
        type="date"
        width="short"
        value={values.day}
        onChange={(day) => set('day', day)}
      />
      {trajectory ? <TrajectoryFields form={form} trajectory={trajectory} /> : null}
      <NoteField
        pointer="/note"
        label={support.note}
        hint={support.noteHint}
        optional
        value={values.note}
        onChange={(note) => set('note', note)}
      />
      <CoachField form={form} noCoach={noCoach} />
    </>
  );
};
