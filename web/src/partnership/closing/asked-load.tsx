import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isApiError } from '../../app/api-error.ts';
import { Load } from '../../ui/load.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useClosingWords } from './words.ts';

type AskedProps<Value> = { readonly query: UseQueryResult<Value>; readonly children: (value: Value) => ReactNode };

/** What the link in a mail asks of a company; after the end of the partnership, kindly, that nothing is asked any more. */
export function AskedLoad<Value>({ query, children }: AskedProps<Value>) {
  const { nothingAsked } = useClosingWords();
  if (isApiError(query.error) && query.error.reason === 'nothingAskedAnyMore')
    return (
      <div className="card" role="status">
        <EmptyState title={nothingAsked.title}>{nothingAsked.body}</EmptyState>
      </div>
    );
  return <Load query={query}>{children}</Load>;
}
