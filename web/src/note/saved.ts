import { useQueryClient } from '@tanstack/react-query';
import type { NoteView } from '../../../shared/note/requests.ts';
import { usePlace } from '../app/place.ts';
import { noteQuery } from './note-api.ts';

/** What follows on every change of a note: it is shown as it stands now, and lists and history are read again. */
export const useNoteSaved = (quarter: string, then: () => void): ((saved: NoteView) => void) => {
  const place = usePlace();
  const client = useQueryClient();
  return (saved) => {
    client.setQueryData(noteQuery(place, quarter).queryKey, saved);
    void client.invalidateQueries({ queryKey: [place.id, 'notes'], exact: true });
    void client.invalidateQueries({ queryKey: [place.id, 'history'] });
    // The agency's overview of all partnerships belongs to another place.
    void client.invalidateQueries({ predicate: ({ queryKey: [, what] }) => what === 'noteOverview' });
    then();
  };
};
