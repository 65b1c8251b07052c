import { useState } from 'react';
import type { SettlementOverview } from '../../../../shared/finance/settlement/schema.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import { fail } from '../../../../shared/kernel/result.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { NoteField, SelectField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { useReadAgain } from './read-again.ts';
import { liftStrike, strike } from './settlement-api.ts';
import { useSettlementWords } from './words.ts';

type StruckProps = { readonly overview: SettlementOverview };
type DialogProps = StruckProps & { readonly onClose: () => void };

const useSaved = (onClose: () => void) => {
  const readAgain = useReadAgain();
  return () => {
    readAgain();
    onClose();
  };
};

const nameOf = ({ now }: SettlementOverview, companyId: string): string =>
  now?.inputs.counted.find((company) => company.companyId === companyId)?.name ?? companyId;

const StrikeDialog = ({ overview, onClose }: DialogProps) => {
  const words = useSettlementWords();
  const place = usePlace();
  const struck = new Set(overview.struck.map(({ companyId }) => companyId));
  const companies = (overview.now?.inputs.counted ?? []).filter(({ companyId }) => !struck.has(companyId));
  const form = useRecordForm({
    initial: { companyId: '', reason: '' },
    version: 0,
    check: async ({ companyId, reason }) => {
      const { checks } = await import('./checks.ts');
      const checked = checks.strike({ reason });
      if (companyId !== '') return checked.ok ? { ok: true, value: { companyId, reason } } : checked;
      const missing = { pointer: '/companyId', message: 'required' };
      return fail(checked.ok ? [missing] : [missing, ...checked.error]);
    },
    save: ({ companyId, reason }) => strike(place, overview.period, companyId, reason),
    onSaved: useSaved(onClose),
  });
  const labels: Readonly<Record<string, string>> = { '/companyId': words.company, '/reason': words.reason };
  return (
    <Dialog title={words.strike} onClose={onClose}>
      <FormFrame form={form} labelOf={(pointer) => labels[pointer]} submitLabel={words.strike} onCancel={onClose}>
        <p>{words.strikeBody}</p>
        <SelectField
          pointer="/companyId"
          label={words.company}
          value={form.values.companyId}
          options={companies.map(({ companyId, name }) => ({ value: companyId, label: name }))}
          empty={words.chooseCompany}
          onChange={(companyId) => form.set('companyId', companyId)}
        />
        <NoteField
          pointer="/reason"
          label={words.reason}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </FormFrame>
    </Dialog>
  );
};

const LiftDialog = ({ overview, companyId, onClose }: DialogProps & { companyId: string }) => {
  const words = useSettlementWords();
  const place = usePlace();
  const form = useRecordForm({
    initial: NO_REASON,
    version: 0,
    check: async (values) => (await import('./checks.ts')).checks.strike(values),
    save: ({ reason }) => liftStrike(place, overview.period, companyId, reason),
    onSaved: useSaved(onClose),
  });
  return (
    <AskReason
      form={form}
      title={words.lift}
      body={words.liftBody}
      label={words.reason}
      labelOf={() => words.reason}
      submitLabel={words.lift}
      onClose={onClose}
    />
  );
};

/** Companies that an audit struck from the count of the period. */
export const StruckCard = ({ overview }: StruckProps) => {
  const words = useSettlementWords();
  const mayStrike = useMay('settlement:prepare');
  const [asking, setAsking] = useState<'strike' | { readonly lift: string }>();
  const close = (): void => setAsking(undefined);
  const button = (
    <button type="button" className="button" onClick={() => setAsking('strike')}>
      {words.strike}
    </button>
  );
  return (
    <Card title={words.struck} aside={mayStrike && overview.now ? button : null}>
      {overview.struck.length === 0 ? <p className="muted">{words.noStruck}</p> : null}
      <ul className="stack-tight">
        {overview.struck.map(({ companyId, on, reason }) => (
          <li key={companyId}>
            <strong>{nameOf(overview, companyId)}</strong> · {formatDate(on)} · {reason}{' '}
            {mayStrike ? (
              <button type="button" className="button-link" onClick={() => setAsking({ lift: companyId })}>
                {words.lift}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {asking === 'strike' ? <StrikeDialog overview={overview} onClose={close} /> : null}
      {asking !== undefined && asking !== 'strike' ? (
        <LiftDialog overview={overview} companyId={asking.lift} onClose={close} />
      ) : null}
    </Card>
  );
};
