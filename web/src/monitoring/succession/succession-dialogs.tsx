import { useQueryClient } from '@tanstack/react-query';
import { formatEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import type { KeptSuccession } from '../../../../shared/monitoring/succession/schema.ts';
import { usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { noteSuccession, successionsQuery, takeSuccessionBack } from './succession-api.ts';
import { useSuccessionWords } from './words.ts';

const useSaved = (onClose: () => void): (() => void) => {
  const client = useQueryClient();
  const { queryKey } = successionsQuery(usePlace());
  return () => {
    void client.invalidateQueries({ queryKey });
    onClose();
  };
};

export type KnownOfSuccession = { readonly enterpriseNumber: string; readonly on: string };
export const NOTHING_KNOWN: KnownOfSuccession = { enterpriseNumber: '', on: '' };

/** Notes that an enterprise merged or stopped, from what is known of it already. */
export const NoteSuccessionDialog = ({ known, onClose }: { known: KnownOfSuccession; onClose: () => void }) => {
  const words = useSuccessionWords();
  const place = usePlace();
  const form = useRecordForm({
    initial: { enterpriseNumber: known.enterpriseNumber, on: known.on, mergedInto: '' },
    version: 0,
    check: async ({ mergedInto, ...values }) =>
      (await import('./checks.ts')).checks.note(mergedInto === '' ? values : { ...values, mergedInto }),
    save: (request) => noteSuccession(place, request),
    onSaved: useSaved(onClose),
  });
  const { values, set } = form;
  const labels: Readonly<Record<string, string>> = {
    '/enterpriseNumber': words.enterpriseNumber,
    '/on': words.on,
    '/mergedInto': words.mergedInto,
  };
  return (
    <Dialog title={words.add} onClose={onClose}>
      <FormFrame form={form} labelOf={(pointer) => labels[pointer]} submitLabel={words.save} onCancel={onClose}>
        <TextField
          pointer="/enterpriseNumber"
          label={words.enterpriseNumber}
          width="medium"
          inputMode="numeric"
          value={values.enterpriseNumber}
          onChange={(typed) => set('enterpriseNumber', typed)}
        />
        <TextField
          pointer="/on"
          label={words.on}
          type="date"
          width="short"
          value={values.on}
          onChange={(typed) => set('on', typed)}
        />
        <TextField
          pointer="/mergedInto"
          label={words.mergedInto}
          hint={words.mergedIntoHint}
          optional
          width="medium"
          inputMode="numeric"
          value={values.mergedInto}
          onChange={(typed) => set('mergedInto', typed)}
        />
      </FormFrame>
    </Dialog>
  );
};

/** Why what was noted is taken back. */
export const TakeBackDialog = ({ succession, onClose }: { succession: KeptSuccession; onClose: () => void }) => {
  const words = useSuccessionWords();
  const place = usePlace();
  const { enterpriseNumber } = succession;
  const form = useRecordForm({
    initial: NO_REASON,
    version: 0,
    check: async (values) => (await import('./checks.ts')).checks.takeBack(values),
    save: (removal) => takeSuccessionBack(place, enterpriseNumber, removal),
    onSaved: useSaved(onClose),
  });
  return (
    <AskReason
      form={form}
      title={words.takeBackTitle(formatEnterpriseNumber(enterpriseNumber))}
      body={words.takeBackBody}
      label={words.reason}
      labelOf={() => words.reason}
      submitLabel={words.takeBack}
      onClose={onClose}
    />
  );
};
