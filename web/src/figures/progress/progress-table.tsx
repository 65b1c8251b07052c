import type { ReactNode } from 'react';
import type { Progress, ProgressRow } from '../../../../shared/figures/progress/schema.ts';
import { formatCount } from '../../../../shared/kernel/format.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Band } from '../../ui/band.tsx';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Link } from '../../ui/link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useSortedRows } from './sorted-rows.ts';
import { type ProgressWords, useProgressWords } from './words.ts';

export type DimensionName = keyof ProgressWords['dimensions'];

/** The list behind a figure, with its filter; a figure of which no list exists opens none. */
export type Behind = { readonly to: string; readonly search: Readonly<Record<string, string>> } | undefined;

type TableProps = {
  readonly dimension: DimensionName;
  readonly rows: Progress[DimensionName];
  readonly nameOf: (key: string) => string;
  readonly realisedBehind: (key: string) => Behind;
  readonly pipelineBehind?: (key: string) => Behind;
  readonly note?: ReactNode;
};

const Figure = ({ count, behind, label }: { count: number; behind: Behind; label: string }) => {
  const text = formatCount(count);
  return behind && count > 0 ? (
    <Link {...behind}>
      {text}
      <span className="visually-hidden"> {label}</span>
    </Link>
  ) : (
    text
  );
};

const useColumns = ({ dimension, rows, nameOf, realisedBehind, pipelineBehind }: TableProps): Column<ProgressRow>[] => {
  const words = useProgressWords();
  const { general } = useTexts();
  const known = (count: number | undefined) => (count === undefined ? general.notApplicable : formatCount(count));
  const hasTargets = rows.some(({ target }) => target !== undefined);
  const targetColumns: Column<ProgressRow>[] = [
    { key: 'target', sort: 'target', header: words.target, numeric: true, cell: ({ target }) => known(target) },
    {
      key: 'expected',
      sort: 'expected',
      header: words.expected,
      numeric: true,
      cell: ({ expectedByNow }) => known(expectedByNow),
    },
    { key: 'behind', sort: 'behind', header: words.short, numeric: true, cell: ({ behind }) => known(behind) },
  ];
  const pipelineColumn = (behind: NonNullable<typeof pipelineBehind>): Column<ProgressRow> => ({
    key: 'inPipeline',
    sort: 'inPipeline',
    header: words.inPipeline,
    numeric: true,
    cell: ({ key, inPipeline = 0 }) => (
      <Figure count={inPipeline} behind={behind(key)} label={words.openPipeline(nameOf(key))} />
    ),
  });
  return [
    { key: 'name', sort: 'name', header: words.name[dimension], cell: ({ key }) => nameOf(key) },
    {
      key: 'realised',
      sort: 'realised',
      header: words.realised,
      numeric: true,
      cell: ({ key, realised, band }) => {
        const figure = <Figure count={realised} behind={realisedBehind(key)} label={words.openRealised(nameOf(key))} />;
        return band === 'none' ? figure : <Band band={band}>{figure}</Band>;
      },
    },
    ...(hasTargets ? targetColumns : []),
    ...(pipelineBehind ? [pipelineColumn(pipelineBehind)] : []),
    {
      key: 'forecast',
      sort: 'forecast',
      header: words.forecast,
      numeric: true,
      cell: ({ forecast }) => (
        <>
          {known(forecast?.expected)}{' '}
          {forecast ? (
            <span className="small muted">{words.range(formatCount(forecast.low), formatCount(forecast.high))}</span>
          ) : null}
        </>
      ),
    },
  ];
};

/** One dimension as a table that can be sorted; each figure opens the rows behind it where there is a list of them. */
export const ProgressTable = (props: TableProps) => {
  const { dimension, rows, nameOf, note } = props;
  const words = useProgressWords();
  const { sorted, sorting } = useSortedRows(rows, nameOf);
  const columns = useColumns(props);
  const title = words.dimensions[dimension];
  return (
    <Card title={title} flush>
      {rows.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
      ) : (
        <DataTable caption={title} columns={columns} rows={sorted} rowKey={({ key }) => key} sorting={sorting} />
      )}
      {note ? <div className="chart-note">{note}</div> : null}
    </Card>
  );
};
