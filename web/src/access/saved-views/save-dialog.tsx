import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnAndSharedViews, ViewList } from '../../../../shared/access/saved-views.ts';
import { withDefault, withView } from '../../../../shared/access/view-changes.ts';
import { newRequestKey } from '../../app/browser.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { chosen } from '../../app/search-values.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { OneOf } from '../../ui/form/choices.tsx';
import { TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { type Audience, changeViews, viewsQuery } from './api.ts';
import { useViewWords } from './words.ts';

type SaveDialogProps = {
  readonly list: ViewList;
  readonly search: object;
  readonly views: OwnAndSharedViews;
  readonly onClose: () => void;
  readonly onSaved: (name: string) => void;
};

type Values = { readonly name: string; readonly audience: Audience; readonly standard: 'yes' | 'no' };
const initial: Values = { name: '', audience: 'own', standard: 'no' };

/** Keeps what the list shows now under a name. */
export const SaveDialog = ({ list, search, views, onClose, onSaved }: SaveDialogProps) => {
  const texts = useViewWords();
  const place = usePlace();
  const client = useQueryClient();
  const mayShare = useMay('view:share');
  const [id] = useState(newRequestKey);
  const form = useRecordForm({
    initial,
    version: 0,
    check: async ({ name, audience }) =>
      (await import('./view-check.ts')).checkView({ id, list, name, search: chosen(search) }, views[audience].views),
    save: async (view) => {
      const { audience, standard } = form.values;
      if (audience === 'shared') await changeViews(place, 'shared', (before) => withView(before, view));
      await changeViews(place, 'own', (before) => {
        const after = audience === 'own' ? withView(before, view) : before;
        return standard === 'yes' ? withDefault(after, list, id) : after;
      });
      return view;
    },
    onSaved: (view) => {
      void client.invalidateQueries({ queryKey: viewsQuery(place).queryKey });
      onSaved(view.name);
    },
  });
  const labels: Readonly<Record<string, string>> = { '/name': texts.name };
  return (
    <Dialog title={texts.save} onClose={onClose}>
      <FormFrame
        form={form}
        labelOf={(pointer) => labels[pointer] ?? texts.name}
        submitLabel={texts.save}
        onCancel={onClose}
      >
        <TextField
          pointer="/name"
          label={texts.name}
          hint={texts.nameHint}
          value={form.values.name}
          onChange={(name) => form.set('name', name)}
        />
        {mayShare ? (
          <OneOf
            pointer="/audience"
            label={texts.forWhom}
            value={form.values.audience}
            options={(['own', 'shared'] as const).map((value) => ({ value, label: texts.audience[value] }))}
            onChange={(audience) => form.set('audience', audience)}
          />
        ) : null}
        <OneOf
          pointer="/standard"
          label={texts.asDefault}
          value={form.values.standard}
          options={(['no', 'yes'] as const).map((value) => ({ value, label: texts.defaults[value] }))}
          onChange={(standard) => form.set('standard', standard)}
        />
      </FormFrame>
    </Dialog>
  );
};
