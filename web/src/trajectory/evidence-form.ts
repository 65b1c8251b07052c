import type { FieldError } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { EvidenceFileAddition } from '../../../shared/trajectory/evidence-file.ts';
import type { EvidenceAddition } from '../../../shared/trajectory/requests.ts';
import type { Action } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { today } from '../app/today.ts';
import { useChangeForm } from './change-form.ts';
import { useEvidenceUpload } from './evidence-upload.ts';
import type { EVIDENCE_KINDS } from './words.ts';

export type EvidenceProps = {
  readonly trajectory: TrajectoryView;
  /** What it may be proof of; chosen when there are several. */
  readonly actions: readonly Action[];
  /** Of this kind and for this company, when one comes from there. */
  readonly given?: Partial<Pick<EvidenceAddition, 'companyId' | 'kind'>>;
  readonly onClose: () => void;
};

type EvidenceValues = {
  readonly actionId: string;
  readonly companyIds: readonly string[];
  readonly kind: (typeof EVIDENCE_KINDS)[number] | undefined;
  readonly fileName: string;
  readonly reference: string;
  readonly on: string;
};

type Addition = EvidenceAddition | EvidenceFileAddition;

/** The one there is to choose from. */
export const only = <Value>(values: readonly Value[]): Value | undefined =>
  values.length === 1 ? values[0] : undefined;

/** The companies that a chosen action is for. */
export const participantsIn = ({ trajectory, actions }: EvidenceProps, actionId: string) => {
  const companyIds = actions.filter(({ id }) => id === actionId).flatMap((action) => action.companyIds);
  return trajectory.participants.filter(({ companyId }) => companyIds.includes(companyId));
};

const initialOf = (props: EvidenceProps): EvidenceValues => {
  const actionId = String(only(props.actions)?.id ?? '');
  const companyId = props.given?.companyId ?? only(participantsIn(props, actionId))?.companyId;
  return {
    actionId,
    companyIds: companyId === undefined ? [] : [companyId],
    kind: props.given?.kind,
    fileName: '',
    reference: '',
    on: today(),
  };
};

/** A proof while it is filled in, and the upload of its file. */
export const useEvidenceForm = (props: EvidenceProps) => {
  const { trajectory, onClose } = props;
  const upload = useEvidenceUpload(trajectory.id);
  const { file } = upload;
  const initial = initialOf(props);
  const form = useChangeForm({
    trajectory,
    initial,
    check: (
      checks,
      { actionId, companyIds, fileName: _fileName, reference, ...values },
    ): Result<Addition, FieldError[]> => {
      const [companyId, ...alsoFor] = companyIds;
      const proof = {
        ...values,
        companyId,
        alsoFor: alsoFor.length > 0 ? alsoFor : undefined,
        actionId: actionId || undefined,
      };
      return file
        ? checks.attachEvidence({ ...proof, reference: reference.trim() || undefined, fileName: file.name }, file.size)
        : checks.addEvidence({ ...proof, reference });
    },
    save: (changes, input) => ('fileName' in input ? upload.attach(input) : changes.addEvidence(input)),
    onClose,
  });
  return { upload, form };
};
