import type { Referral } from '../../../shared/referral/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { NoteField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { removeReferral } from './referral-api.ts';
import { useReferralLabels, useSaved } from './referral-dialog.tsx';

/** Why a referral is taken away. */
export const RemovalDialog = ({ referral, onClose }: { referral: Referral; onClose: () => void }) => {
  const { referral: texts, general } = useTexts();
  const place = usePlace();
  const { companyId, id: referralId } = referral;
  const initial = { reason: '' };
  const form = useRecordForm({
    initial,
    version: referral.version,
    check: async (values, expectedVersion) =>
      (await import('./checks.ts')).checks.remove({ ...values, expectedVersion }),
    save: (request) => removeReferral(place, { companyId, referralId }, request),
    onSaved: useSaved(companyId, onClose),
  });
  return (
    <Dialog title={texts.removeTitle} onClose={onClose}>
      <FormFrame
        form={form}
        base={initial}
        labelOf={useReferralLabels()}
        submitLabel={general.remove}
        onCancel={onClose}
      >
        <NoteField
          pointer="/reason"
          label={texts.fields.reason}
          hint={texts.noNames}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </FormFrame>
    </Dialog>
  );
};
