import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../access/people-api.ts';
import { useMay, usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useOptionsOn } from '../catalogue/use-catalogue.ts';
import { useTexts } from '../i18n/language-context.ts';
import { membersQuery } from '../partnership/partnership-api.ts';
import { Filters, SearchFilter, SelectFilter } from '../ui/filters.tsx';
import { isFiltered, PHASES, type TrajectoryListSearch } from './list-search.ts';
import { useOverviewWords } from './overview-words.ts';

type TrajectoryFiltersProps = {
  readonly search: TrajectoryListSearch;
  readonly onChange: (change: Partial<TrajectoryListSearch>) => void;
  readonly onClear: () => void;
};

export const TrajectoryFilters = ({ search, onChange, onClear }: TrajectoryFiltersProps) => {
  const { trajectory, company } = useTexts();
  const overview = useOverviewWords();
  const { list, phases } = trajectory;
  const place = usePlace();
  const mayReadPeople = useMay('people:read');
  const people = useQuery({ ...peopleQuery(place), enabled: mayReadPeople });
  const members = useQuery({ ...membersQuery(place), enabled: useMay('partnership:read') }).data?.members ?? [];
  const themes = useOptionsOn('themes', { days: [today()], kept: search.theme === undefined ? [] : [search.theme] });
  const coaches = (people.data?.people ?? []).filter(({ roles }) => roles.includes('coach'));
  return (
    <Filters label={company.list.filters} onClear={isFiltered(search) ? onClear : undefined}>
      <SearchFilter
        label={list.search}
        value={search.search ?? ''}
        onChange={(typed) => onChange({ search: typed === '' ? undefined : typed })}
      />
      {search.view === 'board' ? null : (
        <SelectFilter
          name="phase"
          label={list.phase}
          value={search.phase}
          options={PHASES.map((value) => ({ value, label: phases[value] }))}
          onChange={(phase) => onChange({ phase })}
        />
      )}
      <SelectFilter
        name="theme"
        label={overview.theme}
        value={search.theme}
        options={themes}
        onChange={(theme) => onChange({ theme })}
      />
      <SelectFilter
        name="counted"
        label={list.counted}
        value={search.counted}
        options={[
          { value: 'yes', label: list.countedYes },
          { value: 'no', label: list.countedNo },
        ]}
        onChange={(counted) => onChange({ counted })}
      />
      <SelectFilter
        name="stale"
        label={overview.stale}
        value={search.stale}
        options={[{ value: 'yes', label: overview.staleOnly }]}
        onChange={(stale) => onChange({ stale })}
      />
      <SelectFilter
        name="sampled"
        label={overview.sampled}
        value={search.sampled}
        options={[{ value: 'yes', label: overview.sampledOnly }]}
        onChange={(sampled) => onChange({ sampled })}
      />
      <SelectFilter
        name="takenOver"
        label={overview.takenOver}
        value={search.takenOver}
        options={[{ value: 'yes', label: overview.takenOverOnly }]}
        onChange={(takenOver) => onChange({ takenOver })}
      />
      {coaches.length > 0 ? (
        <SelectFilter
          name="coach"
          label={list.coach}
          value={search.coachInCharge}
          options={coaches.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(coachInCharge) => onChange({ coachInCharge })}
        />
      ) : null}
      {members.length > 0 ? (
        <SelectFilter
          name="member"
          label={trajectory.form.member}
          value={search.memberInCharge}
          options={members.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(memberInCharge) => onChange({ memberInCharge })}
        />
      ) : null}
    </Filters>
  );
};
