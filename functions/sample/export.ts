import { formatEnterpriseNumber } from '../../shared/company/shown-number.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import type { SampledCompany, SampleExportQuery, SampleView } from '../../shared/sample/schema.ts';
import { sampleTexts } from '../../shared/texts/sample/catalogue.ts';
import type { Author } from '../audit/event.ts';
import { type ExportDependencies, exportTable } from '../audit/exports.ts';
import type { FileColumn } from '../platform/table-file/content.ts';

type Row = SampledCompany & { readonly place: number };

const columnsIn = (language: Language): FileColumn<Row>[] => {
  const { headers, stands } = sampleTexts[language];
  return [
    { header: headers.place, width: 8, value: (row) => ({ number: row.place }) },
    { header: headers.company, width: 40, value: (row) => ({ text: row.name }) },
    {
      header: headers.enterpriseNumber,
      width: 20,
      value: ({ enterpriseNumber: number }) => number && { text: formatEnterpriseNumber(number) },
    },
    { header: headers.trajectory, width: 44, value: (row) => ({ text: row.title }) },
    { header: headers.stand, width: 26, value: (row) => ({ text: stands[row.stand] }) },
    { header: headers.judgedOn, width: 14, value: ({ judgedOn }) => judgedOn && { date: judgedOn } },
    { header: headers.reason, width: 44, value: (row) => ({ text: row.reason ?? '' }) },
  ];
};

/** A sample as a file, with all that it takes to draw it anew in the lines above the table. */
export const exportSample =
  (dependencies: ExportDependencies) =>
  async (author: Author, sample: SampleView, { format, language }: SampleExportQuery) => {
    const texts = sampleTexts[language];
    const { number, scope, drawn, population, seed } = sample;
    return exportTable(dependencies)(author, {
      subject: 'samples',
      format,
      language,
      rows: sample.companies.map((company, index) => ({ ...company, place: index + 1 })),
      columns: columnsIn(language),
      notes: [
        texts.drawn(number, texts.scope(scope), drawn, population.size),
        texts.method,
        texts.seed(seed),
        texts.population(population.sha256),
      ],
    });
  };
