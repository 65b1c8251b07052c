import { type CatalogueName, catalogueList } from '../../../shared/catalogue/lists.ts';
import { chosen } from '../app/search-values.ts';
import { Filters, SearchFilter, SelectFilter } from '../ui/filters.tsx';
import { ENTRY_STATES, type EntryListSearch } from './list-search.ts';
import { useCatalogueWords } from './words.ts';

type EntryFiltersProps = {
  readonly name: CatalogueName;
  readonly search: EntryListSearch;
  readonly onChange: (search: EntryListSearch) => void;
};

/** By name and state, and as the list was on an earlier day. */
export const EntryFilters = ({ name, search, onChange }: EntryFiltersProps) => {
  const texts = useCatalogueWords();
  const narrow = (changes: EntryListSearch): void => onChange(chosen({ ...search, ...changes }));
  const states = ENTRY_STATES.filter((state) => state !== 'toCheck' || catalogueList(name).isChecked);
  return (
    <Filters label={texts.filters} onClear={Object.keys(search).length > 0 ? () => onChange({}) : undefined}>
      <SearchFilter
        label={texts.search}
        value={search.search ?? ''}
        onChange={(text) => narrow({ search: text || undefined })}
      />
      <SelectFilter
        name="state"
        label={texts.state}
        value={search.state}
        options={states.map((value) => ({ value, label: texts.states[value] }))}
        onChange={(state) => narrow({ state })}
      />
      <div className="field">
        <label htmlFor="filter-as-on">{texts.asOn}</label>
        <input
          id="filter-as-on"
          className="input"
          type="date"
          value={search.asOn ?? ''}
          onChange={(event) => narrow({ asOn: event.target.value || undefined })}
        />
      </div>
    </Filters>
  );
};
