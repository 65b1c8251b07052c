import { useQuery } from '@tanstack/react-query';

/** Reference data, loaded when a screen asks for it and kept as long as the tab lives. */
export const useReference = <Value>(name: string, load: () => Promise<Value>): Value | undefined =>
  useQuery({ queryKey: ['reference', name], staleTime: Number.POSITIVE_INFINITY, queryFn: load }).data;
