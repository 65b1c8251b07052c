import { ChosenFile } from '../document/chosen-file.tsx';
import { useDocumentWords } from '../document/words.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { type EvidenceProps, only, participantsIn, useEvidenceForm } from './evidence-form.ts';
import { useTrajectoryLabels } from './field-labels.ts';
import { usePlanWords } from './plan/words.ts';
import { EVIDENCE_KINDS } from './words.ts';

const FileOfEvidence = ({ upload, form }: ReturnType<typeof useEvidenceForm>) => (
  <ChosenFile
    upload={upload}
    label={useDocumentWords().file.label}
    optional
    onName={(fileName) => form.set('fileName', fileName)}
  />
);

/** The proof of an action, for one company or several at once: a file, or where it lies. */
export const EvidenceDialog = (props: EvidenceProps) => {
  const { actions, given, onClose } = props;
  const { trajectory: texts } = useTexts();
  const plan = usePlanWords();
  const { evidence } = texts;
  const evidenceForm = useEvidenceForm(props);
  const { form, upload } = evidenceForm;
  const companies = participantsIn(props, form.values.actionId);
  const action = only(actions);
  return (
    <Dialog title={evidence.addTitle} onClose={onClose}>
      {action ? <p className="muted">{action.title}</p> : null}
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={evidence.add} onCancel={onClose}>
        {action ? null : (
          <SelectField
            pointer="/actionId"
            label={evidence.action}
            value={form.values.actionId}
            options={actions.map(({ id, title }) => ({ value: String(id), label: title }))}
            onChange={(actionId) => form.set('actionId', actionId)}
          />
        )}
        {companies.length > 1 && given?.companyId === undefined ? (
          <SeveralOf
            pointer="/companyId"
            label={plan.evidenceFor}
            values={form.values.companyIds}
            options={companies.map(({ companyId, name }) => ({ value: String(companyId), label: name }))}
            onChange={(ids) => form.set('companyIds', ids)}
          />
        ) : null}
        <OneOf
          pointer="/kind"
          label={evidence.kind}
          value={form.values.kind}
          options={EVIDENCE_KINDS.map((value) => ({ value, label: evidence.kinds[value] }))}
          onChange={(kind) => form.set('kind', kind)}
        />
        <FileOfEvidence {...evidenceForm} />
        <TextField
          pointer="/reference"
          label={evidence.reference}
          hint={upload.file ? evidence.file.referenceHint : evidence.referenceHint}
          optional={upload.file !== undefined}
          value={form.values.reference}
          onChange={(reference) => form.set('reference', reference)}
        />
        <TextField
          pointer="/on"
          label={evidence.on}
          type="date"
          width="short"
          value={form.values.on}
          onChange={(on) => form.set('on', on)}
        />
      </FormFrame>
    </Dialog>
  );
};
