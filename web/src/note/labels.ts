import { useNoteTexts, useNoteWords } from './words.ts';

/** How the field at a pointer is called. */
export const useNoteLabels = (): ((pointer: string) => string | undefined) => {
  const { texts } = useNoteTexts();
  const words = useNoteWords();
  const labels: Readonly<Record<string, string>> = {
    ...texts,
    motives: words.chooseHelps,
    barriers: words.chooseHinders,
  };
  return (pointer) => (pointer === '/reason' ? words.reason : labels[pointer.split('/')[2] ?? '']);
};
