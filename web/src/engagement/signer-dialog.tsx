import { useQueryClient } from '@tanstack/react-query';
import type { EngagementView } from '../../../shared/engagement/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { engagementsQuery, removeSigner } from './engagement-api.ts';
import { useEngagementWords } from './words.ts';

type DialogProps = { readonly signed: EngagementView; readonly onClose: () => void };

/** The name of who signed goes away: asks why. */
export const SignerDialog = ({ signed, onClose }: DialogProps) => {
  const { trajectory } = useTexts();
  const engagement = useEngagementWords();
  const place = usePlace();
  const client = useQueryClient();
  const { trajectoryId, id: engagementId } = signed;
  const form = useRecordForm({
    initial: NO_REASON,
    version: 0,
    check: async (values) => (await import('./checks.ts')).checks.removeSigner(values),
    save: (input) => removeSigner(place, { trajectoryId, engagementId }, input),
    onSaved: (saved) => {
      client.setQueryData(engagementsQuery(place, trajectoryId).queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id, 'history'] });
      onClose();
    },
  });
  return (
    <AskReason
      form={form}
      title={engagement.removeNameTitle}
      body={engagement.removeNameBody}
      label={trajectory.reason}
      hint={engagement.removeNameHint}
      labelOf={() => trajectory.reason}
      submitLabel={engagement.removeName}
      onClose={onClose}
    />
  );
};
