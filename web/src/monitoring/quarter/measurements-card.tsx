import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCount, formatDate, formatDayOf, formatTimeOf } from '../../../../shared/kernel/format.ts';
import type { Measurement } from '../../../../shared/monitoring/measurement/schema.ts';
import { newRequestKey } from '../../app/browser.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { resultOf } from './measurement-result.ts';
import { measureAnew, quartersQuery } from './quarter-api.ts';
import { useQuarterWords } from './words.ts';

const MeasureButton = () => {
  const words = useQuarterWords();
  const place = usePlace();
  const client = useQueryClient();
  const [key, setKey] = useState(newRequestKey);
  const asking = useMutation({
    mutationFn: () => measureAnew(place, key),
    onSuccess: () => {
      setKey(newRequestKey());
      return client.invalidateQueries({ queryKey: quartersQuery(place).queryKey });
    },
  });
  return (
    <>
      <button
        type="button"
        className="button"
        aria-busy={asking.isPending}
        onClick={() => {
          if (!asking.isPending) asking.mutate();
        }}
      >
        {words.measure}
      </button>
      {asking.isError ? <ErrorState error={asking.error} /> : null}
    </>
  );
};

type MeasurementsCardProps = {
  readonly measurements: readonly Measurement[];
  readonly names: Readonly<Record<string, string>>;
};

/** The latest measurements, and what became of each. */
export const MeasurementsCard = ({ measurements, names }: MeasurementsCardProps) => {
  const words = useQuarterWords();
  const mayCheck = useMay('monitoring:check');
  const columns: Column<Measurement>[] = [
    {
      key: 'asked',
      header: words.asked,
      cell: ({ requestedAt, requestedBy }) => (
        <>
          {formatDayOf(requestedAt)} {formatTimeOf(requestedAt)}
          <div className="small muted">
            {requestedBy.startsWith('system:') ? words.automatic : (names[requestedBy] ?? words.someone)}
          </div>
        </>
      ),
    },
    {
      key: 'result',
      header: words.result,
      cell: (measurement) => {
        const { result, withheld } = resultOf(words, measurement, Date.now());
        return (
          <>
            {result}
            {withheld === undefined ? null : <div className="small muted">{withheld}</div>}
          </>
        );
      },
    },
    {
      key: 'referenceDate',
      header: words.referenceDate,
      cell: ({ inputs }) => (inputs ? formatDate(inputs.referenceDate) : ''),
    },
    {
      key: 'companies',
      header: words.companies,
      cell: ({ inputs }) => (inputs ? formatCount(inputs.companies) : ''),
      numeric: true,
    },
    { key: 'rows', header: words.rows, cell: ({ rows }) => (rows ? formatCount(rows.read) : ''), numeric: true },
    {
      key: 'matched',
      header: words.matched,
      cell: ({ rows }) => (rows ? formatCount(rows.matched) : ''),
      numeric: true,
    },
  ];
  return (
    <Card title={words.measurements} aside={mayCheck && measurements.length > 0 ? <MeasureButton /> : null} flush>
      <p className="card-body small muted">{words.measurementsExplain}</p>
      {measurements.length === 0 ? (
        <p className="card-body">{words.noMeasurements}</p>
      ) : (
        <DataTable caption={words.measurements} columns={columns} rows={measurements} rowKey={({ id }) => id} />
      )}
    </Card>
  );
};
