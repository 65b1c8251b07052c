import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/language-context.ts';
import { Dialog } from '../dialog.tsx';
import { ConflictView } from './conflict-view.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FormErrorsContext } from './form-errors.ts';
import type { RecordForm } from './record-form.ts';

type FormFrameProps<Values> = {
  readonly form: RecordForm<Values>;
  readonly labelOf: (pointer: string) => string | undefined;
  readonly submitLabel: string;
  readonly onCancel?: () => void;
  /** Under the error summary, such as a link to the record that has the number already. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
};

const LeaveGuard = ({ dirty }: { dirty: boolean }) => {
  const { general } = useTexts();
  const blocker = useBlocker({ shouldBlockFn: () => dirty, enableBeforeUnload: () => dirty, withResolver: true });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={general.unsaved} onClose={blocker.reset}>
      <div className="row">
        <button type="button" className="button button-primary" onClick={blocker.reset}>
          {general.stay}
        </button>
        <button type="button" className="button" onClick={blocker.proceed}>
          {general.leave}
        </button>
      </div>
    </Dialog>
  );
};

/** The frame of every form: draft notice, error summary or conflict on top, the fields, and a Save that is never greyed out. */
export function FormFrame<Values>({ form, labelOf, submitLabel, onCancel, extra, children }: FormFrameProps<Values>) {
  const { general } = useTexts();
  return (
    <FormErrorsContext value={form.errors}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        {form.draftRestored ? (
          <div className="notice" role="status">
            <span>{general.draftRestored}</span>
            <button type="button" className="button-link" onClick={form.discardDraft}>
              {general.discardDraft}
            </button>
          </div>
        ) : null}
        <ErrorSummary
          errors={form.errors}
          failure={form.failure}
          attempts={form.attempts}
          labelOf={labelOf}
          extra={extra}
        />
        {form.comparison ? <ConflictView {...form.comparison} mine={form.values} onResolve={form.resolve} /> : null}
        {children}
        <div className="form-actions form-actions-sticky">
          <button type="submit" className="button button-primary" aria-busy={form.saving}>
            {form.saving ? general.saving : submitLabel}
          </button>
          {onCancel ? (
            <button type="button" className="button" onClick={onCancel}>
              {general.cancel}
            </button>
          ) : null}
        </div>
      </form>
      <LeaveGuard dirty={form.dirty && !form.saving} />
    </FormErrorsContext>
  );
}
