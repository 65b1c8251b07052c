import { useQueryClient } from '@tanstack/react-query';
import type { SupportActivity } from '../../../shared/support/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { useSupportLabels } from './labels.ts';
import { removeSupport, supportActivityQuery, supportMoved } from './support-api.ts';

/** Removes an activity, with the reason. */
export const RemovalDialog = ({ activity, onClose }: { activity: SupportActivity; onClose: () => void }) => {
  const { support, trajectory } = useTexts();
  const place = usePlace();
  const client = useQueryClient();
  const query = supportActivityQuery(place, activity.id);
  const form = useRecordForm({
    initial: NO_REASON,
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
    <AskReason
      form={form}
      title={support.removeTitle}
      body={support.removeBody}
      label={trajectory.reason}
      labelOf={useSupportLabels()}
      submitLabel={support.remove}
      onClose={onClose}
    />
  );
};
