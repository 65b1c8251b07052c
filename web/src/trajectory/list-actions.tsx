import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import { ExportMenu } from '../ui/export-menu.tsx';
import { Icon } from '../ui/icon.tsx';
import { ButtonLink } from '../ui/link.tsx';
import type { TrajectoryListSearch } from './list-search.ts';
import { exportTrajectories } from './overview-api.ts';

/** What one does with the list: take it away, or add to it. */
export const ListActions = ({ search }: { search: TrajectoryListSearch }) => {
  const { trajectory } = useTexts();
  const { language } = useLanguage();
  const place = usePlace();
  return (
    <>
      {search.view === undefined ? (
        <ExportMenu fetchFile={(format) => exportTrajectories(place, search, { format, language })} />
      ) : null}
      {useMay('trajectory:write') ? (
        <ButtonLink to={pathsOf(place).startTrajectory} primary>
          <Icon name="plus" />
          {trajectory.start}
        </ButtonLink>
      ) : null}
    </>
  );
};
