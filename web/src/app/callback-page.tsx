import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/language-context.ts';
import { useSession } from './session-context.ts';

/** Where the identity provider sends one back to. Goes on to the page one was on. */
export const CallbackPage = () => {
  const { general, access } = useTexts();
  const session = useSession();
  const navigate = useNavigate();
  const started = useRef(false);
  const { mutate, isError } = useMutation({
    mutationFn: session.completeSignIn,
    onSuccess: (returnTo) => navigate({ href: returnTo, replace: true }),
  });
  useEffect(() => {
    // An answer can be used once only, and React may run an effect twice.
    if (started.current) return;
    started.current = true;
    mutate();
  }, [mutate]);
  return (
    <main className="start-main" id="content">
      <title>{`${access.callback} · ${general.product}`}</title>
      <div role="status">
        <h1>{isError ? access.callbackFailed : access.callback}</h1>
      </div>
      {isError ? (
        <>
          <p>{access.callbackFailedBody}</p>
          <div>
            <button type="button" className="button button-primary" onClick={() => session.signIn('/places')}>
              {access.start.signIn}
            </button>
          </div>
        </>
      ) : null}
    </main>
  );
};
