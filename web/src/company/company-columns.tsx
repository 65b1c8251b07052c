import type { CompanyColumn } from '../../../shared/company/columns.ts';
import type { CompanyListRow } from '../../../shared/company/list.ts';
import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { formatCount, formatDayOf } from '../../../shared/kernel/format.ts';
import type { Label } from '../../../shared/reference/label.ts';
import { companyListTexts } from '../../../shared/texts/company/catalogue.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useLabel, useLanguage, useTexts } from '../i18n/language-context.ts';
import type { Column } from '../ui/data-table.tsx';
import { Link } from '../ui/link.tsx';
import { useRegions } from './regions.ts';
import { useRegisterCheckWords } from './register-check/words.ts';
import { StageTag } from './stage-tag.tsx';

/** What the list of companies shows of one; on a phone the last three are left out. */
export const useCompanyColumns = (): Column<CompanyListRow, CompanyColumn>[] => {
  const { company } = useTexts();
  const { headers } = companyListTexts[useLanguage().language];
  const label = useLabel();
  const regions: Readonly<Record<string, Label>> | undefined = useRegions();
  const paths = pathsOf(usePlace());
  const { columns } = company;
  const registerCheck = useRegisterCheckWords();
  return [
    {
      key: 'name',
      header: columns.name,
      sort: 'name',
      cell: ({ id, name, registerDiffers: [first] = [] }) => (
        <>
          <Link to={paths.company(id)}>{name}</Link>{' '}
          {first ? <span className="tag tag-soon">{registerCheck.kinds[first]}</span> : null}
        </>
      ),
    },
    {
      key: 'enterpriseNumber',
      header: columns.enterpriseNumber,
      sort: 'enterpriseNumber',
      cell: (row) => <span className="figures-in-line no-wrap">{formatEnterpriseNumber(row.enterpriseNumber)}</span>,
    },
    {
      key: 'municipality',
      header: columns.municipality,
      sort: 'municipality',
      cell: (row) => row.municipalityName ?? '',
    },
    {
      key: 'region',
      header: headers.region,
      extra: true,
      cell: ({ referenceRegion: region }) => (region && regions?.[region] ? label(regions[region]) : ''),
    },
    { key: 'stage', header: columns.stage, cell: (row) => <StageTag stage={row.stage} /> },
    { key: 'sme', header: columns.sme, wideOnly: true, cell: (row) => company.sme[row.sme] },
    {
      key: 'headcount',
      header: columns.headcount,
      numeric: true,
      wideOnly: true,
      cell: (row) => (row.headcount === undefined ? '' : formatCount(row.headcount)),
    },
    { key: 'takenOver', header: headers.takenOver, extra: true, cell: (row) => row.takenOver?.reference ?? '' },
    {
      key: 'updated',
      header: columns.updated,
      sort: 'updated',
      wideOnly: true,
      cell: (row) => formatDayOf(row.updatedAt),
    },
  ];
};
