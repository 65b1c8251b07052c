import { useMutation } from '@tanstack/react-query';
import type { Quarter } from '../../../../shared/kernel/dates.ts';
import { downloadOf } from '../../app/download.ts';
import { usePlace } from '../../app/place.ts';
import { Icon } from '../../ui/icon.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { archiveOf } from './quarter-api.ts';
import { useQuarterWords } from './words.ts';

/** Takes everything of a quarter away as one file. */
export const ArchiveButton = ({ quarter }: { quarter: Quarter }) => {
  const words = useQuarterWords();
  const place = usePlace();
  const taking = useMutation({ mutationFn: async () => downloadOf(await archiveOf(place, quarter)) });
  return (
    <>
      <button
        type="button"
        className="button"
        aria-busy={taking.isPending}
        onClick={() => {
          if (!taking.isPending) taking.mutate();
        }}
      >
        <Icon name="download" />
        {words.export}
      </button>
      {taking.isError ? <ErrorState error={taking.error} /> : null}
    </>
  );
};
