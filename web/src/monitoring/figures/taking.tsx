import type { TakenTable } from '../../../../shared/monitoring/figures/lines.ts';
import { usePlace } from '../../app/place.ts';
import { chosen } from '../../app/search-values.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { exportFigures } from './figures-api.ts';

/** Takes the table of a card away as a file. */
export const TakeTable = ({ taken }: { taken: TakenTable }) => {
  const place = usePlace();
  const { language } = useLanguage();
  return (
    <div className="screen-only">
      <ExportMenu fetchFile={(format) => exportFigures(place, { ...chosen(taken), format, language })} />
    </div>
  );
};
