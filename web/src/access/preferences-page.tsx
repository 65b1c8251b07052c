import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../shared/access/schema.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { usePlace } from '../app/place.ts';
import { ReplacementCard } from '../deputy/replacement-card.tsx';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import { OneOf } from '../ui/form/choices.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { ownEntryQuery, setPreferences } from './people-api.ts';
import { FREQUENCIES, LANGUAGES, REMINDERS } from './person-values.ts';
import { useReminderWords } from './reminder-words.ts';

const PreferenceForm = ({ person, onSaved }: { person: Person; onSaved: () => void }) => {
  const { access, general } = useTexts();
  const reminder = useReminderWords();
  const { speak } = useLanguage();
  const place = usePlace();
  const client = useQueryClient();
  const query = ownEntryQuery(place);
  const [initial] = useState({
    language: person.language,
    mailFrequency: person.mailFrequency,
    reminderFrequency: person.reminderFrequency,
  });
  const form = useRecordForm({
    initial,
    version: person.version,
    check: async (values) => ok(values),
    save: (preferences, { version }) => setPreferences(place, version, preferences),
    newestVersion: async () => (await client.fetchQuery({ ...query, staleTime: 0 })).person?.version ?? person.version,
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, { person: saved });
      speak(saved.language);
      onSaved();
    },
  });
  const labels: Readonly<Record<string, string>> = {
    '/language': access.preferences.language,
    '/mailFrequency': access.preferences.frequency,
    '/reminderFrequency': reminder.reminders,
  };
  return (
    <FormFrame form={form} labelOf={(pointer) => labels[pointer]} submitLabel={general.save}>
      <OneOf
        pointer="/language"
        label={access.preferences.language}
        value={form.values.language}
        options={LANGUAGES.map((value) => ({ value, label: access.languages[value] }))}
        onChange={(language) => form.set('language', language)}
      />
      <OneOf
        pointer="/mailFrequency"
        label={access.preferences.frequency}
        hint={access.preferences.frequencyHint}
        value={form.values.mailFrequency}
        options={FREQUENCIES.map((value) => ({ value, label: access.frequencies[value] }))}
        onChange={(frequency) => form.set('mailFrequency', frequency)}
      />
      <OneOf
        pointer="/reminderFrequency"
        label={reminder.reminders}
        hint={reminder.remindersHint}
        value={form.values.reminderFrequency}
        options={REMINDERS.map((value) => ({ value, label: reminder.frequencies[value] }))}
        onChange={(frequency) => form.set('reminderFrequency', frequency)}
      />
    </FormFrame>
  );
};

/** One's own language and mails. */
export const PreferencesPage = () => {
  const { preferences } = useTexts().access;
  const query = useQuery({ ...ownEntryQuery(usePlace()), refetchOnWindowFocus: false });
  const [saved, setSaved] = useState(false);
  return (
    <Guarded permission="preference:write">
      <Page title={preferences.title}>
        <div role="status">{saved ? <p className="notice notice-good">{preferences.saved}</p> : null}</div>
        <Load query={query}>
          {({ person }) =>
            person ? (
              <>
                <p className="muted">{preferences.mailedTo(person.email)}</p>
                <PreferenceForm key={person.version} person={person} onSaved={() => setSaved(true)} />
                <ReplacementCard person={person} />
              </>
            ) : (
              <section className="card">
                <EmptyState title={preferences.notListed}>{preferences.notListedBody}</EmptyState>
              </section>
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
