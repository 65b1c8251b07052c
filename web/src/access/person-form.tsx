import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Person } from '../../../shared/access/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { useMemberOptions } from '../partnership/member-options.ts';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import type { ComparedField } from '../ui/form/conflict.ts';
import { SelectField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { type RecordForm, useRecordForm } from '../ui/form/record-form.ts';
import { changePerson, peopleQuery, registerPerson } from './people-api.ts';
import {
  AGENCY_ROLES,
  FREQUENCIES,
  LANGUAGES,
  NEW_PERSON,
  PARTNERSHIP_ROLES,
  type PersonValues,
  personValues,
} from './person-values.ts';

const useLabels = () => {
  const { people } = useTexts().access;
  const labels: Readonly<Record<string, string>> = {
    name: people.name,
    email: people.email,
    subject: people.subject,
    roles: people.roles,
    memberId: people.member,
    language: people.language,
    mailFrequency: people.frequency,
    active: people.active,
  };
  return (pointer: string): string | undefined => labels[pointer.split('/')[1] ?? ''];
};

const useCompared = (): ComparedField<PersonValues>[] => {
  const { access, general } = useTexts();
  const { people } = access;
  return [
    { key: 'name', label: people.name, show: ({ name }) => name },
    { key: 'email', label: people.email, show: ({ email }) => email },
    { key: 'subject', label: people.subject, show: ({ subject }) => subject },
    { key: 'roles', label: people.roles, show: ({ roles }) => roles.map((role) => access.roles[role]).join(', ') },
    { key: 'memberId', label: people.member, show: ({ memberId }) => memberId },
    { key: 'language', label: people.language, show: ({ language }) => access.languages[language] },
    { key: 'mailFrequency', label: people.frequency, show: ({ mailFrequency }) => access.frequencies[mailFrequency] },
    { key: 'active', label: people.active, show: ({ active }) => (active ? general.yes : general.no) },
  ];
};

const PersonFields = ({ form: { values, set } }: { form: RecordForm<PersonValues> }) => {
  const { access, general, trajectory } = useTexts();
  const { people } = access;
  const place = usePlace();
  const inPartnership = place.kind === 'partnership';
  const members = useMemberOptions(values.memberId);
  const roles = inPartnership ? PARTNERSHIP_ROLES : AGENCY_ROLES;
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
          options={members}
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
    </>
  );
};

/** A new entry of the directory, or a change of one. People are personal data: no draft stays on the device. */
export const PersonEditor = ({ person }: { person?: Person }) => {
  const { access, general } = useTexts();
  const place = usePlace();
  const paths = pathsOf(place);
  const client = useQueryClient();
  const navigate = useNavigate();
  // What the form started from, whatever is read again meanwhile.
  const [initial] = useState(() => (person ? personValues(person) : NEW_PERSON));
  const query = peopleQuery(place);
  const fields = useCompared();
  const form = useRecordForm({
    initial,
    version: person?.version ?? 0,
    check: async (values) => (await import('./person-check.ts')).checkPerson(values),
    save: (input, { version, key }) =>
      person ? changePerson(place, person.id, version, input) : registerPerson(place, input, key),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: query.queryKey });
      void navigate({ to: paths.people });
    },
    comparing: person && {
      standing: async () => {
        const { people } = await client.fetchQuery({ ...query, staleTime: 0 });
        const now = people.find(({ id }) => id === person.id) ?? person;
        return { values: personValues(now), version: now.version };
      },
      fields,
    },
  });
  return (
    <FormFrame
      form={form}
      labelOf={useLabels()}
      submitLabel={person ? general.save : access.people.add}
      onCancel={() => navigate({ to: paths.people })}
    >
      <PersonFields form={form} />
    </FormFrame>
  );
};
