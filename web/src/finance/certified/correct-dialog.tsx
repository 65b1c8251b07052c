import { useQueryClient } from '@tanstack/react-query';
import { type CertifiedAmount, COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import { formatMoney } from '../../../../shared/kernel/format.ts';
import { usePlace } from '../../app/place.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { centsOf } from '../../partnership/target-values.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Facts } from '../../ui/facts.tsx';
import { NoteField, TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { recordCertified } from '../ledger-api.ts';
import { useMemberNames } from '../member-names.ts';
import { useBudgetTexts, useBudgetWords } from '../words.ts';

type Values = { readonly amount: string; readonly certifiedOn: string; readonly reason: string };
const NOTHING: Values = { amount: '', certifiedOn: '', reason: '' };

/** What is taken back is typed above 0 and sent below it; what is no amount stays as it was typed. */
const takenBackOf = (typed: string): unknown => {
  const amount = centsOf(typed);
  return typeof amount === 'number' ? -amount : amount;
};

const requestOf = ({ period, year, report, memberId, category }: CertifiedAmount, values: Values) => ({
  period,
  year,
  report,
  certifiedOn: values.certifiedOn === '' ? undefined : values.certifiedOn,
  lines: [{ memberId, category, amount: takenBackOf(values.amount) }],
  reason: values.reason.trim() === '' ? undefined : values.reason,
});

/** Takes some of a certified amount back, by an entry of its own with its reason. */
export const CorrectDialog = ({ amount, onClose }: { amount: CertifiedAmount; onClose: () => void }) => {
  const words = useBudgetWords();
  const texts = useBudgetTexts();
  const { language } = useLanguage();
  const { nameOf } = useMemberNames();
  const place = usePlace();
  const client = useQueryClient();
  const form = useRecordForm({
    initial: NOTHING,
    version: 0,
    check: async (values) => (await import('../checks.ts')).checks.certification(requestOf(amount, values)),
    save: (request, { key }) => recordCertified(place, request, key),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: [place.id] });
      onClose();
    },
  });
  const { certified } = words;
  const labels: Readonly<Record<string, string>> = {
    '/certifiedOn': certified.certifiedOn,
    '/reason': certified.reason,
  };
  return (
    <Dialog title={certified.correctTitle} onClose={onClose}>
      <FormFrame
        form={form}
        labelOf={(pointer) => labels[pointer] ?? certified.takeBack}
        submitLabel={words.save}
        onCancel={onClose}
      >
        <p className="prose muted">{certified.correctExplain}</p>
        <Facts
          items={[
            [certified.report, amount.report],
            [texts.member, nameOf(amount.memberId)],
            [texts.category, COST_CATEGORIES[amount.category][language]],
            [certified.amount, formatMoney(amount.amount)],
          ]}
        />
        <TextField
          pointer="/lines/0/amount"
          label={certified.takeBack}
          width="medium"
          inputMode="decimal"
          value={form.values.amount}
          onChange={(typed) => form.set('amount', typed)}
        />
        <TextField
          pointer="/certifiedOn"
          label={certified.certifiedOn}
          type="date"
          width="medium"
          value={form.values.certifiedOn}
          onChange={(certifiedOn) => form.set('certifiedOn', certifiedOn)}
        />
        <NoteField
          pointer="/reason"
          label={certified.reason}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </FormFrame>
    </Dialog>
  );
};
