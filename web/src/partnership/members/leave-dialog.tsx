import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IsoDate } from '../../../../shared/kernel/dates.ts';
import { dayAfter } from '../../../../shared/kernel/days.ts';
import { formatCount } from '../../../../shared/kernel/format.ts';
import { roleOn } from '../../../../shared/partnership/membership.ts';
import type { Member } from '../../../../shared/partnership/schema.ts';
import { peopleQuery } from '../../access/people-api.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { dayTyped } from '../../catalogue/use-catalogue.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { NoteField, SelectField, TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { type RecordForm, useRecordForm } from '../../ui/form/record-form.ts';
import { Load } from '../../ui/load.tsx';
import { memberOptions } from '../member-options.ts';
import { CaseList } from './case-list.tsx';
import { memberCasesQuery, memberSteps, useMembersChanged } from './members-api.ts';
import { useMemberWords } from './words.ts';

type Values = Readonly<Record<'until' | 'reason' | 'successor' | 'casesTo' | 'coachTo', string>>;
type FieldsProps = {
  readonly form: RecordForm<Values>;
  readonly member: Member;
  readonly members: readonly Member[];
};

const chosen = (text: string): string | undefined => (text === '' ? undefined : text);

const requestOf = ({ until, reason, successor, casesTo, coachTo }: Values, expectedVersion: number) => ({
  expectedVersion,
  until: chosen(until),
  reason,
  successor: chosen(successor),
  casesTo: chosen(casesTo),
  coachTo: chosen(coachTo),
});

/** Whoever is a member on the day after; the one that leaves is no choice. */
const others = ({ form, member, members }: FieldsProps) => {
  const day: IsoDate = dayAfter(dayTyped(form.values.until));
  return memberOptions(
    members.filter(({ id }) => id !== member.id),
    day,
    '',
  );
};

const CaseFields = (props: FieldsProps) => {
  const { form, member } = props;
  const { leave } = useMemberWords();
  const place = usePlace();
  const cases = useQuery(memberCasesQuery(place, member.id));
  const people = useQuery({ ...peopleQuery(place), enabled: useMay('people:read') });
  const coaches = (people.data?.people ?? []).filter(
    ({ active, roles, memberId }) => active && roles.includes('coach') && memberId !== member.id,
  );
  return (
    <Load query={cases}>
      {({ cases: open }) =>
        open.length === 0 ? (
          <p className="muted">{leave.noCases}</p>
        ) : (
          <>
            <p>{open.length === 1 ? leave.oneCase : leave.cases(formatCount(open.length))}</p>
            <CaseList cases={open} />
            <p className="small muted">{leave.completedStay}</p>
            <SelectField
              pointer="/casesTo"
              label={leave.labels.casesTo}
              value={form.values.casesTo}
              options={others(props)}
              onChange={(casesTo) => form.set('casesTo', casesTo)}
            />
            <SelectField
              pointer="/coachTo"
              label={leave.labels.coachTo}
              optional
              empty={leave.coachKeeps}
              value={form.values.coachTo}
              options={coaches.map(({ id, name }) => ({ value: String(id), label: name }))}
              onChange={(coachTo) => form.set('coachTo', coachTo)}
            />
          </>
        )
      }
    </Load>
  );
};

const LeaveFields = (props: FieldsProps) => {
  const { form, member } = props;
  const { leave } = useMemberWords();
  const { values, set } = form;
  const isPromotor = roleOn(member, dayTyped(values.until)) === 'promotor';
  return (
    <>
      <TextField
        pointer="/until"
        label={leave.labels.until}
        type="date"
        width="short"
        value={values.until}
        onChange={(until) => set('until', until)}
      />
      {isPromotor ? (
        <SelectField
          pointer="/successor"
          label={leave.labels.successor}
          hint={leave.successorHint}
          value={values.successor}
          options={others(props)}
          onChange={(successor) => set('successor', successor)}
        />
      ) : null}
      <CaseFields {...props} />
      <NoteField
        pointer="/reason"
        label={leave.labels.reason}
        hint={leave.reasonHint}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
      />
    </>
  );
};

type LeaveDialogProps = { readonly member: Member; readonly members: readonly Member[]; readonly onClose: () => void };

/** A member leaves: when and why, what it has open and who takes it. */
export const LeaveDialog = ({ member, members, onClose }: LeaveDialogProps) => {
  const { leave } = useMemberWords();
  const place = usePlace();
  const changed = useMembersChanged();
  const [initial] = useState<Values>(() => ({
    until: member.until ?? today(),
    reason: member.leaving?.reason ?? '',
    successor: member.leaving?.successor ?? '',
    casesTo: member.leaving?.casesTo ?? '',
    coachTo: member.leaving?.coachTo ?? '',
  }));
  const form = useRecordForm({
    initial,
    version: member.version,
    check: async (values, expectedVersion) =>
      (await import('./checks.ts')).checks.leave(requestOf(values, expectedVersion)),
    save: (request) => memberSteps(place, member.id).leave(request),
    onSaved: () => {
      changed();
      onClose();
    },
  });
  const labels: Readonly<Record<string, string>> = leave.labels;
  return (
    <Dialog title={leave.title(member.name)} onClose={onClose}>
      <FormFrame
        form={form}
        labelOf={(pointer) => labels[pointer.slice(1)]}
        submitLabel={leave.submit}
        onCancel={onClose}
      >
        <LeaveFields form={form} member={member} members={members} />
      </FormFrame>
    </Dialog>
  );
};
