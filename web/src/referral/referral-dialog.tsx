import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompanyReferrals, Referral } from '../../../shared/referral/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { useComparedReferral } from './compared.ts';
import { addReferral, changeReferral, referralsQuery } from './referral-api.ts';
import { InwardFields, OutcomeFields, OutwardFields } from './referral-fields.tsx';
import { contentOf, type ReferralValues, referralValues } from './referral-values.ts';
import { useReferralWords } from './words.ts';

type DialogProps = {
  readonly companyId: string;
  readonly trajectoryId?: string | undefined;
  /** The theme for which a new one is made. */
  readonly precondition?: string | undefined;
  readonly referral?: Referral | undefined;
  readonly onClose: () => void;
};

export const useReferralLabels = () => {
  const labels: Readonly<Record<string, string>> = useReferralWords().fields;
  return (pointer: string): string | undefined => labels[pointer.split('/').at(-1) ?? ''];
};

/** The referrals as an answer has them, on screen; the history of the company follows. */
export const useSaved = (companyId: string, onClose: () => void) => {
  const place = usePlace();
  const client = useQueryClient();
  return (saved: CompanyReferrals): void => {
    client.setQueryData(referralsQuery(place, companyId).queryKey, saved);
    void client.invalidateQueries({ queryKey: [place.id], predicate: ({ queryKey }) => queryKey[1] !== 'referrals' });
    onClose();
  };
};

const useReferralForm = ({ companyId, trajectoryId, precondition, referral, onClose }: DialogProps) => {
  const place = usePlace();
  const client = useQueryClient();
  const fields = useComparedReferral();
  const [initial] = useState(() => referralValues(referral?.content, trajectoryId, precondition));
  const standing = async () => {
    const { referrals } = await client.fetchQuery({ ...referralsQuery(place, companyId), staleTime: 0 });
    const newer = referrals.find(({ id }) => id === referral?.id) ?? referral;
    return { values: referralValues(newer?.content), version: newer?.version ?? 0 };
  };
  return useRecordForm<ReferralValues, (key: string) => Promise<CompanyReferrals>, CompanyReferrals>({
    initial,
    version: referral?.version ?? 0,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      const content = contentOf(values);
      if (!referral) {
        const request = checks.add({ companyId, content });
        return request.ok ? { ok: true, value: (key) => addReferral(place, request.value, key) } : request;
      }
      const request = checks.change({ expectedVersion, content });
      const which = { companyId, referralId: referral.id };
      return request.ok ? { ok: true, value: () => changeReferral(place, which, request.value) } : request;
    },
    save: (send, { key }) => send(key),
    onSaved: useSaved(companyId, onClose),
    comparing: referral && { standing, fields },
  });
};

/** A new referral, or a change of one. */
export const ReferralDialog = (props: DialogProps) => {
  const { general } = useTexts();
  const texts = useReferralWords();
  const form = useReferralForm(props);
  const { referral, onClose } = props;
  return (
    <Dialog title={referral ? texts.changeTitle : texts.addTitle} onClose={onClose}>
      <FormFrame
        form={form}
        labelOf={useReferralLabels()}
        submitLabel={referral ? general.save : texts.add}
        onCancel={onClose}
      >
        <OneOf
          pointer="/content/direction"
          label={texts.fields.direction}
          value={form.values.direction}
          options={[
            { value: 'out', label: texts.directions.out },
            { value: 'in', label: texts.directions.in },
          ]}
          onChange={(direction) => form.set('direction', direction)}
        />
        {form.values.direction === 'out' ? (
          <OutwardFields form={form} before={referral?.content} />
        ) : (
          <InwardFields form={form} before={referral?.content} />
        )}
        <OutcomeFields form={form} />
      </FormFrame>
    </Dialog>
  );
};
