import { useMutation } from '@tanstack/react-query';
import { downloadOf } from '../../app/download.ts';
import { usePlace } from '../../app/place.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { progressFile } from '../figures-api.ts';
import type { FiguresSearch } from '../figures-search.ts';
import { useProgressWords } from './words.ts';

/** Progress as it is looked at, to take away: on paper, or as a table. */
export const ProgressFiles = ({ search }: { search: FiguresSearch }) => {
  const words = useProgressWords();
  const place = usePlace();
  const { language } = useLanguage();
  const paper = useMutation({ mutationFn: async () => downloadOf(await progressFile(place, search, 'pdf', language)) });
  return (
    <>
      <button type="button" className="button" aria-busy={paper.isPending} onClick={() => paper.mutate()}>
        <Icon name="download" />
        {words.pdf}
      </button>
      <ExportMenu fetchFile={(format) => progressFile(place, search, format, language)} />
      {paper.isError ? <ErrorState error={paper.error} /> : null}
    </>
  );
};
