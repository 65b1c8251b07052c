import type { AgencyDashboard, NormCell, NormRow } from '../../../shared/figures/schema.ts';
import { formatCount, formatPercentage } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Band, BandLegend } from '../ui/band.tsx';
import { TableScroll } from '../ui/table-scroll.tsx';

const valueText = (kind: NormRow['kind'], value: number): string =>
  kind === 'share' ? formatPercentage(value) : formatCount(value);

const Cell = ({ kind, cell }: { kind: NormRow['kind']; cell: NormCell | undefined }) => {
  const { general } = useTexts();
  if (cell?.value === undefined) return <span className="muted">{general.noData}</span>;
  const text = valueText(kind, cell.value);
  return cell.band === 'none' ? text : <Band band={cell.band}>{text}</Band>;
};

type NormTableProps = Pick<AgencyDashboard, 'norms'> & {
  /** The columns: partnerships, in their order. */
  readonly places: readonly string[];
  /** The quarter that the trend compares with. */
  readonly previous: string | undefined;
};

/** The agency's norm table: process, norm, goal, each partnership and all together, and the trend. The process stands on its first row. */
export const NormTable = ({ norms, places, previous }: NormTableProps) => {
  const { agency } = useTexts().figures;
  const { general } = useTexts();
  return (
    <section className="card" aria-label={agency.norms}>
      <header>
        <h2>{agency.norms}</h2>
        <BandLegend />
      </header>
      <TableScroll label={agency.norms}>
        <table className="norm-table">
          <thead>
            <tr>
              <th scope="col">{agency.process}</th>
              <th scope="col">{agency.norm}</th>
              <th scope="col" className="numeric">
                {agency.goal}
              </th>
              {places.map((place) => (
                <th key={place} scope="col" className="numeric">
                  {place}
                </th>
              ))}
              <th scope="col" className="numeric">
                {agency.together}
              </th>
              <th scope="col" className="numeric">
                {previous === undefined ? '' : agency.trend(previous)}
              </th>
            </tr>
          </thead>
          <tbody>
            {norms.map((row, index) => (
              <tr key={row.norm}>
                <td>
                  <strong>{norms[index - 1]?.process === row.process ? '' : agency.processes[row.process]}</strong>
                </td>
                <th scope="row">{agency.normNames[row.norm]}</th>
                <td className="numeric">
                  {row.goal === undefined ? general.notApplicable : valueText(row.kind, row.goal)}
                </td>
                {places.map((place) => (
                  <td key={place} className="numeric">
                    <Cell kind={row.kind} cell={row.cells[place]} />
                  </td>
                ))}
                <td className="numeric">
                  <Cell kind={row.kind} cell={row.together} />
                </td>
                <td className="numeric">{row.together.trend}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
};
