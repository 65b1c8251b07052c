import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Language } from '../../shared/kernel/languages.ts';
import type { Sheet } from '../../shared/takeover/column.ts';
import type { Cell } from '../../shared/takeover/format.ts';
import type { RawSheet } from '../../shared/takeover/read-rows.ts';
import { SHEET_KEYS, SHEETS, type SheetKey } from '../../shared/takeover/sheets.ts';
import { enterpriseNumber, establishmentNumber } from '../company/fictional-extract.ts';

/** Rows by sheet, each by the keys of its columns. */
export type Filled = { readonly [Key in SheetKey]?: readonly Readonly<Record<string, Cell>>[] };

/** The sheets as a spreadsheet hands them over, with the headers of one language. */
export const sheetsOf = (filled: Filled, language: Language = 'nl'): RawSheet[] =>
  SHEET_KEYS.map((key) => {
    const { name, columns }: Sheet = SHEETS[key];
    const rows = (filled[key] ?? []).map((row) => Object.keys(columns).map((column) => row[column] ?? null));
    return { name: name[language], cells: [Object.values(columns).map(({ header }) => header[language]), ...rows] };
  });

type Written = SheetData[number][number];
const written = (cell: Cell): Written => {
  if (cell === null) return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd/mm/yyyy' };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return typeof cell === 'boolean' ? { value: cell, type: Boolean } : { value: cell, type: String };
};

export const workbookOf = async (sheets: readonly RawSheet[]): Promise<Uint8Array> =>
  new Uint8Array(
    await writeWorkbook(
      sheets.map(({ name, cells }) => ({ sheet: name, data: cells.map((row) => row.map(written)) })),
    ).toBuffer(),
  );

/** A company and its establishment in Ghent. */
export const companyRow = (index: number, more: Readonly<Record<string, Cell>> = {}) => ({
  reference: `O-${index}`,
  enterpriseNumber: enterpriseNumber(index),
  name: `Overgenomen ${index}`,
  sme: 'kmo',
  ...more,
});
export const establishmentRow = (index: number, more: Readonly<Record<string, Cell>> = {}) => ({
  company: `O-${index}`,
  number: establishmentNumber(index),
  postalCode: 9000,
  ...more,
});

export const trajectoryRow = (index: number, more: Readonly<Record<string, Cell>> = {}) => ({
  reference: `T-${index}`,
  title: `Traject ${index}`,
  companies: `O-${index}`,
  themes: 'diversiteit; taalbeleid',
  resultDimensions: 'instroom',
  leadSource: 'vdab',
  ...more,
});

const COURSE = [
  ['intake', '2024-02-01'],
  ['plan', '2024-03-01'],
  ['implementation', '2024-04-01'],
  ['completed', '2024-09-02'],
] as const;
/** From intake to completion, in one year. */
export const phaseRows = (index: number) => COURSE.map(([phase, on]) => ({ trajectory: `T-${index}`, phase, on }));

export const adaptationRow = (index: number, more: Readonly<Record<string, Cell>> = {}) => ({
  trajectory: `T-${index}`,
  company: `O-${index}`,
  title: 'Vacatures in klare taal',
  level: 'workOrganisation',
  structural: 'ja',
  status: 'ingevoerd',
  statusOn: '15/06/2024',
  evidenceReference: 'map 12, stuk 3',
  evidenceOn: '01/07/2024',
  accepted: 'ja',
  acceptedOn: '10/10/2024',
  ...more,
});

/** A file of so many companies, each with a completed trajectory that the agency accepted in the last quarter of 2024. */
export const runningFiles = (
  count: number,
): Required<Pick<Filled, 'companies' | 'establishments' | 'trajectories' | 'phases' | 'adaptations'>> => {
  const indexes = Array.from({ length: count }, (_, index) => index + 1);
  return {
    companies: indexes.map((index) => companyRow(index)),
    establishments: indexes.map((index) => establishmentRow(index)),
    trajectories: indexes.map((index) => trajectoryRow(index)),
    phases: indexes.flatMap(phaseRows),
    adaptations: indexes.map((index) => adaptationRow(index)),
  };
};
