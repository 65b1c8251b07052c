import { formatDate, formatDayOf } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { slugOf } from '../../../shared/kernel/slug.ts';
import type { Figure } from '../../../shared/monitoring/figures/figure.ts';
import {
  type FigureLine,
  isOfOneQuarter,
  linesOf,
  type MonitoringExportQuery,
  type TableName,
} from '../../../shared/monitoring/figures/lines.ts';
import type { MonitoringFigures, Provenance } from '../../../shared/monitoring/published/schema.ts';
import { isRetention } from '../../../shared/monitoring/suppression/published-tables.ts';
import { monitoringFigureTexts } from '../../../shared/texts/monitoring-figures/catalogue.ts';
import { categoryName, dimensionName } from '../../../shared/texts/monitoring-figures/names.ts';
import type { Author } from '../../audit/event.ts';
import { type ExportDependencies, exportTable } from '../../audit/exports.ts';
import type { FileColumn } from '../../platform/table-file/content.ts';

const columnsIn = (language: Language): FileColumn<FigureLine>[] => {
  const { headers, together, everybody, versions, populations, marks } = monitoringFigureTexts[language];
  const numberOf = (figure: Figure) =>
    figure.kind === 'shown' ? { number: figure.value } : { text: marks[figure.kind] };
  return [
    { header: headers.partnership, width: 18, value: ({ partnershipId }) => ({ text: partnershipId ?? together }) },
    { header: headers.quarter, width: 12, value: ({ quarter }) => ({ text: quarter }) },
    { header: headers.version, width: 20, value: ({ version }) => ({ text: versions[version] }) },
    { header: headers.population, width: 26, value: ({ population }) => ({ text: populations[population] }) },
    {
      header: headers.division,
      width: 36,
      value: ({ division }) => division && { text: dimensionName(division[0], language) },
    },
    {
      header: headers.category,
      width: 44,
      value: ({ division }) => ({ text: division ? categoryName(...division, language) : everybody }),
    },
    { header: headers.persons, width: 22, value: ({ persons }) => numberOf(persons) },
    { header: headers.employers, width: 22, value: ({ employers }) => numberOf(employers) },
    { header: headers.share, width: 18, value: ({ share }) => (share === undefined ? undefined : { number: share }) },
  ];
};

/** On what the numbers rest, each measurement once. */
const provenanceNotes = (lines: readonly FigureLine[], language: Language): string[] => {
  const measurements = new Map<string, Provenance>(
    lines.map(({ provenance }) => [provenance.measurementId, provenance]),
  );
  const { provenance } = monitoringFigureTexts[language];
  return [...measurements.values()].map(({ measurementId, measuredAt, referenceDate, rulesVersion, tablesVersion }) =>
    provenance({
      measurementId,
      measuredOn: formatDayOf(measuredAt),
      referenceDate: formatDate(referenceDate),
      rulesVersion,
      tablesVersion,
    }),
  );
};

/** What a file of the monitoring has beside its lines: columns, and on what the numbers rest. */
export const fileOf = (rows: readonly FigureLine[], language: Language) => {
  const { whatCounts, whatCountsOfLeavers, whyHidden, notYetKnown } = monitoringFigureTexts[language];
  const ofLeavers = rows.filter(({ population }) => population === 'leavers').length;
  const counted = [...(ofLeavers < rows.length ? [whatCounts] : []), ...(ofLeavers > 0 ? [whatCountsOfLeavers] : [])];
  const ofCohorts = rows.some(({ division }) => division && isRetention(division[0])) ? [notYetKnown] : [];
  return {
    columns: columnsIn(language),
    notes: [...counted, whyHidden, ...ofCohorts, ...provenanceNotes(rows, language)],
  };
};

/** Which table a file holds, as it is called: several are taken away on one day. */
const tableIn = (rows: readonly FigureLine[], { table, by, language }: MonitoringExportQuery): string => {
  const { tables, breakdowns } = monitoringFigureTexts[language];
  const names: Readonly<Record<TableName, string>> = { ...tables, ...breakdowns };
  const quarter = isOfOneQuarter(table) ? rows[0]?.quarter : undefined;
  return [names[table], by && names[by], quarter].flatMap((part) => (part ? slugOf(part) : [])).join('-');
};

/** A table of the monitoring as a file: only what its screen shows, with on what it rests in the lines above it. */
export const exportMonitoringFigures =
  (dependencies: ExportDependencies) =>
  async (author: Author, audiences: readonly MonitoringFigures[], query: MonitoringExportQuery) => {
    const { format, language } = query;
    const rows = linesOf(audiences, query);
    return exportTable(dependencies)(author, {
      subject: 'monitoring',
      table: tableIn(rows, query),
      format,
      language,
      rows,
      ...fileOf(rows, language),
    });
  };
