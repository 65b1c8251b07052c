import { COMPANY_SIZE_CODES, COMPANY_SIZES } from '../../../shared/reference/company-sizes.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import { useOverviewWords } from '../trajectory/overview-words.ts';
import { Filters, SearchFilter, SelectFilter } from '../ui/filters.tsx';
import { type CompanyListSearch, isFiltered, SME, STAGES } from './list-search.ts';
import { useRegions } from './regions.ts';
import { useRegisterCheckWords } from './register-check/words.ts';

type CompanyFiltersProps = {
  readonly search: CompanyListSearch;
  readonly onChange: (change: Partial<CompanyListSearch>) => void;
  readonly onClear: () => void;
};

export const CompanyFilters = ({ search, onChange, onClear }: CompanyFiltersProps) => {
  const { company } = useTexts();
  const overview = useOverviewWords();
  const { columns, list, sme, stages } = company;
  const registerCheck = useRegisterCheckWords();
  const label = useLabel();
  const regions = Object.entries(useRegions() ?? {}).map(([value, region]) => ({ value, label: label(region) }));
  return (
    <Filters label={list.filters} onClear={isFiltered(search) ? onClear : undefined}>
      <SearchFilter
        label={list.search}
        value={search.search ?? ''}
        onChange={(typed) => onChange({ search: typed === '' ? undefined : typed })}
      />
      <SelectFilter
        name="stage"
        label={list.stage}
        value={search.stage}
        options={STAGES.map((value) => ({ value, label: stages[value] }))}
        onChange={(stage) => onChange({ stage })}
      />
      <SelectFilter
        name="region"
        label={list.region}
        value={search.referenceRegion}
        options={regions.sort((a, b) => a.label.localeCompare(b.label))}
        onChange={(referenceRegion) => onChange({ referenceRegion })}
      />
      <SelectFilter
        name="companySize"
        label={columns.headcount}
        value={search.companySize}
        options={COMPANY_SIZE_CODES.map((value) => ({ value, label: label(COMPANY_SIZES[value]) }))}
        onChange={(companySize) => onChange({ companySize })}
      />
      <SelectFilter
        name="sme"
        label={list.sme}
        value={search.sme}
        options={SME.map((value) => ({ value, label: sme[value] }))}
        onChange={(value) => onChange({ sme: value })}
      />
      <SelectFilter
        name="takenOver"
        label={overview.takenOver}
        value={search.takenOver}
        options={[{ value: 'yes', label: overview.takenOverOnly }]}
        onChange={(takenOver) => onChange({ takenOver })}
      />
      <SelectFilter
        name="register"
        label={registerCheck.filter}
        value={search.register}
        options={[{ value: 'differs', label: registerCheck.filterDiffers }]}
        onChange={(register) => onChange({ register })}
      />
      <SelectFilter
        name="status"
        label={list.status}
        all={list.statuses.active}
        value={search.status}
        options={[{ value: 'archived', label: list.statuses.archived }]}
        onChange={(status) => onChange({ status })}
      />
    </Filters>
  );
};
