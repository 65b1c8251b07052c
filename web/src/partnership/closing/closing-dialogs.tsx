import { useQueryClient } from '@tanstack/react-query';
import { ok } from '../../../../shared/kernel/result.ts';
import type { ClosingView, ExtensionRequest } from '../../../../shared/partnership/closing/schema.ts';
import { usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { OneOf } from '../../ui/form/choices.tsx';
import { NoteField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { closingQuery, closingSteps, endQuery } from './closing-api.ts';
import { useClosingWords } from './words.ts';

type DialogProps = { readonly view: ClosingView; readonly onClose: () => void };

const useSaved = (view: ClosingView, onClose: () => void) => {
  const place = usePlace();
  const client = useQueryClient();
  return (saved: ClosingView): void => {
    client.setQueryData(closingQuery(place, view.period.number).queryKey, saved);
    void client.invalidateQueries({ queryKey: endQuery(place).queryKey, exact: true });
    void client.invalidateQueries({ queryKey: [place.id, 'history'] });
    onClose();
  };
};

const DECISIONS = ['extended', 'notExtended'] as const satisfies readonly ExtensionRequest['decision'][];
type Decision = { readonly decision: ExtensionRequest['decision'] | undefined; readonly reason: string };

export const ExtensionDialog = ({ view, onClose }: DialogProps) => {
  const { extension: words } = useClosingWords();
  const steps = closingSteps(usePlace(), view.period.number);
  const initial: Decision = { decision: view.extension?.decision, reason: '' };
  const form = useRecordForm({
    initial,
    version: view.extension?.version ?? 0,
    check: async (values, version) =>
      (await import('./checks.ts')).checks.extension({
        ...values,
        expectedVersion: version === 0 ? 'absent' : version,
      }),
    save: (request) => steps.extend(request),
    onSaved: useSaved(view, onClose),
  });
  const labels: Readonly<Record<string, string>> = { '/decision': words.decision, '/reason': words.reason };
  return (
    <Dialog title={words.decide} onClose={onClose}>
      <FormFrame form={form} labelOf={(pointer) => labels[pointer]} submitLabel={words.decide} onCancel={onClose}>
        <OneOf
          pointer="/decision"
          label={words.decision}
          value={form.values.decision}
          options={DECISIONS.map((value) => ({ value, label: words.decisions[value] }))}
          onChange={(decision) => form.set('decision', decision)}
          stacked
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

export const CloseDialog = ({ view, onClose }: DialogProps) => {
  const words = useClosingWords();
  const steps = closingSteps(usePlace(), view.period.number);
  const form = useRecordForm({
    initial: {},
    version: 0,
    check: async () => ok(undefined),
    save: () => steps.close(),
    onSaved: useSaved(view, onClose),
  });
  return (
    <Dialog title={words.close} onClose={onClose}>
      <FormFrame form={form} labelOf={() => undefined} submitLabel={words.close} onCancel={onClose}>
        <p>{words.closeBody}</p>
      </FormFrame>
    </Dialog>
  );
};

export const ReopenDialog = ({ view, onClose }: DialogProps) => {
  const words = useClosingWords();
  const steps = closingSteps(usePlace(), view.period.number);
  const form = useRecordForm({
    initial: NO_REASON,
    version: view.closed?.version ?? 0,
    check: async (values, expectedVersion) =>
      (await import('./checks.ts')).checks.reopening({ ...values, expectedVersion }),
    save: (request) => steps.reopen(request),
    onSaved: useSaved(view, onClose),
  });
  return (
    <AskReason
      form={form}
      title={words.reopen}
      body={words.reopenBody}
      label={words.extension.reason}
      labelOf={() => words.extension.reason}
      submitLabel={words.reopen}
      onClose={onClose}
    />
  );
};
