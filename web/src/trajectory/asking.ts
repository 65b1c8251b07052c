import { createContext, useContext } from 'react';
import type { FollowingPhase } from '../../../shared/trajectory/course.ts';
import type { Action, Evidence } from '../../../shared/trajectory/schema.ts';
import type { VerificationQuery } from '../../../shared/trajectory/verification/query-schema.ts';
import type { Participant } from '../../../shared/trajectory/view.ts';
import type { EvidenceProps } from './evidence-form.ts';

/** What one of the cards of a trajectory asks the user about. */
export type Asking =
  | { readonly what: 'addAction' }
  | { readonly what: 'changeAction' | 'status' | 'split' | 'followUp'; readonly action: Action }
  | ({ readonly what: 'evidence' } & Pick<EvidenceProps, 'actions' | 'given'>)
  | { readonly what: 'removeEvidence'; readonly evidence: Evidence }
  | { readonly what: 'causes' }
  | { readonly what: 'enterPhase'; readonly phase: FollowingPhase }
  | { readonly what: 'stepBack' | 'stop' | 'reopen' }
  | { readonly what: 'verify' | 'askQuery'; readonly participant: Participant }
  | { readonly what: 'answerQuery' | 'withdrawQuery'; readonly query: VerificationQuery };

export const AskingContext = createContext<(asking: Asking) => void>(() => undefined);

/** Opens a dialog of the trajectory, from any of its cards. */
export const useAsk = (): ((asking: Asking) => void) => useContext(AskingContext);
