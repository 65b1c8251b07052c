import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RootKind } from '../../../shared/audit/schema.ts';
import type { FileUse } from '../../../shared/document/kept-file.ts';
import { usePlace } from '../app/place.ts';
import { historyQuery } from '../audit/history-api.ts';

type Asked = { readonly use: FileUse; readonly tab: Window | null };

/**
 * Asks for the link to a kept file at the click, since it is written down in the history of `kind` and `id`; the tab opens before, since
 * a browser allows it only then.
 */
export const useKeptFile = (kind: RootKind, id: string, urlOf: (use: FileUse) => Promise<string>) => {
  const place = usePlace();
  const client = useQueryClient();
  const asking = useMutation({
    mutationFn: ({ use }: Asked) => urlOf(use),
    onSuccess: (url, { tab }) => {
      if (tab) tab.location.replace(url);
      else window.location.assign(url);
    },
    onError: (_error, { tab }) => tab?.close(),
    onSettled: () => client.invalidateQueries({ queryKey: historyQuery(place, kind, id).queryKey }),
  });
  const ask = (use: FileUse): void => {
    const tab = use === 'show' ? window.open('', '_blank') : null;
    if (tab) tab.opener = null;
    asking.mutate({ use, tab });
  };
  return { ask, error: asking.error };
};
