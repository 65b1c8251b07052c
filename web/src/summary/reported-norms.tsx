import type { NormCell, NormRow } from '../../../shared/figures/schema.ts';
import type { Summary } from '../../../shared/summary/schema.ts';
import type { SummaryTexts } from '../../../shared/texts/summary/contract.ts';
import { Band, BandLegend } from '../ui/band.tsx';
import { Card } from '../ui/card.tsx';
import { TableScroll } from '../ui/table-scroll.tsx';
import { normFigure, withProcessOnce } from './norm-figures.ts';

type Column = { readonly name: string; readonly cellOf: (row: NormRow) => NormCell | undefined };

const columnsOf = ({ partnershipIds, quarter }: Summary, texts: SummaryTexts): Column[] => [
  ...partnershipIds.map((id) => ({ name: id, cellOf: (row: NormRow) => row.cells[id] })),
  { name: partnershipIds.length > 0 ? texts.columns.together : quarter, cellOf: ({ together }) => together },
];

const Figure = ({ row, cell, texts }: { row: NormRow; cell: NormCell | undefined; texts: SummaryTexts }) => (
  <Band band={cell?.band ?? 'none'}>{normFigure(row.kind, cell?.value, texts.noData)}</Band>
);

/** The norm table of a summary, beside the quarter before. */
export const ReportedNorms = ({ summary, texts }: { summary: Summary; texts: SummaryTexts }) => {
  const columns = columnsOf(summary, texts);
  return (
    <Card title={texts.normsTitle} aside={<BandLegend />} flush>
      <TableScroll label={texts.normsTitle}>
        <table>
          <caption className="visually-hidden">{texts.normsTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.columns.process}</th>
              <th scope="col">{texts.columns.norm}</th>
              {[texts.columns.goal, ...columns.map(({ name }) => name), texts.columns.trend].map((name) => (
                <th key={name} scope="col" className="numeric">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {withProcessOnce(summary.norms).map(({ row, isFirst }) => (
              <tr key={row.norm}>
                <td>{isFirst ? <strong>{texts.processes[row.process]}</strong> : null}</td>
                <th scope="row">{texts.norms[row.norm]}</th>
                <td className="numeric">{normFigure(row.kind, row.goal, texts.notApplicable)}</td>
                {columns.map(({ name, cellOf }) => (
                  <td key={name} className="numeric">
                    <Figure row={row} cell={cellOf(row)} texts={texts} />
                  </td>
                ))}
                <td className="numeric">{row.together.trend}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
};
