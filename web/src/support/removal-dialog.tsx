import { useQueryClient } from '@tanstack/react-query';
import type { SupportActivity } from '../../../shared/support/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { NoteField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { useSupportLabels } from './labels.ts';
import { removeSupport, supportActivityQuery, supportMoved } from './support-api.ts';

const NOTHING_TYPED = { reason: '' };

/** Removes an activity, with the reason. */
export const RemovalDialog = ({ activity, onClose }: { activity: SupportActivity; onClose: () => void }) => {
  const { support, trajectory } = useTexts();
  const place = usePlace();
  const client = useQueryClient();
  const query = supportActivityQuery(place, activity.id);
  const form = useRecordForm({
    initial: NOTHING_TYPED,
    version: activity.version,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.remove({ ...values, expectedVersion });
    },
    save: (input) => removeSupport(place, activity.id, input),
    newestVersion: async () => (await client.fetchQuery({ ...query, staleTime: 0 })).version,
    onSaved: (removed) => {
      client.setQueryData(query.queryKey, removed);
      supportMoved(client, place);
      onClose();
    },
  });
  return (
    <Dialog title={support.removeTitle} onClose={onClose}>
      <p>{support.removeBody}</p>
      <FormFrame
        form={form}
        base={NOTHING_TYPED}
        labelOf={useSupportLabels()}
        submitLabel={support.remove}
        onCancel={onClose}
      >
        <NoteField
          pointer="/reason"
          label={trajectory.reason}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </FormFrame>
    </Dialog>
  );
};
