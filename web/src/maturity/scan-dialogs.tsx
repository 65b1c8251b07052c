import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { CompanyScans, ScanView } from '../../../shared/maturity/schema.ts';
import { MATURITY_TYPES, type MaturityType, MOMENTS, type Moment } from '../../../shared/maturity/types.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { NoteField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { closeRound, openRound, overrideType, removeScan, scansQuery } from './maturity-api.ts';
import { useMaturityWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId/maturity/$companyId');

/** What each dialog does once it is saved, and how it finds the version of now after somebody else saved first. */
const useScans = (onClose: () => void) => {
  const place = usePlace();
  const client = useQueryClient();
  const { companyId } = route.useParams();
  const query = scansQuery(place, companyId);
  return {
    place,
    onSaved: (saved: CompanyScans) => {
      client.setQueryData(query.queryKey, saved);
      onClose();
    },
    newestOf: (scan: ScanView) => async () => {
      const { scans } = await client.fetchQuery({ ...query, staleTime: 0 });
      return scans.find(({ id }) => id === scan.id)?.version ?? scan.version;
    },
  };
};
const whichOf = ({ companyId, id }: ScanView) => ({ companyId, scanId: id });
type OfScan = { readonly scan: ScanView; readonly onClose: () => void };

export const RoundDialog = ({ onClose }: { onClose: () => void }) => {
  const words = useMaturityWords();
  const { trajectoryId, companyId } = route.useParams();
  const { place, onSaved } = useScans(onClose);
  const initial: { moment: Moment; days: string; employees: 'no' | 'yes' } = {
    moment: 'baseline',
    days: '21',
    employees: 'no',
  };
  const form = useRecordForm({
    initial,
    version: 0,
    check: async ({ moment, days, employees }) =>
      (await import('./checks.ts')).checks.round({
        ...{ trajectoryId, companyId, moment },
        days: Number(days),
        withEmployees: employees === 'yes',
      }),
    save: (request, { key }) => openRound(place, request, key),
    onSaved,
  });
  const { values, set } = form;
  return (
    <Dialog title={words.sendLinks} onClose={onClose}>
      <p>{words.roundHint}</p>
      <FormFrame
        form={form}
        base={initial}
        labelOf={(pointer) => (pointer === '/days' ? words.days : words.moment)}
        submitLabel={words.startRound}
        onCancel={onClose}
      >
        <OneOf
          pointer="/moment"
          label={words.moment}
          value={values.moment}
          options={MOMENTS.map((value) => ({ value, label: words.moments[value] }))}
          onChange={(moment) => set('moment', moment)}
        />
        <TextField
          pointer="/days"
          label={words.days}
          inputMode="numeric"
          width="short"
          value={values.days}
          onChange={(days) => set('days', days)}
        />
        <OneOf
          pointer="/withEmployees"
          label={words.withEmployees}
          hint={words.employeesHint}
          value={values.employees}
          stacked
          options={[
            { value: 'no', label: words.employeesNo },
            { value: 'yes', label: words.employeesYes },
          ]}
          onChange={(employees) => set('employees', employees)}
        />
      </FormFrame>
    </Dialog>
  );
};

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
      <FormFrame form={form} base={{}} labelOf={() => undefined} submitLabel={words.close} onCancel={onClose}>
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
        base={initial}
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
