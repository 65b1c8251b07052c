import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { trajectoryListTexts } from '../../../shared/texts/trajectory/catalogue.ts';
import type { TrajectoryExportQuery, TrajectoryLine } from '../../../shared/trajectory/list.ts';
import type { Author } from '../../audit/event.ts';
import { type ExportDependencies, exportTable } from '../../audit/exports.ts';
import type { FileColumn } from '../../platform/table-file/content.ts';
import { allTrajectories, type TrajectoryListDependencies } from '../list.ts';

const columnsIn = (language: Language): FileColumn<TrajectoryLine>[] => {
  const { headers, phases, yes, no } = trajectoryListTexts[language];
  return [
    { header: headers.title, width: 44, value: (row) => ({ text: row.title }) },
    {
      header: headers.companies,
      width: 40,
      value: (row) => ({ text: row.companies.map(({ name }) => name).join(', ') }),
    },
    { header: headers.phase, width: 16, value: (row) => ({ text: phases[row.phase] }) },
    { header: headers.since, width: 12, value: (row) => ({ date: row.since }) },
    { header: headers.counts, width: 10, value: (row) => ({ text: row.counts ? yes : no }) },
    { header: headers.lacking, width: 20, value: (row) => ({ number: row.lacking }) },
    {
      header: headers.nextDue,
      width: 20,
      value: ({ nextDue }) => (nextDue === undefined ? undefined : { date: nextDue }),
    },
    { header: headers.verified, width: 20, value: (row) => ({ number: row.counted.verified }) },
    { header: headers.unverified, width: 20, value: (row) => ({ number: row.unverified }) },
    {
      header: headers.queryDue,
      width: 20,
      value: ({ queryDue }) => (queryDue === undefined ? undefined : { date: queryDue }),
    },
    { header: headers.sampled, width: 16, value: (row) => ({ text: row.sampled ? yes : no }) },
    { header: headers.stale, width: 12, value: (row) => ({ text: row.stale ? yes : no }) },
    { header: headers.takenOver, width: 20, value: (row) => ({ text: row.takenOver?.reference ?? '' }) },
    { header: headers.updated, width: 12, value: (row) => ({ date: dayOf(row.updatedAt) }) },
  ];
};

/** The list of trajectories as a file: what the filters leave, all pages, in the order of the screen. */
export const exportTrajectories =
  (dependencies: ExportDependencies & TrajectoryListDependencies) =>
  async (author: Author, { format, language, ...filters }: TrajectoryExportQuery) => {
    const rows = await allTrajectories(dependencies)(filters);
    const columns = columnsIn(language);
    return exportTable(dependencies)(author, { subject: 'trajectories', format, language, rows, columns });
  };
