import { useQueryClient } from '@tanstack/react-query';
import type { Referral } from '../../../shared/referral/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { referralsQuery, removeReferral } from './referral-api.ts';
import { useReferralLabels, useSaved } from './referral-dialog.tsx';
import { useReferralWords } from './words.ts';

/** Why a referral is taken away. */
export const RemovalDialog = ({ referral, onClose }: { referral: Referral; onClose: () => void }) => {
  const { general } = useTexts();
  const texts = useReferralWords();
  const place = usePlace();
  const client = useQueryClient();
  const { companyId, id: referralId } = referral;
  const form = useRecordForm({
    initial: NO_REASON,
    version: referral.version,
    check: async (values, expectedVersion) =>
      (await import('./checks.ts')).checks.remove({ ...values, expectedVersion }),
    save: (request) => removeReferral(place, { companyId, referralId }, request),
    newestVersion: async () => {
      const { referrals } = await client.fetchQuery({ ...referralsQuery(place, companyId), staleTime: 0 });
      return referrals.find(({ id }) => id === referralId)?.version ?? referral.version;
    },
    onSaved: useSaved(companyId, onClose),
  });
  return (
    <AskReason
      form={form}
      title={texts.removeTitle}
      label={texts.fields.reason}
      hint={texts.noNames}
      labelOf={useReferralLabels()}
      submitLabel={general.remove}
      onClose={onClose}
    />
  );
};
