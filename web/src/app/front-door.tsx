import { Navigate } from '@tanstack/react-router';
import { useSessionState } from './session-context.ts';
import { StartPage } from './start-page.tsx';

/** The front door: who is signed in walks through. */
export const FrontDoor = () =>
  useSessionState().status === 'signedOut' ? <StartPage /> : <Navigate to="/places" replace />;
