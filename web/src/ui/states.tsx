import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Permission } from '../../../shared/kernel/permissions.ts';
import { ApiError } from '../app/api-error.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';

/** Nothing here yet: says what the place is for and how to begin. */
export const EmptyState = ({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <div className="state">
    <h2>{title}</h2>
    {children ? <div className="prose muted">{children}</div> : null}
    {actions ? <div className="row">{actions}</div> : null}
  </div>
);

// Why rules say no is a long catalogue: it comes when one does. Where it cannot come, the sentence of the code stands.
const RefusalReason = lazy(() =>
  import('./refusal-reason.tsx').then(
    ({ RefusalReason: Reason }) => ({ default: Reason }),
    () => ({ default: ({ otherwise }: { reason: string; otherwise: string }) => <>{otherwise}</> }),
  ),
);

type Trouble = { readonly error: ApiError | undefined; readonly retry: (() => void) | undefined };

const TroubleText = ({ error, retry, children }: Trouble & { children: ReactNode }) => {
  const { general } = useTexts();
  return (
    <div className="state">
      <h2>{general.trouble.title}</h2>
      <p className="prose">{children}</p>
      {error?.requestId ? <p className="small muted mark">{general.requestId(error.requestId)}</p> : null}
      {retry ? (
        <button type="button" className="button" onClick={retry}>
          {general.tryAgain}
        </button>
      ) : null}
    </div>
  );
};

/** What went wrong, what to do now, and by which mark support can find it. Read aloud once, when all of it is there. */
export const ErrorState = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const { trouble } = useTexts().general;
  const known = error instanceof ApiError ? error : undefined;
  const message = trouble[known?.code ?? 'unexpected'];
  const shown = { error: known, retry };
  return (
    <Suspense
      fallback={
        <div className="card">
          <TroubleText {...shown}>{message}</TroubleText>
        </div>
      }
    >
      <div className="card" role="alert">
        <TroubleText {...shown}>
          {known?.reason === undefined ? message : <RefusalReason reason={known.reason} otherwise={message} />}
        </TroubleText>
      </div>
    </Suspense>
  );
};

const rolesWith = async (permission: Permission, kind: 'partnership' | 'agency') => {
  // The matrix brings the schema library along; only this rare screen needs it.
  const { AGENCY_MATRIX, PARTNERSHIP_MATRIX, PARTNERSHIP_ROLES, roleSchema } = await import(
    '../../../shared/kernel/permissions.ts'
  );
  const matrix: Partial<Record<string, readonly Permission[]>> = kind === 'agency' ? AGENCY_MATRIX : PARTNERSHIP_MATRIX;
  const roles = roleSchema.options.filter((role) => matrix[role]?.includes(permission));
  const own = roles.filter((role) => PARTNERSHIP_ROLES.some((mine) => mine === role));
  return kind === 'partnership' && own.length > 0 ? own : roles;
};

/** No access: says to what, and who has it. */
export const NoPermission = ({ permission }: { permission: Permission }) => {
  const { general, access } = useTexts();
  const { kind } = usePlace();
  const roles = useQuery({ queryKey: ['rolesWith', permission, kind], queryFn: () => rolesWith(permission, kind) });
  return (
    <div className="card">
      <div className="state">
        <p>
          {general.trouble.forbidden} <strong>({general.permissions[permission]})</strong>
        </p>
        {roles.data ? (
          <p>
            {general.forbidden.whoCan} {roles.data.map((role) => access.roles[role]).join(', ')}.{' '}
            {general.forbidden.ask}
          </p>
        ) : null}
      </div>
    </div>
  );
};
