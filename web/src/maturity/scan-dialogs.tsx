import type { ScanView } from '../../../shared/maturity/schema.ts';
import { MATURITY_TYPES, type MaturityType } from '../../../shared/maturity/types.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { NoteField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { closeRound, overrideType, removeScan } from './maturity-api.ts';
import { useScans } from './use-scans.ts';
import { useMaturityWords } from './words.ts';

const whichOf = ({ companyId, id }: ScanView) => ({ companyId, scanId: id });
type OfScan = { readonly scan: ScanView; readonly onClose: () => void };

export const CloseDialog = ({ scan, onClose }: OfScan) => {
  const words = useMaturityWords();
  const { place, onSaved, newestOf } = useScans(onClose);
  const form = useRecordForm({
    initial: {},
    version: scan.version,
    check: async (_, expectedVersion) => (await import('./checks.ts')).checks.closing({ expectedVersion }),
    save: (request) => closeRound(place, whichOf(scan), request),
    newestVersion: newestOf(scan),
    onSaved,
  });
  return (
    <Dialog title={words.closeTitle} onClose={onClose}>
      <p>{words.closeBody}</p>
      {scan.form === 'round' && scan.state === 'open' ? (
        <p className="notice notice-warning">{words.closeTooFew}</p>
      ) : null}
      <FormFrame form={form} labelOf={() => undefined} submitLabel={words.close} onCancel={onClose}>
        {null}
      </FormFrame>
    </Dialog>
  );
};

export const OverrideDialog = ({ scan, onClose }: OfScan) => {
  const words = useMaturityWords();
  const { place, onSaved, newestOf } = useScans(onClose);
  const initial: { type: MaturityType | undefined; reason: string } = { type: scan.override?.type, reason: '' };
  const form = useRecordForm({
    initial,
    version: scan.version,
    check: async (values, expectedVersion) =>
      (await import('./checks.ts')).checks.override({ ...values, expectedVersion }),
    save: (request) => overrideType(place, whichOf(scan), request),
    newestVersion: newestOf(scan),
    onSaved,
  });
  return (
    <Dialog title={words.override} onClose={onClose}>
      <FormFrame
        form={form}
        labelOf={(pointer) => (pointer === '/type' ? words.overrideType : words.reason)}
        submitLabel={words.override}
        onCancel={onClose}
      >
        <OneOf
          pointer="/type"
          label={words.overrideType}
          value={form.values.type}
          options={MATURITY_TYPES.map((value) => ({ value, label: words.types[value] }))}
          onChange={(type) => form.set('type', type)}
        />
        <NoteField
          pointer="/reason"
          label={words.reason}
          hint={words.noNames}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </FormFrame>
    </Dialog>
  );
};

export const RemovalDialog = ({ scan, onClose }: OfScan) => {
  const words = useMaturityWords();
  const { general } = useTexts();
  const { place, onSaved, newestOf } = useScans(onClose);
  const form = useRecordForm({
    initial: NO_REASON,
    version: scan.version,
    check: async (values, expectedVersion) =>
      (await import('./checks.ts')).checks.removal({ ...values, expectedVersion }),
    save: (request) => removeScan(place, whichOf(scan), request),
    newestVersion: newestOf(scan),
    onSaved,
  });
  return (
    <AskReason
      form={form}
      title={words.remove}
      label={words.reason}
      hint={words.noNames}
      labelOf={() => words.reason}
      submitLabel={general.remove}
      onClose={onClose}
    />
  );
};
