import { useQueryClient } from '@tanstack/react-query';
import { usePlace } from '../../app/place.ts';

/** What follows on every step about a settlement: it, its history and the end of the period are read again, whoever changed them. */
export const useReadAgain = (): (() => void) => {
  const place = usePlace();
  const client = useQueryClient();
  return () => {
    for (const what of ['settlement', 'history', 'close'])
      void client.invalidateQueries({ queryKey: [place.id, what] });
  };
};
