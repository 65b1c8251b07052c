import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatCount } from '../../../shared/kernel/format.ts';
import type { SamplePopulations } from '../../../shared/sample/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Load } from '../ui/load.tsx';
import { EmptyState } from '../ui/states.tsx';
import { drawSample, populationsQuery } from './sample-api.ts';
import { scopeWords, useSampleWords } from './words.ts';

type Populations = SamplePopulations['populations'];
type Values = { readonly scope: string; readonly kind: 'number' | 'share'; readonly count: string };

const numberIn = (text: string): number | undefined =>
  text.trim() === '' ? undefined : Number(text.replace(',', '.'));

const requestOf = ({ scope, kind, count }: Values) => ({
  scope: scope === '' ? undefined : scope,
  size: kind === 'number' ? { kind, number: numberIn(count) } : { kind, percent: numberIn(count) },
});

const DrawForm = ({ populations, onClose }: { populations: Populations; onClose: () => void }) => {
  const words = useSampleWords();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const initial: Values = { scope: populations[0]?.scope ?? '', kind: 'number', count: '' };
  const form = useRecordForm({
    initial,
    version: 0,
    check: async (values) => (await import('./sample-check.ts')).checkSample(requestOf(values)),
    save: (request, { key }) => drawSample(place, request, key),
    onSaved: ({ number }) => {
      void client.invalidateQueries({ queryKey: [place.id] });
      onClose();
      void navigate({ to: pathsOf(place).sample(String(number)) });
    },
  });
  const { scope, kind, count } = form.values;
  const labels: Readonly<Record<string, string>> = {
    '/scope': words.scope,
    '/size/number': words.number,
    '/size/percent': words.percent,
  };
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => labels[pointer] ?? words.kind}
      submitLabel={words.draw}
      onCancel={onClose}
    >
      <p className="small muted">{words.noExtrapolation}</p>
      <SelectField
        pointer="/scope"
        label={words.scope}
        hint={words.scopeHint}
        value={scope}
        options={populations.map((one) => ({
          value: String(one.scope),
          label: words.choice(scopeWords(words, one.scope), formatCount(one.size)),
        }))}
        onChange={(chosen) => form.set('scope', chosen)}
      />
      <OneOf
        pointer="/size/kind"
        label={words.kind}
        value={kind}
        options={[
          { value: 'number', label: words.kinds.number },
          { value: 'share', label: words.kinds.share },
        ]}
        onChange={(chosen) => form.set('kind', chosen)}
      />
      <TextField
        pointer={kind === 'number' ? '/size/number' : '/size/percent'}
        label={kind === 'number' ? words.number : words.percent}
        {...(kind === 'number' ? {} : { hint: words.percentHint })}
        width="short"
        inputMode="numeric"
        value={count}
        onChange={(typed) => form.set('count', typed)}
      />
    </FormFrame>
  );
};

/** Draws a sample: from which quarter or period, and how many. */
export const DrawDialog = ({ onClose }: { onClose: () => void }) => {
  const words = useSampleWords();
  const query = useQuery(populationsQuery(usePlace()));
  return (
    <Dialog title={words.draw} onClose={onClose}>
      <Load query={query}>
        {({ populations }) =>
          populations.length === 0 ? (
            <EmptyState title={words.nothing}>{words.nothingBody}</EmptyState>
          ) : (
            <DrawForm populations={populations} onClose={onClose} />
          )
        }
      </Load>
    </Dialog>
  );
};
