import { useQueryClient } from '@tanstack/react-query';
import { OWN_CONTRIBUTION_SOURCES, type OwnContribution } from '../../../../shared/finance/schema.ts';
import { usePlace } from '../../app/place.ts';
import { centsOf } from '../../partnership/target-values.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SeveralOf } from '../../ui/form/choices.tsx';
import { SelectField, TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { type RecordForm, useRecordForm } from '../../ui/form/record-form.ts';
import { enterOwnContribution } from '../ledger-api.ts';
import { useMemberNames } from '../member-names.ts';
import { useBudgetWords } from '../words.ts';

type Values = {
  readonly memberId: string;
  readonly on: string;
  readonly source: OwnContribution['source'] | '';
  readonly payer: string;
  readonly proof: string;
  readonly amount: string;
  readonly declared: readonly 'declared'[];
};
const NOTHING: Values = { memberId: '', on: '', source: '', payer: '', proof: '', amount: '', declared: [] };

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

const requestOf = (values: Values, period: number) => ({
  period,
  memberId: given(values.memberId),
  on: given(values.on),
  source: given(values.source),
  payer: given(values.payer),
  proof: values.proof,
  amount: centsOf(values.amount),
  declared: values.declared.length > 0,
});

const OfWhom = ({ form: { values, set } }: { form: RecordForm<Values> }) => {
  const words = useBudgetWords().own;
  const { bearers } = useMemberNames();
  return (
    <>
      <SelectField
        pointer="/memberId"
        label={words.member}
        value={values.memberId}
        options={bearers.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(memberId) => set('memberId', memberId)}
      />
      <SelectField
        pointer="/source"
        label={words.source}
        value={values.source}
        options={OWN_CONTRIBUTION_SOURCES.map((source) => ({ value: source, label: words.sources[source] }))}
        onChange={(source) => set('source', source)}
      />
      <TextField
        pointer="/payer"
        label={words.payer}
        hint={words.payerHint}
        optional={values.source === 'ownMeans'}
        value={values.payer}
        onChange={(payer) => set('payer', payer)}
      />
    </>
  );
};

const HowMuch = ({ form: { values, set } }: { form: RecordForm<Values> }) => {
  const words = useBudgetWords().own;
  return (
    <>
      <div className="field-row">
        <TextField pointer="/on" label={words.on} type="date" value={values.on} onChange={(on) => set('on', on)} />
        <TextField
          pointer="/amount"
          label={words.amount}
          inputMode="decimal"
          value={values.amount}
          onChange={(amount) => set('amount', amount)}
        />
      </div>
      <TextField
        pointer="/proof"
        label={words.proof}
        hint={words.proofHint}
        value={values.proof}
        onChange={(proof) => set('proof', proof)}
      />
      <SeveralOf
        pointer="/declared"
        label={words.declaration}
        values={values.declared}
        options={[{ value: 'declared', label: words.declare }]}
        onChange={(declared) => set('declared', declared)}
      />
    </>
  );
};

/** Enters what a member brought in of its own. */
export const EnterDialog = ({ period, onClose }: { period: number; onClose: () => void }) => {
  const words = useBudgetWords();
  const place = usePlace();
  const client = useQueryClient();
  const form = useRecordForm({
    initial: NOTHING,
    version: 0,
    check: async (values) => (await import('../checks.ts')).checks.ownContribution(requestOf(values, period)),
    save: (request, { key }) => enterOwnContribution(place, request, key),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: [place.id] });
      onClose();
    },
  });
  const { own } = words;
  const labels: Readonly<Record<string, string>> = {
    '/memberId': own.member,
    '/source': own.source,
    '/payer': own.payer,
    '/on': own.on,
    '/amount': own.amount,
    '/proof': own.proof,
    '/declared': own.declaration,
  };
  return (
    <Dialog title={own.enter} onClose={onClose}>
      <FormFrame form={form} labelOf={(pointer) => labels[pointer]} submitLabel={words.save} onCancel={onClose}>
        <OfWhom form={form} />
        <HowMuch form={form} />
      </FormFrame>
    </Dialog>
  );
};
