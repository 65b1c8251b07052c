import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isOffline } from '../app/api-error.ts';
import { Skeleton } from './skeleton.tsx';
import { ErrorState } from './states.tsx';

type LoadProps<Value> = {
  readonly query: UseQueryResult<Value>;
  readonly children: (value: Value) => ReactNode;
  readonly waiting?: ReactNode;
  /** What stands in its place without network, when it was not there before. */
  readonly offline?: ReactNode;
};

/** The states of what comes from the API: coming, failed, or there. What was there stays in sight while it is asked again. */
export function Load<Value>({ query, children, waiting, offline }: LoadProps<Value>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  // It is asked again now and then; what stands in its place stays meanwhile.
  const isAskedAgain = query.isPending && query.errorUpdateCount > 0;
  if (offline !== undefined && (isOffline(query.error) || isAskedAgain)) return <>{offline}</>;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <>{waiting ?? <Skeleton />}</>;
}
