import { ACCEPTED_FILES, ACCEPTED_PICTURES } from '../../../shared/document/file-types.ts';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import { formatPercentage } from '../../../shared/kernel/format.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { EvidenceFileAddition } from '../../../shared/trajectory/evidence-file.ts';
import type { EvidenceAddition } from '../../../shared/trajectory/requests.ts';
import type { Action } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/field.tsx';
import { FileField } from '../ui/form/file-field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useChangeForm } from './change-form.ts';
import { useEvidenceUpload } from './evidence-upload.ts';
import { useTrajectoryLabels } from './field-labels.ts';
import { EVIDENCE_KINDS } from './words.ts';

type EvidenceProps = { readonly trajectory: TrajectoryView; readonly action: Action; readonly onClose: () => void };

type EvidenceValues = {
  readonly companyIds: readonly string[];
  readonly kind: (typeof EVIDENCE_KINDS)[number] | undefined;
  readonly fileName: string;
  readonly reference: string;
  readonly on: string;
};

type Addition = EvidenceAddition | EvidenceFileAddition;

const useEvidenceForm = ({ trajectory, action, onClose }: EvidenceProps, only: readonly string[]) => {
  const upload = useEvidenceUpload(trajectory.id);
  const { file } = upload;
  const initial: EvidenceValues = { companyIds: only, kind: undefined, fileName: '', reference: '', on: today() };
  const form = useChangeForm({
    trajectory,
    initial,
    check: (checks, { companyIds, fileName: _fileName, reference, ...values }): Result<Addition, FieldError[]> => {
      const [companyId, ...alsoFor] = companyIds;
      const proof = { ...values, companyId, alsoFor: alsoFor.length > 0 ? alsoFor : undefined, actionId: action.id };
      return file
        ? checks.attachEvidence({ ...proof, reference: reference.trim() || undefined, fileName: file.name }, file.size)
        : checks.addEvidence({ ...proof, reference });
    },
    save: (changes, input) => ('fileName' in input ? upload.attach(input) : changes.addEvidence(input)),
    onClose,
  });
  return { upload, initial, form };
};

const FileOfEvidence = ({ upload, form }: ReturnType<typeof useEvidenceForm>) => {
  const { file: texts } = useTexts().trajectory.evidence;
  const { file, choose, step } = upload;
  const doing = step && (step.share < 1 ? texts.uploading(formatPercentage(step.share)) : texts.checking);
  return (
    <FileField
      pointer="/fileName"
      label={texts.label}
      hint={texts.hint}
      optional
      file={file}
      accept={ACCEPTED_FILES}
      camera={{ accept: ACCEPTED_PICTURES, label: texts.camera }}
      progress={step && doing ? { share: step.share, text: doing } : undefined}
      onChoose={(chosen) => {
        choose(chosen);
        form.set('fileName', chosen?.name ?? '');
      }}
    />
  );
};

/** The proof of an action, for one company or several at once: a file, or where it lies. */
export const EvidenceDialog = (props: EvidenceProps) => {
  const { trajectory, action, onClose } = props;
  const { trajectory: texts, plan } = useTexts();
  const { evidence } = texts;
  const companies = trajectory.participants.filter(({ companyId }) => action.companyIds.includes(companyId));
  const evidenceForm = useEvidenceForm(
    props,
    companies.length === 1 ? companies.map(({ companyId }) => companyId) : [],
  );
  const { form, initial, upload } = evidenceForm;
  return (
    <Dialog title={evidence.addTitle} onClose={onClose}>
      <p className="muted">{action.title}</p>
      <FormFrame
        form={form}
        base={initial}
        labelOf={useTrajectoryLabels()}
        submitLabel={evidence.add}
        onCancel={onClose}
      >
        {companies.length > 1 ? (
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
