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
import { OneOf } from '../ui/form/choices.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import { FileField } from '../ui/form/file-field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useChangeForm } from './change-form.ts';
import { useEvidenceUpload } from './evidence-upload.ts';
import { useTrajectoryLabels } from './field-labels.ts';
import { EVIDENCE_KINDS } from './words.ts';

type EvidenceProps = {
  readonly trajectory: TrajectoryView;
  /** What it may be proof of; chosen when there are several. */
  readonly actions: readonly Action[];
  /** Of this kind and for this company, when one comes from there. */
  readonly given?: Partial<Pick<EvidenceAddition, 'companyId' | 'kind'>>;
  readonly onClose: () => void;
};

type EvidenceValues = {
  readonly actionId: string;
  readonly companyId: string;
  readonly kind: (typeof EVIDENCE_KINDS)[number] | undefined;
  readonly fileName: string;
  readonly reference: string;
  readonly on: string;
};

type Addition = EvidenceAddition | EvidenceFileAddition;

const only = <Value,>(values: readonly Value[]): Value | undefined => (values.length === 1 ? values[0] : undefined);

const participantsIn = ({ trajectory, actions }: EvidenceProps, actionId: string) => {
  const companyIds = actions.filter(({ id }) => id === actionId).flatMap((action) => action.companyIds);
  return trajectory.participants.filter(({ companyId }) => companyIds.includes(companyId));
};

const initialOf = (props: EvidenceProps): EvidenceValues => {
  const actionId = String(only(props.actions)?.id ?? '');
  const companyId = props.given?.companyId ?? only(participantsIn(props, actionId))?.companyId ?? '';
  return { actionId, companyId, kind: props.given?.kind, fileName: '', reference: '', on: today() };
};

const useEvidenceForm = (props: EvidenceProps) => {
  const { trajectory, onClose } = props;
  const upload = useEvidenceUpload(trajectory.id);
  const { file } = upload;
  const initial = initialOf(props);
  const form = useChangeForm({
    trajectory,
    initial,
    check: (
      checks,
      { actionId, companyId, fileName: _fileName, reference, ...values },
    ): Result<Addition, FieldError[]> => {
      const proof = { ...values, companyId: companyId || undefined, actionId: actionId || undefined };
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

/** The proof of an action for one company: a file, or where it lies. */
export const EvidenceDialog = (props: EvidenceProps) => {
  const { actions, given, onClose } = props;
  const { evidence } = useTexts().trajectory;
  const evidenceForm = useEvidenceForm(props);
  const { form, initial, upload } = evidenceForm;
  const companies = participantsIn(props, form.values.actionId);
  const action = only(actions);
  return (
    <Dialog title={evidence.addTitle} onClose={onClose}>
      {action ? <p className="muted">{action.title}</p> : null}
      <FormFrame
        form={form}
        base={initial}
        labelOf={useTrajectoryLabels()}
        submitLabel={evidence.add}
        onCancel={onClose}
      >
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
          <SelectField
            pointer="/companyId"
            label={evidence.company}
            value={form.values.companyId}
            options={companies.map(({ companyId, name }) => ({ value: String(companyId), label: name }))}
            onChange={(companyId) => form.set('companyId', companyId)}
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
