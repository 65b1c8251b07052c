import { formatDate } from '../../../shared/kernel/format.ts';
import type { Evidence } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { useTexts } from '../i18n/language-context.ts';
import { useAsk } from './asking.ts';
import { EvidenceFileLine } from './evidence-file.tsx';

type EvidenceListProps = {
  readonly trajectory: TrajectoryView;
  readonly evidence: readonly Evidence[];
  readonly mayWrite: boolean;
};

/** The same file proves other actions, or this one at other companies: said, so that nobody takes it for two files. */
const alsoProofOf = ({ evidence, actions, participants }: TrajectoryView, proof: Evidence): string[] =>
  evidence
    .filter((other) => other.id !== proof.id && other.file?.sha256 === proof.file?.sha256)
    .flatMap((other) =>
      other.actionId === proof.actionId
        ? (participants.find(({ companyId }) => companyId === other.companyId)?.name ?? [])
        : (actions.find(({ id }) => id === other.actionId)?.title ?? []),
    );

/** The proofs of one action; in a joint trajectory each says of which company it is. */
export const EvidenceList = ({ trajectory, evidence, mayWrite }: EvidenceListProps) => {
  const { evidence: texts } = useTexts().trajectory;
  const ask = useAsk();
  if (evidence.length === 0) return null;
  const joint = trajectory.participants.length > 1;
  const nameOf = (companyId: string): string | undefined =>
    joint ? trajectory.participants.find((participant) => participant.companyId === companyId)?.name : undefined;
  return (
    <ul className="evidence-list stack-tight">
      {evidence.map((proof) => (
        <li key={proof.id}>
          <span>
            {[texts.kinds[proof.kind], proof.reference, nameOf(proof.companyId), formatDate(proof.on)]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {proof.file ? (
            <EvidenceFileLine
              trajectoryId={trajectory.id}
              proof={proof}
              file={proof.file}
              alsoFor={alsoProofOf(trajectory, proof)}
            />
          ) : null}
          {mayWrite ? (
            <button
              type="button"
              className="button-link"
              aria-label={`${texts.remove}: ${proof.reference}`}
              onClick={() => ask({ what: 'removeEvidence', evidence: proof })}
            >
              {texts.remove}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
