import { useQuery } from '@tanstack/react-query';
import { AUDIENCES, SUPPORT_FORMS, SUPPORT_KINDS, type SupportKind } from '../../../shared/support/choices.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { peopleQuery } from '../access/people-api.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { NoteField, SelectField, TextField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { DURATIONS, type DurationChoice, type SupportValues } from './support-values.ts';

type FieldsProps = {
  readonly form: RecordForm<SupportValues>;
  readonly trajectory: TrajectoryView | undefined;
  /** What stands for nobody chosen as coach. */
  readonly noCoach: string;
};

const DurationField = ({ form: { values, set } }: Pick<FieldsProps, 'form'>) => {
  const { support } = useTexts();
  const choose = (duration: DurationChoice): void => {
    set('duration', duration);
    set('minutes', duration === 'other' ? '' : duration);
  };
  return (
    <>
      <OneOf<DurationChoice>
        pointer={values.duration === 'other' ? '/duration' : '/minutes'}
        label={support.duration}
        value={values.duration}
        options={[
          ...DURATIONS.map((value) => ({ value, label: support.durations[value] })),
          { value: 'other', label: support.durations.other },
        ]}
        onChange={choose}
      />
      {values.duration === 'other' ? (
        <TextField
          pointer="/minutes"
          label={support.minutes}
          inputMode="numeric"
          width="short"
          value={values.minutes}
          onChange={(minutes) => set('minutes', minutes)}
        />
      ) : null}
    </>
  );
};

const CoachField = ({ form: { values, set }, noCoach }: Pick<FieldsProps, 'form' | 'noCoach'>) => {
  const { support } = useTexts();
  const may = useMay('people:read');
  const people = useQuery({ ...peopleQuery(usePlace()), enabled: may });
  if (!may) return null;
  return (
    <SelectField
      pointer="/coachId"
      label={support.coach}
      optional
      empty={noCoach}
      value={values.coachId}
      options={(people.data?.people ?? [])
        .filter(({ id, active }) => active || id === values.coachId)
        .map(({ id, name }) => ({ value: String(id), label: name }))}
      onChange={(coachId) => set('coachId', coachId)}
    />
  );
};

const TrajectoryFields = ({
  form: { values, set },
  trajectory,
}: Pick<FieldsProps, 'form'> & { trajectory: TrajectoryView }) => {
  const { support } = useTexts();
  return (
    <>
      {trajectory.participants.length > 1 ? (
        <SeveralOf
          pointer="/companyIds"
          label={support.companies}
          values={values.companyIds}
          options={trajectory.participants.map(({ companyId, name }) => ({ value: String(companyId), label: name }))}
          onChange={(ids) => set('companyIds', ids)}
        />
      ) : null}
      {trajectory.actions.length > 0 ? (
        <OneOf
          pointer="/actionId"
          label={support.action}
          optional
          value={values.actionId}
          options={[
            { value: '', label: support.noAction },
            ...trajectory.actions.map(({ id, title }) => ({ value: String(id), label: title })),
          ]}
          onChange={(actionId) => set('actionId', actionId)}
        />
      ) : null}
    </>
  );
};

/** What was done, with whom and how long: each a tap. The rest is filled in already or may stay empty. */
export const SupportFields = ({ form, trajectory, noCoach }: FieldsProps) => {
  const { support } = useTexts();
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
