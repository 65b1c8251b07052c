import { Dialog } from '../dialog.tsx';
import { NoteField } from './field.tsx';
import { FormFrame } from './form-frame.tsx';
import type { RecordForm } from './record-form.ts';

export type Reason = { readonly reason: string };
export const NO_REASON: Reason = { reason: '' };

type AskReasonProps = {
  readonly form: RecordForm<Reason>;
  readonly title: string;
  readonly body?: string | undefined;
  readonly label: string;
  readonly hint?: string;
  readonly labelOf: (pointer: string) => string | undefined;
  readonly submitLabel: string;
  readonly onClose: () => void;
};

/** A step that takes something back: it is carried out with its reason only. */
export const AskReason = ({ form, title, body, label, hint, labelOf, submitLabel, onClose }: AskReasonProps) => (
  <Dialog title={title} onClose={onClose}>
    {body ? <p>{body}</p> : null}
    <FormFrame form={form} labelOf={labelOf} submitLabel={submitLabel} onCancel={onClose}>
      <NoteField
        pointer="/reason"
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={form.values.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
    </FormFrame>
  </Dialog>
);
