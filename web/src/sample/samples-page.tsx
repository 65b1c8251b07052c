import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCount, formatDayOf } from '../../../shared/kernel/format.ts';
import type { SampleInShort } from '../../../shared/sample/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { TableFoot } from '../ui/table-foot.tsx';
import { DrawDialog } from './draw-dialog.tsx';
import { samplesQuery } from './sample-api.ts';
import { type SampleWords, scopeWords, useSampleWords } from './words.ts';

const titleOf = (words: SampleWords, total: number | undefined): string => {
  if (total === undefined) return words.page;
  if (total === 0) return words.empty;
  return total === 1 ? words.titleOne : words.title(formatCount(total));
};

const useColumns = (): Column<SampleInShort>[] => {
  const words = useSampleWords();
  const paths = pathsOf(usePlace());
  const { columns } = words;
  return [
    {
      key: 'number',
      header: columns.number,
      cell: ({ number }) => <Link to={paths.sample(String(number))}>{words.one(number)}</Link>,
    },
    { key: 'scope', header: columns.scope, cell: ({ scope }) => scopeWords(words, scope) },
    {
      key: 'drawn',
      header: columns.drawn,
      cell: ({ drawn, population }) => words.ofPopulation(formatCount(drawn), formatCount(population.size)),
    },
    { key: 'at', header: columns.at, cell: ({ at }) => formatDayOf(at) },
  ];
};

/** The samples of a partnership, the latest first; the controller draws another one here. */
export const SamplesPage = () => {
  const words = useSampleWords();
  const place = usePlace();
  const [before, setBefore] = useState<number>();
  const [drawing, setDrawing] = useState(false);
  const query = useQuery({ ...samplesQuery(place, before), enabled: useMay('trajectory:read') });
  const columns = useColumns();
  const draw = useMay('trajectory:verify') ? (
    <button type="button" className="button button-primary" onClick={() => setDrawing(true)}>
      {words.draw}
    </button>
  ) : null;
  return (
    <Guarded permission="trajectory:read">
      <Page title={titleOf(words, query.data?.total)} actions={draw}>
        <p className="prose muted">{words.explain}</p>
        <Load query={query}>
          {({ samples, total, before: next }) => (
            <section className="card" aria-label={words.page}>
              {total === 0 ? (
                <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
              ) : (
                <>
                  <DataTable
                    caption={words.page}
                    columns={columns}
                    rows={samples}
                    rowKey={({ number }) => String(number)}
                  />
                  <TableFoot
                    shown={samples.length}
                    total={total}
                    onFirst={before === undefined ? undefined : () => setBefore(undefined)}
                    onNext={next === undefined ? undefined : () => setBefore(next)}
                  />
                </>
              )}
            </section>
          )}
        </Load>
        {drawing ? <DrawDialog onClose={() => setDrawing(false)} /> : null}
      </Page>
    </Guarded>
  );
};
