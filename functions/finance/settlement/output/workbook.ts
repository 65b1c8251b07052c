import type { FrozenSettlement } from '../../../../shared/finance/settlement/schema.ts';
import type { Instant } from '../../../../shared/kernel/dates.ts';
import type { Language } from '../../../../shared/kernel/languages.ts';
import { settlementTexts } from '../../../../shared/texts/settlement/catalogue.ts';
import { type FileColumn, type TableContent, tableContent } from '../../../platform/table-file/content.ts';
import { workbookOf } from '../../../platform/table-file/workbook.ts';
import { periodsTable } from './periods.ts';
import { stepsTable } from './steps.ts';
import { certifiedTable, companiesTable, partnersTable, paymentsTable } from './tables.ts';

export type OutputOptions = { readonly language: Language; readonly at: Instant; readonly notes: readonly string[] };

/** The tables of a settlement under the names of their sheets. */
export const settlementTables = (frozen: FrozenSettlement, options: OutputOptions) => {
  const words = settlementTexts[options.language];
  const { sections } = words;
  const content = <Row>({
    rows,
    columns,
  }: {
    readonly rows: readonly Row[];
    readonly columns: readonly FileColumn<Row>[];
  }): TableContent => tableContent(rows, columns, options);
  return {
    steps: { name: sections.steps, content: content(stepsTable(frozen, words)) },
    ...(frozen.outcome.periods
      ? { periods: { name: words.sections.periods, content: content(periodsTable(frozen, words)) } }
      : {}),
    partners: { name: sections.partners, content: content(partnersTable(frozen, words)) },
    companies: { name: sections.companies, content: content(companiesTable(frozen, words)) },
    certified: { name: sections.certified, content: content(certifiedTable(frozen, words, options.language)) },
    payments: { name: sections.payments, content: content(paymentsTable(frozen, words)) },
  };
};

/** A settlement as a workbook: a sheet for how it arises, and one for each kind of record that it rests on. */
export const settlementWorkbook = (
  frozen: FrozenSettlement,
  options: OutputOptions,
): Promise<Uint8Array<ArrayBuffer>> => workbookOf(Object.values(settlementTables(frozen, options)));
