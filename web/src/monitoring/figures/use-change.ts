import { useCallback } from 'react';
import { chosen } from '../../app/search-values.ts';
import type { MonitoringSearch } from './monitoring-search.ts';

type Go = (to: {
  readonly to: '.';
  readonly search: MonitoringSearch;
  readonly replace: boolean;
  readonly resetScroll: false;
}) => Promise<void>;

/** Writes in the address what is looked at. Another page of quarters is a step that the browser can take back. */
export const useChange = (search: MonitoringSearch, navigate: Go): ((change: MonitoringSearch) => void) =>
  useCallback(
    (change) => {
      const replace = !('before' in change && 'quarter' in change);
      void navigate({ to: '.', search: chosen({ ...search, ...change }), replace, resetScroll: false });
    },
    [search, navigate],
  );
