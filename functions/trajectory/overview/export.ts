import { shownColumns } from '../../../shared/kernel/chosen-columns.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { trajectoryListTexts } from '../../../shared/texts/trajectory/catalogue.ts';
import type { TrajectoryColumn } from '../../../shared/trajectory/columns.ts';
import type { TrajectoryExportQuery, TrajectoryLine } from '../../../shared/trajectory/list.ts';
import type { Author } from '../../audit/event.ts';
import { type ExportDependencies, exportTable } from '../../audit/exports.ts';
import type { FileColumn } from '../../platform/table-file/content.ts';
import { allTrajectories, type TrajectoryListDependencies } from '../list.ts';

/** What a filter asks for on the screen, and a file that has all of its columns says of each row. */
type OnlyInFile = 'sampled' | 'stale';

const columnsIn = (
  language: Language,
): (FileColumn<TrajectoryLine> & { readonly key: TrajectoryColumn | OnlyInFile })[] => {
  const { headers, phases, yes, no } = trajectoryListTexts[language];
  return [
    { key: 'title', header: headers.title, width: 44, value: (row) => ({ text: row.title }) },
    {
      key: 'companies',
      header: headers.companies,
      width: 40,
      value: (row) => ({ text: row.companies.map(({ name }) => name).join(', ') }),
    },
    { key: 'phase', header: headers.phase, width: 16, value: (row) => ({ text: phases[row.phase] }) },
    { key: 'since', header: headers.since, width: 12, value: (row) => ({ date: row.since }) },
    { key: 'counts', header: headers.counts, width: 10, value: (row) => ({ text: row.counts ? yes : no }) },
    { key: 'lacking', header: headers.lacking, width: 20, value: (row) => ({ number: row.lacking }) },
    {
      key: 'nextDue',
      header: headers.nextDue,
      width: 20,
      value: ({ nextDue }) => (nextDue === undefined ? undefined : { date: nextDue }),
    },
    { key: 'verified', header: headers.verified, width: 20, value: (row) => ({ number: row.counted.verified }) },
    { key: 'unverified', header: headers.unverified, width: 20, value: (row) => ({ number: row.unverified }) },
    {
      key: 'queryDue',
      header: headers.queryDue,
      width: 20,
      value: ({ queryDue }) => (queryDue === undefined ? undefined : { date: queryDue }),
    },
    { key: 'sampled', header: headers.sampled, width: 16, value: (row) => ({ text: row.sampled ? yes : no }) },
    { key: 'stale', header: headers.stale, width: 12, value: (row) => ({ text: row.stale ? yes : no }) },
    {
      key: 'takenOver',
      header: headers.takenOver,
      width: 20,
      value: (row) => ({ text: row.takenOver?.reference ?? '' }),
    },
    { key: 'updated', header: headers.updated, width: 12, value: (row) => ({ date: dayOf(row.updatedAt) }) },
  ];
};

/** The list of trajectories as a file: what the filters leave, all pages, in the order of the screen. */
export const exportTrajectories =
  (dependencies: ExportDependencies & TrajectoryListDependencies) =>
  async (author: Author, { format, language, columns: chosen, ...filters }: TrajectoryExportQuery) => {
    const rows = await allTrajectories(dependencies)(filters);
    const columns = shownColumns(columnsIn(language), chosen, 'title');
    return exportTable(dependencies)(author, { subject: 'trajectories', format, language, rows, columns });
  };
