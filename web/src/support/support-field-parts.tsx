import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../access/people-api.ts';
import { useMay, usePlace } from '../app/place.ts';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { DURATIONS, type DurationChoice, type SupportValues } from './support-values.ts';
import type { VisitTrajectory } from './visit-trajectory.ts';
import { useSupportWords } from './words.ts';

export type FieldsProps = {
  readonly form: RecordForm<SupportValues>;
  readonly trajectory: VisitTrajectory | undefined;
  /** What stands for nobody chosen as coach. */
  readonly noCoach: string;
};

/** Usual durations as one tap each, and minutes for what is none of them. */
export const DurationField = ({ form: { values, set } }: Pick<FieldsProps, 'form'>) => {
  const support = useSupportWords();
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

/** Who gave the support, for those who may see the people. */
export const CoachField = ({ form: { values, set }, noCoach }: Pick<FieldsProps, 'form' | 'noCoach'>) => {
  const support = useSupportWords();
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

/** For which companies of a joint trajectory it was, and which action it belongs to. */
export const TrajectoryFields = ({
  form: { values, set },
  trajectory,
}: Pick<FieldsProps, 'form'> & { trajectory: VisitTrajectory }) => {
  const support = useSupportWords();
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
