import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import { ColumnsMenu } from '../ui/columns-menu.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { Icon } from '../ui/icon.tsx';
import { ButtonLink } from '../ui/link.tsx';
import type { TrajectoryListSearch } from './list-search.ts';
import { exportTrajectories } from './overview-api.ts';
import { useTrajectoryColumns } from './trajectory-table.tsx';

type ListActionsProps = {
  readonly search: TrajectoryListSearch;
  readonly onChange: (search: TrajectoryListSearch) => void;
};

/** What one does with the list: choose its columns, take it away, or add to it. */
export const ListActions = ({ search, onChange }: ListActionsProps) => {
  const { trajectory } = useTexts();
  const { language } = useLanguage();
  const place = usePlace();
  const columns = useTrajectoryColumns();
  return (
    <>
      {search.view === undefined ? (
        <>
          <ColumnsMenu
            columns={columns}
            chosen={search.columns}
            onChange={(chosen) => onChange({ ...search, columns: chosen })}
          />
          <ExportMenu fetchFile={(format) => exportTrajectories(place, search, { format, language })} />
        </>
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
