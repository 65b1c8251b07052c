import type { SettlementOverview } from '../../../../shared/finance/settlement/schema.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { NoteField, SelectField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { useReadAgain } from './read-again.ts';
import { liftStrike, strike } from './settlement-api.ts';
import { useSettlementTexts, useSettlementWords } from './words.ts';

export type StruckProps = { readonly overview: SettlementOverview };
type DialogProps = StruckProps & { readonly onClose: () => void };

const useSaved = (onClose: () => void) => {
  const readAgain = useReadAgain();
  return () => {
    readAgain();
    onClose();
  };
};

export type Struck = Pick<SettlementOverview['struck'][number], 'companyId' | 'period'>;

/** A company in a period: over several periods it may be struck from the count of one of them. */
export const lineIn = (
  { period }: SettlementOverview,
  line: { readonly companyId: string; readonly period?: number | undefined },
) => ({
  companyId: line.companyId,
  period: line.period ?? period,
});
export const keyOf = ({ companyId, period }: ReturnType<typeof lineIn>): string => `${period} ${companyId}`;

export const StrikeDialog = ({ overview, onClose }: DialogProps) => {
  const words = useSettlementWords();
  const place = usePlace();
  const { inPeriod } = useSettlementTexts();
  const struck = new Set(overview.struck.map((line) => keyOf(lineIn(overview, line))));
  const isOverSeveral = overview.now?.inputs.periods !== undefined;
  const choices = (overview.now?.inputs.counted ?? []).flatMap((company) => {
    const line = lineIn(overview, company);
    const label = isOverSeveral ? `${company.name}, ${inPeriod(line.period)}` : company.name;
    return struck.has(keyOf(line)) ? [] : [{ ...line, value: keyOf(line), label }];
  });
  const form = useRecordForm({
    initial: { line: '', reason: '' },
    version: 0,
    check: async ({ line, reason }) => {
      const { checks } = await import('./checks.ts');
      const checked = checks.strike({ reason });
      const chosen = choices.find(({ value }) => value === line);
      if (chosen) return checked.ok ? ok({ ...chosen, reason }) : checked;
      const missing = { pointer: '/companyId', message: 'required' };
      return fail(checked.ok ? [missing] : [missing, ...checked.error]);
    },
    save: ({ period, companyId, reason }) => strike(place, period, companyId, reason),
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
          value={form.values.line}
          options={choices}
          empty={words.chooseCompany}
          onChange={(line) => form.set('line', line)}
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

export const LiftDialog = ({ overview, struck, onClose }: DialogProps & { struck: Struck }) => {
  const words = useSettlementWords();
  const place = usePlace();
  const form = useRecordForm({
    initial: NO_REASON,
    version: 0,
    check: async (values) => (await import('./checks.ts')).checks.strike(values),
    save: ({ reason }) => {
      const { period, companyId } = lineIn(overview, struck);
      return liftStrike(place, period, companyId, reason);
    },
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
