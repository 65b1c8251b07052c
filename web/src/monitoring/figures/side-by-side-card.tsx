import { type SideBySideRow, sideBySide } from '../../../../shared/monitoring/figures/side-by-side.ts';
import { chosenOf, quarterIn } from '../../../../shared/monitoring/figures/version.ts';
import type { AgencyMonitoringFigures } from '../../../../shared/monitoring/published/schema.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { FigureText } from './figure-mark.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import type { View } from './view.ts';
import { useFigureWords } from './words.ts';

/** The partnerships side by side in a quarter, and all together. */
export const SideBySideCard = ({ figures, view }: { figures: AgencyMonitoringFigures; view: View }) => {
  const words = useFigureWords();
  const columns: Column<SideBySideRow>[] = [
    {
      key: 'partnership',
      header: words.headers.partnership,
      cell: ({ partnershipId }) => partnershipId ?? <strong>{words.together}</strong>,
    },
    {
      key: 'persons',
      header: words.headers.persons,
      numeric: true,
      cell: ({ persons }) => <FigureText figure={persons} />,
    },
    {
      key: 'employers',
      header: words.headers.employers,
      numeric: true,
      cell: ({ employers }) => <FigureText figure={employers} />,
    },
    {
      key: 'others',
      header: words.key.others,
      numeric: true,
      cell: ({ others }) => <FigureText figure={others} />,
    },
    { key: 'version', header: words.headers.version, cell: ({ version }) => version && words.versions[version] },
  ];
  const together = chosenOf(quarterIn(figures.together, view.quarter), view.version);
  return (
    <Card title={`${words.sideBySide.title}, ${view.quarter}`} flush>
      <DataTable
        caption={words.sideBySide.title}
        columns={columns}
        rows={sideBySide(figures, view.quarter, view.version)}
        rowKey={({ partnershipId }) => partnershipId ?? ''}
      />
      <div className="chart-note">
        <p>{words.sideBySide.note}</p>
        <ProvenanceLine provenance={together?.provenance} />
      </div>
    </Card>
  );
};
