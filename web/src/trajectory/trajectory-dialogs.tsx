import { type ReactNode, useState } from 'react';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { ActionDialog } from './action-form.tsx';
import { type Asking, AskingContext } from './asking.ts';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { RemoveEvidenceDialog } from './evidence-removal.tsx';
import { EnterPhaseDialog, StepBackDialog, StopDialog } from './phase-dialogs.tsx';
import { CausesDialog } from './plan/causes-dialog.tsx';
import { SplitDialog } from './plan/split-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';
import { FollowUpDialog, ReopenDialog } from './verification/after-dialogs.tsx';
import { AnswerQueryDialog, AskQueryDialog, WithdrawQueryDialog } from './verification/query-dialogs.tsx';
import { VerifyDialog } from './verification/verify-dialog.tsx';

type OpenDialogProps = { readonly trajectory: TrajectoryView; readonly asking: Asking; readonly onClose: () => void };

const OpenDialog = ({ asking, ...shared }: OpenDialogProps) => {
  switch (asking.what) {
    case 'addAction':
      return <ActionDialog {...shared} />;
    case 'changeAction':
      return <ActionDialog {...shared} action={asking.action} />;
    case 'status':
      return <StatusDialog {...shared} action={asking.action} />;
    case 'evidence':
      return <EvidenceDialog {...shared} actions={asking.actions} {...(asking.given ? { given: asking.given } : {})} />;
    case 'removeEvidence':
      return <RemoveEvidenceDialog {...shared} evidence={asking.evidence} />;
    case 'split':
      return <SplitDialog {...shared} action={asking.action} />;
    case 'causes':
      return <CausesDialog {...shared} />;
    case 'enterPhase':
      return <EnterPhaseDialog {...shared} phase={asking.phase} />;
    case 'stepBack':
      return <StepBackDialog {...shared} />;
    case 'stop':
      return <StopDialog {...shared} />;
    case 'reopen':
      return <ReopenDialog {...shared} />;
    case 'followUp':
      return <FollowUpDialog {...shared} action={asking.action} />;
    case 'verify':
      return <VerifyDialog {...shared} participant={asking.participant} />;
    case 'askQuery':
      return <AskQueryDialog {...shared} participant={asking.participant} />;
    case 'answerQuery':
      return <AnswerQueryDialog {...shared} query={asking.query} />;
    case 'withdrawQuery':
      return <WithdrawQueryDialog {...shared} query={asking.query} />;
  }
};

type TrajectoryDialogsProps = { readonly trajectory: TrajectoryView | undefined; readonly children: ReactNode };

/** Around the page of a trajectory: holds the one dialog that is open, whichever card asked for it. */
export const TrajectoryDialogs = ({ trajectory, children }: TrajectoryDialogsProps) => {
  const [asking, setAsking] = useState<Asking>();
  return (
    <AskingContext value={setAsking}>
      {children}
      {trajectory && asking ? (
        <OpenDialog trajectory={trajectory} asking={asking} onClose={() => setAsking(undefined)} />
      ) : null}
    </AskingContext>
  );
};
