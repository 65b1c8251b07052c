import { useQuery } from '@tanstack/react-query';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { peopleQuery } from '../access/people-api.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useOptionsOn } from '../catalogue/use-catalogue.ts';
import { useTexts } from '../i18n/language-context.ts';
import { useMemberOptions } from '../partnership/member-options.ts';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { TargetGroupField, ThemeField, useChoosing } from './aim-fields.tsx';
import { CompanyPicker } from './company-picker.tsx';
import type { TrajectoryValues } from './form-values.ts';
import { RESULT_DIMENSIONS } from './words.ts';

type FieldsProps = { readonly form: RecordForm<TrajectoryValues> };

type CodedFieldsProps = FieldsProps & { readonly trajectory: TrajectoryView | undefined };

const StartingFields = ({ form }: FieldsProps) => {
  const { form: texts, phases } = useTexts().trajectory;
  return (
    <>
      <OneOf
        pointer="/phase"
        label={texts.phase}
        value={form.values.phase}
        options={(['lead', 'intake'] as const).map((value) => ({ value, label: phases[value] }))}
        onChange={(phase) => form.set('phase', phase)}
      />
      <TextField
        pointer="/on"
        label={texts.on}
        type="date"
        width="short"
        value={form.values.on}
        onChange={(on) => form.set('on', on)}
      />
    </>
  );
};

const ChargeFields = ({ form: { values, set } }: FieldsProps) => {
  const { form: texts } = useTexts().trajectory;
  const place = usePlace();
  const people = useQuery({ ...peopleQuery(place), enabled: useMay('people:read') });
  const members = useMemberOptions(values.memberInCharge);
  const coaches = (people.data?.people ?? []).filter(({ active, roles }) => active && roles.includes('coach'));
  return (
    <div className="field-row">
      <SelectField
        pointer="/coachInCharge"
        label={texts.coach}
        optional
        empty={texts.nobody}
        value={values.coachInCharge}
        options={coaches.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(coach) => set('coachInCharge', coach)}
      />
      <SelectField
        pointer="/memberInCharge"
        label={texts.member}
        optional
        empty={texts.nobody}
        value={values.memberInCharge}
        options={members}
        onChange={(member) => set('memberInCharge', member)}
      />
    </div>
  );
};

const AimFields = ({ form, trajectory }: CodedFieldsProps) => {
  const { form: texts } = useTexts().trajectory;
  return (
    <>
      <ThemeField form={form} trajectory={trajectory} />
      <SeveralOf
        pointer="/resultDimensions"
        label={texts.resultDimensions}
        values={form.values.resultDimensions}
        options={RESULT_DIMENSIONS.map((value) => ({ value, label: texts.resultHints[value] }))}
        onChange={(chosen) => form.set('resultDimensions', chosen)}
      />
      <TargetGroupField form={form} trajectory={trajectory} />
    </>
  );
};

/** What one types about a trajectory as a whole. */
export const TrajectoryFields = ({ form, trajectory }: CodedFieldsProps) => {
  const starting = trajectory === undefined;
  const { form: texts, noNames } = useTexts().trajectory;
  const choosing = useChoosing(form, trajectory);
  const sources = useOptionsOn(
    'leadSources',
    choosing([form.values.leadSource], trajectory && [trajectory.leadSource]),
  );
  return (
    <>
      <TextField
        pointer="/title"
        label={texts.title}
        hint={`${texts.titleHint} ${noNames}`}
        value={form.values.title}
        onChange={(title) => form.set('title', title)}
      />
      <CompanyPicker picked={form.values.companies} onChange={(companies) => form.set('companies', companies)} />
      {starting ? <StartingFields form={form} /> : null}
      <SelectField
        pointer="/leadSource"
        label={texts.leadSource}
        width="medium"
        value={form.values.leadSource}
        options={sources}
        onChange={(source) => form.set('leadSource', source)}
      />
      <ChargeFields form={form} />
      <details className="more" open={!starting}>
        <summary>{texts.more}</summary>
        <div className="more-body">
          {starting ? <p className="small muted">{texts.moreHint}</p> : null}
          <AimFields form={form} trajectory={trajectory} />
        </div>
      </details>
    </>
  );
};
