import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Certified } from '../../../../shared/finance/requests.ts';
import { COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import { usePlace } from '../../app/place.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { yearsOf } from '../../partnership/target-values.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Group } from '../../ui/form/choices.tsx';
import { SelectField, TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { type RecordForm, useRecordForm } from '../../ui/form/record-form.ts';
import { AmountGrid } from '../amount-grid.tsx';
import { recordCertified } from '../ledger-api.ts';
import { useMemberNames } from '../member-names.ts';
import { linePointer } from '../typed-lines.ts';
import { useBudgetTexts, useBudgetWords } from '../words.ts';
import { type CertifiedValues, keyOf, requestOf } from './record-values.ts';

const Lines = ({ form }: { form: RecordForm<CertifiedValues> }) => {
  const words = useBudgetWords().certified;
  const { language } = useLanguage();
  const { bearers } = useMemberNames();
  const { amounts } = form.values;
  return (
    <Group pointer="/lines" label={words.amounts}>
      <AmountGrid
        caption={words.amounts}
        rows={Object.entries(COST_CATEGORIES).map(([key, label]) => ({ key, label: label[language] }))}
        columns={bearers.map(({ id, name }) => ({ key: id, label: name }))}
        typedAt={(category, memberId) => amounts[keyOf(memberId, category)] ?? ''}
        pointerOf={(category, memberId) => linePointer(amounts, keyOf(memberId, category))}
        onChange={(category, memberId, typed) =>
          form.set('amounts', { ...amounts, [keyOf(memberId, category)]: typed })
        }
      />
    </Group>
  );
};

const Heading = ({
  form,
  period,
  reports,
}: {
  form: RecordForm<CertifiedValues>;
  period: number;
  reports: readonly string[];
}) => {
  const words = useBudgetWords().certified;
  const texts = useBudgetTexts();
  const { values, set } = form;
  return (
    <>
      <TextField
        pointer="/report"
        label={words.report}
        hint={words.reportHint}
        list="known-reports"
        value={values.report}
        onChange={(report) => set('report', report)}
      />
      <datalist id="known-reports">
        {reports.map((report) => (
          <option key={report} value={report} />
        ))}
      </datalist>
      <div className="field-row">
        <SelectField
          pointer="/year"
          label={texts.year}
          value={values.year}
          options={yearsOf(period).map((year) => ({ value: String(year), label: String(year) }))}
          onChange={(year) => set('year', year)}
        />
        <TextField
          pointer="/certifiedOn"
          label={words.certifiedOn}
          type="date"
          value={values.certifiedOn}
          onChange={(certifiedOn) => set('certifiedOn', certifiedOn)}
        />
      </div>
    </>
  );
};

type RecordDialogProps = {
  readonly period: number;
  readonly reports: readonly string[];
  readonly onRecorded: (certified: Certified) => void;
  readonly onClose: () => void;
};

/** Records what the agency certified of one report, in one go for all members and categories. */
export const RecordDialog = ({ period, reports, onRecorded, onClose }: RecordDialogProps) => {
  const words = useBudgetWords();
  const texts = useBudgetTexts();
  const place = usePlace();
  const client = useQueryClient();
  const [initial] = useState<CertifiedValues>(() => ({ report: '', year: '', certifiedOn: '', amounts: {} }));
  const form = useRecordForm({
    initial,
    version: 0,
    check: async (values) => (await import('../checks.ts')).checks.certification(requestOf(values, period)),
    save: (request, { key }) => recordCertified(place, request, key),
    onSaved: (certified) => {
      void client.invalidateQueries({ queryKey: [place.id] });
      onRecorded(certified);
      onClose();
    },
  });
  const labels: Readonly<Record<string, string>> = {
    '/report': words.certified.report,
    '/year': texts.year,
    '/certifiedOn': words.certified.certifiedOn,
  };
  return (
    <Dialog title={words.certified.recordTitle} onClose={onClose}>
      <FormFrame
        form={form}
        labelOf={(pointer) => labels[pointer] ?? words.certified.amounts}
        submitLabel={words.save}
        onCancel={onClose}
      >
        <p className="prose muted">{words.certified.recordExplain}</p>
        <Heading form={form} period={period} reports={reports} />
        <Lines form={form} />
      </FormFrame>
    </Dialog>
  );
};
