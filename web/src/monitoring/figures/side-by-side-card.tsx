import { formatCount } from '../../../../shared/kernel/format.ts';
import { type SideBySideRow, sideBySide } from '../../../../shared/monitoring/figures/side-by-side.ts';
import { chosenOf, quarterIn } from '../../../../shared/monitoring/figures/version.ts';
import type { AgencyMonitoringFigures } from '../../../../shared/monitoring/published/schema.ts';
import { type Bar, Bars } from '../../charts/bars.tsx';
import { ChartCard } from '../../charts/chart-card.tsx';
import { FigureText, NotShownMark } from './figure-mark.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import { TakeTable } from './taking.tsx';
import type { View } from './view.ts';
import { type FigureWords, useFigureWords } from './words.ts';

const TOGETHER = 'together';

const barOf = ({ partnershipId, ...row }: SideBySideRow, { unit }: View, words: FigureWords): Bar => {
  const key = partnershipId ?? TOGETHER;
  const bar = { key, label: partnershipId ?? words.together };
  const figure = row[unit];
  if (figure.kind !== 'shown') return { ...bar, parts: [], instead: <NotShownMark kind={figure.kind} /> };
  const tone = partnershipId === undefined ? TOGETHER : '1';
  return { ...bar, parts: [{ key, value: figure.value, text: formatCount(figure.value), tone }] };
};

const RowsTable = ({ rows, title }: { rows: readonly SideBySideRow[]; title: string }) => {
  const words = useFigureWords();
  const { headers, key } = words;
  return (
    <table>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{headers.partnership}</th>
          {[headers.persons, headers.employers, key.others].map((header) => (
            <th key={header} scope="col" className="numeric">
              {header}
            </th>
          ))}
          <th scope="col">{headers.version}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ partnershipId, persons, employers, others, version }) => (
          <tr key={partnershipId ?? TOGETHER}>
            <th scope="row">{partnershipId ?? words.together}</th>
            <td className="numeric">
              <FigureText figure={persons} />
            </td>
            <td className="numeric">
              <FigureText figure={employers} />
            </td>
            <td className="numeric">
              <FigureText figure={others} />
            </td>
            <td>{version && words.versions[version]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The partnerships side by side in a quarter, and all together. */
export const SideBySideCard = ({ figures, view }: { figures: AgencyMonitoringFigures; view: View }) => {
  const words = useFigureWords();
  const { quarter, version, unit } = view;
  const rows = sideBySide(figures, quarter, version);
  const title = `${words.sideBySide.title[unit]}, ${quarter}`;
  const together = chosenOf(quarterIn(figures.together, quarter), version);
  return (
    <ChartCard
      title={title}
      chart={<Bars label={title} bars={rows.map((row) => barOf(row, view, words))} />}
      table={<RowsTable rows={rows} title={title} />}
      note={
        <div className="stack-tight">
          <p>{words.sideBySide.note}</p>
          <ProvenanceLine provenance={together?.provenance} />
          <TakeTable taken={{ table: 'sideBySide', quarter, version }} />
        </div>
      }
    />
  );
};
