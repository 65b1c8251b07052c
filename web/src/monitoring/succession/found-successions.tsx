import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import type { FoundSuccession } from '../../../../shared/monitoring/succession/found.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { noteSuccession, successionsQuery } from './succession-api.ts';
import type { KnownOfSuccession } from './succession-dialogs.tsx';
import { useSuccessionWords } from './words.ts';

type FoundSuccessionsProps = {
  readonly found: readonly FoundSuccession[];
  /** Asks for what the KBO does not say: the successor, or the very day. */
  readonly onNote: (known: KnownOfSuccession) => void;
};

/** Supported companies that the KBO says are gone and of which nothing is noted: one that stopped is noted with one click. */
export const FoundSuccessions = ({ found, onNote }: FoundSuccessionsProps) => {
  const words = useSuccessionWords();
  const place = usePlace();
  const client = useQueryClient();
  const mayNote = useMay('monitoring:check');
  const noting = useMutation({
    mutationFn: ({ enterpriseNumber, on }: FoundSuccession) => noteSuccession(place, { enterpriseNumber, on }),
    onSettled: () => client.invalidateQueries({ queryKey: successionsQuery(place).queryKey }),
  });
  if (found.length === 0) return null;
  const columns: Column<FoundSuccession>[] = [
    {
      key: 'enterpriseNumber',
      header: words.enterpriseNumber,
      cell: ({ enterpriseNumber }) => formatEnterpriseNumber(enterpriseNumber),
    },
    { key: 'on', header: words.on, cell: ({ on }) => formatDate(on) },
    { key: 'says', header: words.says, cell: ({ merged }) => (merged ? words.wentOver : words.stopped) },
    { key: 'of', header: words.of, cell: ({ partnerships }) => partnerships.join(', ') },
    ...(mayNote
      ? [
          {
            key: 'note',
            header: words.add,
            cell: (gone: FoundSuccession) => {
              const number = formatEnterpriseNumber(gone.enterpriseNumber);
              return (
                <div className="row">
                  {gone.merged ? null : (
                    <button
                      type="button"
                      className="button-link"
                      aria-busy={noting.isPending}
                      onClick={() => {
                        if (!noting.isPending) noting.mutate(gone);
                      }}
                    >
                      {words.noteStopped}
                      <span className="visually-hidden"> {number}</span>
                    </button>
                  )}
                  <button type="button" className="button-link" onClick={() => onNote(gone)}>
                    {gone.merged ? words.noteSuccessor : words.noteOtherwise}
                    <span className="visually-hidden"> {number}</span>
                  </button>
                </div>
              );
            },
          },
        ]
      : []),
  ];
  return (
    <>
      <div className="card-body stack-tight">
        <h3>{words.found}</h3>
        <p className="small muted">{words.foundExplain}</p>
        {noting.isError ? <ErrorState error={noting.error} /> : null}
      </div>
      <DataTable
        caption={words.found}
        columns={columns}
        rows={found}
        rowKey={({ enterpriseNumber }) => enterpriseNumber}
      />
    </>
  );
};
