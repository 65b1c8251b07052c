import { useQueryClient } from '@tanstack/react-query';
import type { SupportActivity, SupportRemoval } from '../../../shared/support/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { useSupportLabels } from './labels.ts';
import { supportActivityQuery, supportMoved } from './support-api.ts';

type RemovalProps = {
  readonly activity: SupportActivity;
  readonly words: { readonly title: string; readonly body: string; readonly submit: string };
  readonly remove: (input: SupportRemoval) => Promise<SupportActivity>;
  readonly onClose: () => void;
};

/** Removes an activity, or what is kept with it, with the reason. */
export const RemovalDialog = ({ activity, words, remove, onClose }: RemovalProps) => {
  const { trajectory } = useTexts();
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
    save: remove,
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
      title={words.title}
      body={words.body}
      label={trajectory.reason}
      labelOf={useSupportLabels()}
      submitLabel={words.submit}
      onClose={onClose}
    />
  );
};
