import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import type { KeptSuccession } from '../../../../shared/monitoring/succession/schema.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Load } from '../../ui/load.tsx';
import { FoundSuccessions } from './found-successions.tsx';
import { successionsQuery } from './succession-api.ts';
import { type KnownOfSuccession, NOTHING_KNOWN, NoteSuccessionDialog, TakeBackDialog } from './succession-dialogs.tsx';
import { useSuccessionWords } from './words.ts';

/** Enterprises that merged or stopped: those that the agency noted, and those that the KBO names beside them. */
export const SuccessionsCard = () => {
  const words = useSuccessionWords();
  const query = useQuery(successionsQuery(usePlace()));
  const mayNote = useMay('monitoring:check');
  const [noting, setNoting] = useState<KnownOfSuccession>();
  const [takingBack, setTakingBack] = useState<KeptSuccession>();
  const columns: Column<KeptSuccession>[] = [
    {
      key: 'enterpriseNumber',
      header: words.enterpriseNumber,
      cell: ({ enterpriseNumber }) => formatEnterpriseNumber(enterpriseNumber),
    },
    { key: 'on', header: words.on, cell: ({ on }) => formatDate(on) },
    {
      key: 'mergedInto',
      header: words.mergedInto,
      cell: ({ mergedInto }) => (mergedInto === undefined ? words.stopped : formatEnterpriseNumber(mergedInto)),
    },
    ...(mayNote
      ? [
          {
            key: 'takeBack',
            header: words.takeBack,
            cell: (succession: KeptSuccession) => (
              <button type="button" className="button-link" onClick={() => setTakingBack(succession)}>
                {words.takeBack}
                <span className="visually-hidden"> {formatEnterpriseNumber(succession.enterpriseNumber)}</span>
              </button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Card
      title={words.title}
      aside={
        mayNote ? (
          <button type="button" className="button" onClick={() => setNoting(NOTHING_KNOWN)}>
            {words.add}
          </button>
        ) : null
      }
      flush
    >
      <p className="card-body small muted">{words.explain}</p>
      <Load query={query}>
        {({ rows, found }) => (
          <>
            <FoundSuccessions found={found} onNote={setNoting} />
            {found.length > 0 && rows.length > 0 ? <h3 className="card-body">{words.noted}</h3> : null}
            {rows.length === 0 ? (
              <p className="card-body">{words.none}</p>
            ) : (
              <DataTable
                caption={words.title}
                columns={columns}
                rows={rows}
                rowKey={({ enterpriseNumber }) => enterpriseNumber}
              />
            )}
          </>
        )}
      </Load>
      {noting ? <NoteSuccessionDialog known={noting} onClose={() => setNoting(undefined)} /> : null}
      {takingBack ? <TakeBackDialog succession={takingBack} onClose={() => setTakingBack(undefined)} /> : null}
    </Card>
  );
};
