import { useQueryClient } from '@tanstack/react-query';
import { PAYMENT_KINDS, type Payment } from '../../../../shared/finance/schema.ts';
import { usePlace } from '../../app/place.ts';
import { centsOf } from '../../partnership/target-values.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { type RecordForm, useRecordForm } from '../../ui/form/record-form.ts';
import { recordPayment } from '../ledger-api.ts';
import { useBudgetWords } from '../words.ts';

type Values = {
  readonly kind: Payment['kind'] | '';
  readonly on: string;
  readonly amount: string;
  readonly reference: string;
};
const NOTHING: Values = { kind: '', on: '', amount: '', reference: '' };

const requestOf = ({ kind, on, amount, reference }: Values, period: number) => ({
  period,
  kind: kind === '' ? undefined : kind,
  on: on === '' ? undefined : on,
  amount: centsOf(amount),
  reference,
});

const Fields = ({ form: { values, set } }: { form: RecordForm<Values> }) => {
  const words = useBudgetWords().payments;
  return (
    <>
      <SelectField
        pointer="/kind"
        label={words.kind}
        hint={words.recoveryHint}
        width="medium"
        value={values.kind}
        options={PAYMENT_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        onChange={(kind) => set('kind', kind)}
      />
      <TextField
        pointer="/on"
        label={words.on}
        type="date"
        width="medium"
        value={values.on}
        onChange={(on) => set('on', on)}
      />
      <TextField
        pointer="/amount"
        label={words.amount}
        inputMode="decimal"
        width="medium"
        value={values.amount}
        onChange={(amount) => set('amount', amount)}
      />
      <TextField
        pointer="/reference"
        label={words.reference}
        value={values.reference}
        onChange={(reference) => set('reference', reference)}
      />
    </>
  );
};

/** Records a payment of the agency, or what it got back. */
export const PaymentDialog = ({ period, onClose }: { period: number; onClose: () => void }) => {
  const words = useBudgetWords();
  const place = usePlace();
  const client = useQueryClient();
  const form = useRecordForm({
    initial: NOTHING,
    version: 0,
    check: async (values) => (await import('../checks.ts')).checks.payment(requestOf(values, period)),
    save: (request, { key }) => recordPayment(place, request, key),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: [place.id] });
      onClose();
    },
  });
  const { kind, on, amount, reference, record } = words.payments;
  const labels: Readonly<Record<string, string>> = {
    '/kind': kind,
    '/on': on,
    '/amount': amount,
    '/reference': reference,
  };
  return (
    <Dialog title={record} onClose={onClose}>
      <FormFrame form={form} labelOf={(pointer) => labels[pointer]} submitLabel={words.save} onCancel={onClose}>
        <Fields form={form} />
      </FormFrame>
    </Dialog>
  );
};
