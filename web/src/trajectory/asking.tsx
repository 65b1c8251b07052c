import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Action } from '../../../shared/trajectory/schema.ts';
import type { VerificationQuery } from '../../../shared/trajectory/verification/query-schema.ts';
import type { Participant, TrajectoryView } from '../../../shared/trajectory/view.ts';
import { StatusDialog, VerifyDialog } from './action-dialogs.tsx';
import { ActionDialog } from './action-form.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { EnterPhaseDialog, type NextPhase } from './phase-dialogs.tsx';
import { FollowUpDialog, ReopenDialog } from './verification/after-dialogs.tsx';
import { AnswerQueryDialog, AskQueryDialog, WithdrawQueryDialog } from './verification/query-dialogs.tsx';

/** What one of the cards of a trajectory asks the user about. */
export type Asking =
  | { readonly what: 'addAction' | 'reopen' }
  | { readonly what: 'status' | 'evidence'; readonly action: Action }
  | { readonly what: 'followUp'; readonly action: Action }
  | { readonly what: 'enterPhase'; readonly phase: Exclude<NextPhase, 'lead'> }
  | { readonly what: 'verify' | 'ask'; readonly participant: Participant }
  | { readonly what: 'answer' | 'withdraw'; readonly query: VerificationQuery };

const AskingContext = createContext<(asking: Asking) => void>(() => undefined);

/** Opens a dialog of the trajectory, from any of its cards. */
export const useAsk = (): ((asking: Asking) => void) => useContext(AskingContext);

type OpenDialogProps = { readonly trajectory: TrajectoryView; readonly asking: Asking; readonly onClose: () => void };

const OpenDialog = ({ asking, ...shared }: OpenDialogProps) => {
  switch (asking.what) {
    case 'addAction':
      return <ActionDialog {...shared} />;
    case 'reopen':
      return <ReopenDialog {...shared} />;
    case 'status':
      return <StatusDialog {...shared} action={asking.action} />;
    case 'evidence':
      return <EvidenceDialog {...shared} actions={[asking.action]} />;
    case 'followUp':
      return <FollowUpDialog {...shared} action={asking.action} />;
    case 'enterPhase':
      return <EnterPhaseDialog {...shared} phase={asking.phase} />;
    case 'verify':
      return <VerifyDialog {...shared} participant={asking.participant} />;
    case 'ask':
      return <AskQueryDialog {...shared} participant={asking.participant} />;
    case 'answer':
      return <AnswerQueryDialog {...shared} query={asking.query} />;
    case 'withdraw':
      return <WithdrawQueryDialog {...shared} query={asking.query} />;
  }
};

/** Around the cards of a trajectory: holds the one dialog that is open. */
export const AskingProvider = ({ trajectory, children }: { trajectory: TrajectoryView; children: ReactNode }) => {
  const [asking, setAsking] = useState<Asking>();
  return (
    <AskingContext.Provider value={setAsking}>
      {children}
      {asking ? <OpenDialog trajectory={trajectory} asking={asking} onClose={() => setAsking(undefined)} /> : null}
    </AskingContext.Provider>
  );
};
