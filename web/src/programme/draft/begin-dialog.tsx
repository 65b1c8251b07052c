import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../../../shared/kernel/format.ts';
import type { ProgrammeRules } from '../../../../shared/programme/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { beginDraft, keepSaved } from './draft-api.ts';
import { useDraftLabels } from './use-draft-form.ts';
import { useRulesDraftWords } from './words.ts';

type BeginDialogProps = {
  readonly versions: readonly ProgrammeRules[];
  readonly inForce: string;
  readonly onClose: () => void;
};

/** A new draft: what it is about, and the version that it begins as. */
export const BeginDialog = ({ versions, inForce, onClose }: BeginDialogProps) => {
  const words = useRulesDraftWords();
  const place = usePlace();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [initial] = useState(() => ({ title: '', from: inForce }));
  const form = useRecordForm({
    initial,
    version: 0,
    check: async (values: typeof initial) => (await import('./checks.ts')).checks.begin(values),
    save: (request, { key }) => beginDraft(place, request, key),
    onSaved: (saved) => {
      keepSaved(cache, place, saved);
      void navigate({ to: pathsOf(place).writeRulesDraft(saved.id) });
    },
  });
  return (
    <Dialog title={words.begin} onClose={onClose}>
      <FormFrame form={form} labelOf={useDraftLabels()} submitLabel={words.begin} onCancel={onClose}>
        <TextField
          pointer="/title"
          label={words.fields.title}
          hint={words.hints.title}
          value={form.values.title}
          onChange={(title) => form.set('title', title)}
        />
        <SelectField<string>
          pointer="/from"
          label={words.fields.from}
          hint={words.hints.from}
          width="medium"
          value={form.values.from}
          options={versions.map(({ version, validFrom }) => ({
            value: version,
            label: `${version} (${formatDate(validFrom)})`,
          }))}
          onChange={(from) => form.set('from', from)}
        />
      </FormFrame>
    </Dialog>
  );
};
