import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCount, formatDate } from '../../../shared/kernel/format.ts';
import type { CoachLoad } from '../../../shared/trajectory/board.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { DeputyDialog } from '../deputy/deputy-dialog.tsx';
import { useDeputies, useMayNameFor } from '../deputy/use-deputies.ts';
import { useDeputyWords } from '../deputy/words.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useNamesInCharge } from './code-names.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { OPEN_PHASES } from './list-search.ts';
import { caseLoadQuery } from './overview-api.ts';
import { useOverviewWords } from './overview-words.ts';

type Coach = { readonly id: string; readonly name: string };

type ActionWords = { readonly action: string; readonly actionFor: (name: string) => string };

const action = (words: ActionWords, coach: Coach, onChoice: (coach: Coach) => void) => (
  <button
    type="button"
    className="button-link"
    aria-label={words.actionFor(coach.name)}
    onClick={() => onChoice(coach)}
  >
    {words.action}
  </button>
);

const useColumns = (onHandOver: (coach: Coach) => void, onDeputy: (coach: Coach) => void): Column<CoachLoad>[] => {
  const { trajectory } = useTexts();
  const overview = useOverviewWords();
  const paths = pathsOf(usePlace());
  const names = useNamesInCharge();
  const mayHandOver = useMay('trajectory:handOver');
  const mayNameFor = useMayNameFor();
  const deputies = useDeputies();
  const { load, handOver } = overview;
  const deputy = useDeputyWords();
  const nameOf = (id: string): string => names.coach(id) ?? load.unknown;
  const to = (row: CoachLoad, more: Record<string, string>, text: string) =>
    row.coachInCharge === undefined ? (
      text
    ) : (
      <Link to={paths.trajectories} search={{ coachInCharge: row.coachInCharge, ...more }}>
        {text}
      </Link>
    );
  return [
    {
      key: 'coach',
      header: load.coach,
      cell: (row) => {
        const period = deputies.now(row.coachInCharge);
        return (
          <>
            {to(row, {}, row.coachInCharge === undefined ? load.nobody : nameOf(row.coachInCharge))}
            {period ? (
              <div className="small muted">{deputy.until(nameOf(period.deputy), formatDate(period.to))}</div>
            ) : null}
            {row.inPlaceOfOthers > 0 ? <div className="small muted">{deputy.others(row.inPlaceOfOthers)}</div> : null}
          </>
        );
      },
    },
    ...OPEN_PHASES.map((phase) => ({
      key: phase,
      header: trajectory.phases[phase],
      numeric: true,
      cell: (row: CoachLoad) => formatCount(row.phases.find((known) => known.phase === phase)?.total ?? 0),
    })),
    { key: 'open', header: load.open, numeric: true, cell: (row) => <strong>{formatCount(row.open)}</strong> },
    {
      key: 'stale',
      header: load.stale,
      numeric: true,
      cell: (row) => (row.stale > 0 ? to(row, { stale: 'yes' }, formatCount(row.stale)) : '0'),
    },
    {
      key: 'actions',
      header: load.actions,
      cell: ({ coachInCharge: id }) =>
        id === undefined || !(mayHandOver || mayNameFor(id)) ? null : (
          <div className="row">
            {mayNameFor(id) ? action(deputy, { id, name: nameOf(id) }, onDeputy) : null}
            {mayHandOver ? action(handOver, { id, name: nameOf(id) }, onHandOver) : null}
          </div>
        ),
    },
  ];
};

/** How much each coach has in hand, and the way to hand it over. */
export const CaseLoadView = () => {
  const { load } = useOverviewWords();
  const query = useQuery(caseLoadQuery(usePlace()));
  const [leaving, setLeaving] = useState<Coach>();
  const [absent, setAbsent] = useState<Coach>();
  const columns = useColumns(setLeaving, setAbsent);
  const mayReadPeople = useMay('people:read');
  return (
    <>
      <Load query={query}>
        {({ coaches }) => (
          <Card title={load.caption} flush>
            {mayReadPeople ? null : <p className="card-body small muted">{load.hidden}</p>}
            {coaches.length === 0 ? (
              <EmptyState title={load.none}>{load.noneBody}</EmptyState>
            ) : (
              <DataTable
                caption={load.caption}
                columns={columns}
                rows={coaches}
                rowKey={({ coachInCharge }) => coachInCharge ?? 'nobody'}
              />
            )}
          </Card>
        )}
      </Load>
      {absent ? <DeputyDialog key={absent.id} person={absent} onClose={() => setAbsent(undefined)} /> : null}
      {leaving ? <HandOverDialog key={leaving.id} coach={leaving} onClose={() => setLeaving(undefined)} /> : null}
    </>
  );
};
