import { useQuery } from '@tanstack/react-query';
import { type Manager, managesOwnMemberOnly, rolesToGive } from '../../../shared/access/may-manage.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { useMemberOptions } from '../partnership/member-options.ts';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { NoteField, SelectField, TextField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { ownEntryQuery } from './people-api.ts';
import { AGENCY_ROLES, FREQUENCIES, LANGUAGES, PARTNERSHIP_ROLES, type PersonValues } from './person-values.ts';

/** Whoever looks at the screen, as one who manages people here. */
export const useManager = (): Manager => {
  const place = usePlace();
  const own = useQuery(ownEntryQuery(place));
  return { roles: place.roles, entry: own.data?.person };
};

/** What a directory says of somebody; what the own role does not give is not offered. */
export const PersonFields = ({ form: { values, set } }: { form: RecordForm<PersonValues> }) => {
  const { access, general, trajectory } = useTexts();
  const { people } = access;
  const place = usePlace();
  const inPartnership = place.kind === 'partnership';
  const members = useMemberOptions(values.memberId);
  const manager = useManager();
  const ownMemberOnly = managesOwnMemberOnly(manager);
  const ownMember = manager.entry?.memberId;
  const offered = members.filter(({ value }) => !ownMemberOnly || value === ownMember);
  const isOwn = ownMember !== undefined && values.memberId === ownMember;
  const given = rolesToGive(manager, isOwn ? { memberId: ownMember } : {});
  const roles = (inPartnership ? PARTNERSHIP_ROLES : AGENCY_ROLES).filter(
    (role) => given.has(role) || values.roles.includes(role) || (ownMemberOnly && !isOwn),
  );
  return (
    <>
      <TextField pointer="/name" label={people.name} value={values.name} onChange={(name) => set('name', name)} />
      <TextField
        pointer="/email"
        label={people.email}
        type="email"
        value={values.email}
        onChange={(email) => set('email', email)}
      />
      <TextField
        pointer="/subject"
        label={people.subject}
        hint={people.subjectHint}
        value={values.subject}
        onChange={(subject) => set('subject', subject)}
      />
      <SeveralOf
        pointer="/roles"
        label={people.roles}
        values={values.roles}
        options={roles.map((value) => ({ value, label: access.roles[value] }))}
        onChange={(chosen) => set('roles', chosen)}
      />
      {inPartnership ? (
        <SelectField
          pointer="/memberId"
          label={people.member}
          optional
          empty={trajectory.form.nobody}
          value={values.memberId}
          options={offered}
          onChange={(member) => set('memberId', member)}
        />
      ) : null}
      <OneOf
        pointer="/language"
        label={people.language}
        value={values.language}
        options={LANGUAGES.map((value) => ({ value, label: access.languages[value] }))}
        onChange={(language) => set('language', language)}
      />
      <OneOf
        pointer="/mailFrequency"
        label={people.frequency}
        hint={access.preferences.frequencyHint}
        value={values.mailFrequency}
        options={FREQUENCIES.map((value) => ({ value, label: access.frequencies[value] }))}
        onChange={(frequency) => set('mailFrequency', frequency)}
      />
      <OneOf
        pointer="/active"
        label={people.active}
        hint={people.activeHint}
        value={values.active ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: general.yes },
          { value: 'no', label: general.no },
        ]}
        onChange={(answer) => set('active', answer === 'yes')}
      />
      {values.active ? null : (
        <NoteField
          pointer="/reason"
          label={people.reason}
          hint={people.reasonHint}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
      )}
    </>
  );
};
