import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AUDIENCES } from '../../../../shared/support/choices.ts';
import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { peopleQuery } from '../../access/people-api.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { useMemberOptions } from '../../partnership/member-options.ts';
import { useSupportWords } from '../../support/words.ts';
import { OneOf } from '../../ui/form/choices.tsx';
import { SelectField, TextField } from '../../ui/form/field.tsx';
import type { RecordForm } from '../../ui/form/record-form.ts';
import type { ActionValues } from '../action-values.ts';
import { saysMore } from './plan-values.ts';
import { usePlanWords } from './words.ts';

type FieldsProps = { readonly form: RecordForm<ActionValues> };

const OwnersFields = ({ form: { values, set } }: FieldsProps) => {
  const plan = usePlanWords();
  const support = useSupportWords();
  const place = usePlace();
  const people = useQuery({ ...peopleQuery(place), enabled: useMay('people:read') });
  const members = useMemberOptions(values.memberInCharge);
  return (
    <>
      <div className="field-row">
        <SelectField
          pointer="/companyOwner"
          label={plan.companyOwner}
          optional
          value={values.companyOwner}
          options={AUDIENCES.map((value) => ({ value, label: support.audiences[value] }))}
          onChange={(owner) => set('companyOwner', owner)}
        />
        <TextField
          pointer="/companyOwnerFunction"
          label={plan.companyOwnerFunction}
          hint={plan.companyOwnerFunctionHint}
          optional
          value={values.companyOwnerFunction}
          onChange={(text) => set('companyOwnerFunction', text)}
        />
      </div>
      <div className="field-row">
        <SelectField
          pointer="/memberInCharge"
          label={plan.memberInCharge}
          optional
          empty={plan.asTrajectory}
          value={values.memberInCharge}
          options={members}
          onChange={(member) => set('memberInCharge', member)}
        />
        <SelectField
          pointer="/coachInCharge"
          label={plan.coachInCharge}
          optional
          empty={plan.asTrajectory}
          value={values.coachInCharge}
          options={(people.data?.people ?? [])
            .filter(({ id, active, roles }) => (active && roles.includes('coach')) || id === values.coachInCharge)
            .map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(coach) => set('coachInCharge', coach)}
        />
      </div>
    </>
  );
};

const WhyFields = ({ form: { values, set }, trajectory }: FieldsProps & { trajectory: TrajectoryView }) => {
  const plan = usePlanWords();
  const causes = trajectory.rootCauses ?? [];
  return (
    <>
      <TextField
        pointer="/goal"
        label={plan.goal}
        hint={plan.goalHint}
        optional
        value={values.goal}
        onChange={(goal) => set('goal', goal)}
      />
      {causes.length > 0 ? (
        <SelectField
          pointer="/rootCauseId"
          label={plan.rootCause}
          optional
          empty={plan.noRootCause}
          value={values.rootCauseId}
          options={causes.map(({ id, problem, whys }) => ({ value: String(id), label: whys.at(-1) ?? problem }))}
          onChange={(id) => set('rootCauseId', id)}
        />
      ) : null}
    </>
  );
};

/** Why, who and a pilot: for who wants it, folded away for who does not (P:171). */
export const MorePlanFields = ({ form, trajectory }: FieldsProps & { trajectory: TrajectoryView }) => {
  const plan = usePlanWords();
  const { values, set } = form;
  const [open] = useState(() => saysMore(values));
  return (
    <details className="more" open={open}>
      <summary>{plan.more}</summary>
      <div className="form">
        <WhyFields form={form} trajectory={trajectory} />
        <OneOf
          pointer="/pilot"
          label={plan.pilot}
          hint={plan.pilotHint}
          optional
          value={values.pilot ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: plan.pilotYes },
            { value: 'no', label: plan.pilotNo },
          ]}
          onChange={(answer) => set('pilot', answer === 'yes')}
        />
        <OwnersFields form={form} />
      </div>
    </details>
  );
};

/** From when until when. */
export const PeriodFields = ({ form: { values, set } }: FieldsProps) => {
  const plan = usePlanWords();
  return (
    <div className="field-row">
      <TextField
        pointer="/plannedFrom"
        label={plan.plannedFrom}
        type="date"
        width="short"
        optional
        value={values.plannedFrom}
        onChange={(day) => set('plannedFrom', day)}
      />
      <TextField
        pointer="/plannedFor"
        label={plan.plannedFor}
        type="date"
        width="short"
        optional
        value={values.plannedFor}
        onChange={(day) => set('plannedFor', day)}
      />
    </div>
  );
};
