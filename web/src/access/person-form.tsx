import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Person } from '../../../shared/access/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { changePerson, peopleQuery, registerPerson } from './people-api.ts';
import { PersonFields } from './person-fields.tsx';
import { NEW_PERSON, type PersonValues, personValues } from './person-values.ts';

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
    reason: people.reason,
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
