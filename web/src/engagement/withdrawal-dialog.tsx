import { useQueryClient } from '@tanstack/react-query';
import type { EngagementView } from '../../../shared/engagement/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { engagementsQuery, withdrawEngagement } from './engagement-api.ts';
import { useEngagementWords } from './words.ts';

type DialogProps = { readonly signed: EngagementView; readonly onClose: () => void };

/** An engagement no longer holds: asks why. */
export const WithdrawalDialog = ({ signed, onClose }: DialogProps) => {
  const { trajectory } = useTexts();
  const engagement = useEngagementWords();
  const place = usePlace();
  const client = useQueryClient();
  const query = engagementsQuery(place, signed.trajectoryId);
  const form = useRecordForm({
    initial: NO_REASON,
    version: signed.version,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.withdraw({ ...values, expectedVersion });
    },
    save: (input) => withdrawEngagement(place, signed, input),
    newestVersion: async () => {
      const { last } = await client.fetchQuery({ ...query, staleTime: 0 });
      return last.find(({ companyId }) => companyId === signed.companyId)?.version ?? 0;
    },
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id, 'history'] });
      onClose();
    },
  });
  return (
    <AskReason
      form={form}
      title={engagement.withdrawTitle}
      label={trajectory.reason}
      hint={engagement.withdrawHint}
      labelOf={() => trajectory.reason}
      submitLabel={engagement.withdraw}
      onClose={onClose}
    />
  );
};
