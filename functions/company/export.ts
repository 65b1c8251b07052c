import type { CompanyColumn } from '../../shared/company/columns.ts';
import type { CompanyExportQuery, CompanyListRow } from '../../shared/company/list.ts';
import { formatEnterpriseNumber } from '../../shared/company/shown-number.ts';
import { shownColumns } from '../../shared/kernel/chosen-columns.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { REFERENCE_REGIONS } from '../../shared/reference/regions.ts';
import { companyListTexts } from '../../shared/texts/company/catalogue.ts';
import type { Author } from '../audit/event.ts';
import { type ExportDependencies, exportTable } from '../audit/exports.ts';
import type { FileColumn } from '../platform/table-file/content.ts';
import { allCompanies, type ReadCompanyRows } from './list.ts';

const regionName = (code: string | undefined, language: Language): string =>
  Object.entries(REFERENCE_REGIONS).find(([known]) => known === code)?.[1][language] ?? '';

/**
 * The screen shows archived companies only to who asks for them; a file that has all of its columns says it of each row. What the KBO says
 * otherwise is in no file: it changes by the night, and is looked at where one can act on it.
 */
type OnlyInFile = 'archived';

const columnsIn = (
  language: Language,
): (FileColumn<CompanyListRow> & { readonly key: CompanyColumn | OnlyInFile })[] => {
  const { headers, sme, stages, archived } = companyListTexts[language];
  return [
    {
      key: 'enterpriseNumber',
      header: headers.enterpriseNumber,
      width: 24,
      value: (row) => ({ text: formatEnterpriseNumber(row.enterpriseNumber) }),
    },
    { key: 'name', header: headers.name, width: 40, value: (row) => ({ text: row.name }) },
    {
      key: 'municipality',
      header: headers.municipality,
      width: 22,
      value: (row) => ({ text: row.municipalityName ?? '' }),
    },
    {
      key: 'region',
      header: headers.region,
      width: 22,
      value: (row) => ({ text: regionName(row.referenceRegion, language) }),
    },
    {
      key: 'headcount',
      header: headers.headcount,
      width: 12,
      value: ({ headcount }) => (headcount === undefined ? undefined : { number: headcount }),
    },
    { key: 'sme', header: headers.sme, width: 12, value: (row) => ({ text: sme[row.sme] }) },
    { key: 'stage', header: headers.stage, width: 24, value: (row) => ({ text: stages[row.stage] }) },
    {
      key: 'archived',
      header: headers.archived,
      width: 14,
      value: (row) => ({ text: row.status === 'archived' ? archived : '' }),
    },
    {
      key: 'takenOver',
      header: headers.takenOver,
      width: 20,
      value: (row) => ({ text: row.takenOver?.reference ?? '' }),
    },
    { key: 'updated', header: headers.updated, width: 12, value: (row) => ({ date: dayOf(row.updatedAt) }) },
  ];
};

/** The list of companies as a file: what the filters leave, all pages, in the order of the screen. It has no contacts. */
export const exportCompanies =
  (dependencies: ExportDependencies & { readonly readRows: ReadCompanyRows }) =>
  async (author: Author, { format, language, columns: chosen, ...filters }: CompanyExportQuery) => {
    const rows = await allCompanies(dependencies.readRows)(filters);
    const columns = shownColumns(columnsIn(language), chosen, 'name');
    return exportTable(dependencies)(author, { subject: 'companies', format, language, rows, columns });
  };
