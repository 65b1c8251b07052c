import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCount } from '../../../shared/kernel/format.ts';
import type { Board, BoardCard } from '../../../shared/trajectory/board.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { SelectFilter } from '../ui/filters.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { useNamesInCharge } from './code-names.ts';
import { filtersOf, type TrajectoryListSearch } from './list-search.ts';
import { boardQuery } from './overview-api.ts';
import { useOverviewWords } from './overview-words.ts';
import { StaleTag } from './stale-tag.tsx';

const Card = ({ card, coach }: { card: BoardCard; coach: string | undefined }) => {
  const { trajectory } = useTexts();
  const overview = useOverviewWords();
  const paths = pathsOf(usePlace());
  const [first, ...others] = card.companies;
  return (
    <li className="board-card">
      <Link to={paths.trajectory(card.id)}>{card.title}</Link>
      <span className="small">
        {others.length > 0 ? trajectory.andOthers(first?.name ?? '', others.length) : first?.name}
      </span>
      {coach ? <span className="small muted">{coach}</span> : null}
      <span className="small muted">{overview.board.days(card.daysInPhase)}</span>
      <StaleTag stale={card.stale} />
    </li>
  );
};

type ColumnProps = { readonly column: Board['columns'][number]; readonly search: TrajectoryListSearch };

const Column = ({ column: { phase, total, cards }, search }: ColumnProps) => {
  const { trajectory } = useTexts();
  const overview = useOverviewWords();
  const paths = pathsOf(usePlace());
  const names = useNamesInCharge();
  return (
    <>
      <h2>
        {trajectory.phases[phase]} <span className="muted">{formatCount(total)}</span>
      </h2>
      {cards.length === 0 ? (
        <p className="small muted">{overview.board.none}</p>
      ) : (
        <ul className="board-cards">
          {cards.map((card) => (
            <Card key={card.id} card={card} coach={names.coach(card.coachInCharge)} />
          ))}
        </ul>
      )}
      {cards.length < total ? (
        <Link to={paths.trajectories} search={{ ...filtersOf(search), phase }}>
          {overview.board.more(formatCount(total))}
        </Link>
      ) : null}
    </>
  );
};

/** Trajectories by phase. On a phone one phase at a time. */
export const TrajectoryBoard = ({ search }: { search: TrajectoryListSearch }) => {
  const { trajectory } = useTexts();
  const overview = useOverviewWords();
  const query = useQuery(boardQuery(usePlace(), search));
  const [chosen, setChosen] = useState<Board['columns'][number]['phase']>();
  return (
    <Load query={query}>
      {({ columns }) => {
        const shown = chosen ?? columns.find(({ total }) => total > 0)?.phase ?? 'lead';
        return (
          <>
            <div className="board-choice">
              <SelectFilter
                name="board-phase"
                label={overview.board.phase}
                always
                value={shown}
                options={columns.map(({ phase, total }) => ({
                  value: phase,
                  label: `${trajectory.phases[phase]} (${formatCount(total)})`,
                }))}
                onChange={setChosen}
              />
            </div>
            <div className="board">
              {columns.map((column) => (
                <section
                  key={column.phase}
                  className="board-column"
                  aria-label={trajectory.phases[column.phase]}
                  data-chosen={column.phase === shown}
                >
                  <Column column={column} search={search} />
                </section>
              ))}
            </div>
          </>
        );
      }}
    </Load>
  );
};
