import type { NoteState } from '../../../shared/note/schema.ts';
import { useNoteTexts, useNoteWords } from './words.ts';

const CLASSES = {
  absent: 'tag',
  draft: 'tag',
  signedByCoordinator: 'tag',
  submitted: 'tag',
  returned: 'tag tag-soon',
  accepted: 'tag tag-good',
} as const satisfies Record<NoteState | 'absent', string>;

/** How far a note is, and whether it is late. */
export const StateTag = ({ state, overdue }: { state: NoteState | 'absent'; overdue: boolean }) => {
  const { states } = useNoteTexts();
  const { late } = useNoteWords();
  return (
    <>
      <span className={CLASSES[state]}>{states[state]}</span>{' '}
      {overdue ? <span className="tag tag-late">{late}</span> : null}
    </>
  );
};
