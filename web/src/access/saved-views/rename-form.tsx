import { useQueryClient } from '@tanstack/react-query';
import type { SavedView } from '../../../../shared/access/saved-views.ts';
import { withView } from '../../../../shared/access/view-changes.ts';
import { usePlace } from '../../app/place.ts';
import { TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { type Audience, changeViews, viewsQuery } from './api.ts';
import { useViewWords } from './words.ts';

type RenameFormProps = {
  readonly view: SavedView;
  readonly audience: Audience;
  readonly among: readonly SavedView[];
  readonly onDone: () => void;
};

/** Another name for a view. */
export const RenameForm = ({ view, audience, among, onDone }: RenameFormProps) => {
  const texts = useViewWords();
  const place = usePlace();
  const client = useQueryClient();
  const initial = { name: view.name };
  const form = useRecordForm({
    initial,
    version: 0,
    check: async ({ name }) => (await import('./view-check.ts')).checkView({ ...view, name }, among),
    save: (renamed) => changeViews(place, audience, (before) => withView(before, renamed)),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: viewsQuery(place).queryKey });
      onDone();
    },
  });
  return (
    <FormFrame form={form} labelOf={() => texts.name} submitLabel={texts.rename} onCancel={onDone}>
      <TextField
        pointer="/name"
        label={texts.name}
        value={form.values.name}
        onChange={(name) => form.set('name', name)}
      />
    </FormFrame>
  );
};
