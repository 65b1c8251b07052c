import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Replacement } from '../../../shared/deputy/schema.ts';
import { usePlace } from '../app/place.ts';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Load } from '../ui/load.tsx';
import { nameDeputy, replacementQuery, useFollow } from './deputy-api.ts';
import { Periods } from './periods.tsx';
import { useDeputyWords } from './words.ts';

type DeputyProps = { readonly person: { readonly id: string; readonly name: string }; readonly onClose: () => void };
type NameFormProps = {
  readonly replacement: Replacement;
  /** The version after one's own ending of a period, which the form goes on from. */
  readonly ended: number | undefined;
  readonly onClose: () => void;
};

const EMPTY = { deputy: '', from: '', to: '' };

const useNaming = ({ replacement, ended, onClose }: NameFormProps) => {
  const place = usePlace();
  const client = useQueryClient();
  const follow = useFollow();
  const { absent, version } = replacement;
  return useRecordForm({
    initial: EMPTY,
    version,
    ownVersion: ended,
    check: async ({ deputy, from, to }, expectedVersion) =>
      (await import('./deputy-check.ts')).checkNaming({
        expectedVersion,
        deputy: deputy === '' ? undefined : deputy,
        from: from === '' ? undefined : from,
        to: to === '' ? undefined : to,
      }),
    save: (naming) => nameDeputy(place, absent, naming),
    newestVersion: async () => (await client.fetchQuery({ ...replacementQuery(place, absent), staleTime: 0 })).version,
    onSaved: () => {
      follow();
      onClose();
    },
  });
};

const NameForm = (props: NameFormProps) => {
  const texts = useDeputyWords();
  const form = useNaming(props);
  const labels: Readonly<Record<string, string>> = { '/from': texts.from, '/to': texts.to };
  const dayField = (field: 'from' | 'to') => (
    <TextField
      pointer={`/${field}`}
      label={texts[field]}
      type="date"
      width="short"
      value={form.values[field]}
      onChange={(day) => form.set(field, day)}
    />
  );
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => labels[pointer] ?? texts.who}
      submitLabel={texts.name}
      onCancel={props.onClose}
    >
      <SelectField
        pointer="/deputy"
        label={texts.who}
        value={form.values.deputy}
        options={props.replacement.candidates.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(deputy) => form.set('deputy', deputy)}
      />
      {dayField('from')}
      {dayField('to')}
    </FormFrame>
  );
};

/** Who stands in for somebody, and naming another one. */
export const DeputyDialog = ({ person, onClose }: DeputyProps) => {
  const texts = useDeputyWords();
  const query = useQuery(replacementQuery(usePlace(), person.id));
  const [ended, setEnded] = useState<number>();
  return (
    <Dialog title={texts.title(person.name)} onClose={onClose}>
      <p className="muted">{texts.explain}</p>
      <Load query={query}>
        {(replacement) => (
          <>
            <Periods replacement={replacement} onEnded={setEnded} />
            {replacement.candidates.length === 0 ? (
              <p>{texts.nobodyToName}</p>
            ) : (
              <NameForm replacement={replacement} ended={ended} onClose={onClose} />
            )}
          </>
        )}
      </Load>
    </Dialog>
  );
};
