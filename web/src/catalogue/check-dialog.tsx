import { useState } from 'react';
import { lastCheck } from '../../../shared/catalogue/to-check.ts';
import { usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { keepingOf } from './catalogue-api.ts';
import { useEntryWords } from './entry-words.ts';
import { type EntryDialogProps, useEntryLabels, useSaved, useStandingEntry } from './use-entry-form.ts';
import { useCatalogueWords } from './words.ts';

/** That somebody looked whether an entry is right: when, and where that stands. The source of last time is proposed. */
export const CheckDialog = ({ catalogue, entry, onClose }: EntryDialogProps) => {
  const texts = useCatalogueWords();
  const place = usePlace();
  const newest = useStandingEntry({ catalogue, entry });
  const [initial] = useState(() => ({ on: String(today()), source: lastCheck(entry.checks)?.source ?? '' }));
  const form = useRecordForm({
    initial,
    version: entry.version,
    check: async (values: typeof initial, expectedVersion) =>
      (await import('./checks.ts')).checks.check({ ...values, expectedVersion }),
    save: (request) => keepingOf(place).check({ catalogue, code: entry.code }, request),
    onSaved: useSaved(onClose),
    newestVersion: async () => (await newest()).version,
  });
  return (
    <Dialog title={texts.checkTitle(useEntryWords().name(entry))} onClose={onClose}>
      <FormFrame form={form} labelOf={useEntryLabels()} submitLabel={texts.checkSave} onCancel={onClose}>
        <TextField
          pointer="/on"
          label={texts.fields.on}
          type="date"
          width="short"
          value={form.values.on}
          onChange={(on) => form.set('on', on)}
        />
        <TextField
          pointer="/source"
          label={texts.fields.source}
          hint={texts.hints.source}
          value={form.values.source}
          onChange={(source) => form.set('source', source)}
        />
      </FormFrame>
    </Dialog>
  );
};
