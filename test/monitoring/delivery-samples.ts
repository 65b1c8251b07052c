import { leaverRows, type ReadRow } from '../../functions/monitoring/delivery/rows.ts';
import { surveyFile, textOf } from '../../functions/monitoring/delivery/survey.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import {
  DELIVERY_COLUMN_KEYS,
  DELIVERY_COLUMNS,
  type DeliveryColumnKey,
} from '../../shared/monitoring/delivery/columns.ts';

export const REFERENCE_DATE = isoDate('2026-09-30');
export const HEADER = DELIVERY_COLUMN_KEYS.map((key) => DELIVERY_COLUMNS[key].header);

/** A row that is right, with what a test changes in it. */
export const cellsOf = (changed: Partial<Record<DeliveryColumnKey, string>> = {}): string[] => {
  const right: Record<DeliveryColumnKey, string> = {
    pseudonym: 'PABCDEFGHIJKLMNOPQRSTUVWX',
    sourceMeasure: 'local-partnership',
    localPartnership: 'LP012',
    exitedOn: '2026-06-30',
    destination: 'temporary-agency-work',
    employer: '0403.170.701',
    userEnterprise: '0202239951',
    startedOn: '01/07/2026',
    endedOn: '',
    contract: 'temporary',
    targetGroups: 'newcomers|disability',
    ...changed,
  };
  return DELIVERY_COLUMN_KEYS.map((key) => right[key]);
};

/** A pseudonym of its own for each number. */
export const pseudonymOf = (person: number): string =>
  `P${[...String(person).padStart(24, '0')].map((digit) => 'ABCDEFGHIJ'.charAt(Number(digit))).join('')}`;

export const csvOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from([HEADER, ...rows].map((cells) => cells.join(';')).join('\r\n'));

async function* pieces(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < content.length; from += size) yield content.subarray(from, from + size);
}

/** Reads a file as the worker does, in pieces of so many bytes. */
export const readFile = async (content: Uint8Array, pieceSize = 64, skip = 0): Promise<ReadRow[]> => {
  const { encoding } = await surveyFile(pieces(content, pieceSize));
  const rows: ReadRow[] = [];
  const text = textOf(pieces(content, pieceSize), encoding);
  for await (const row of leaverRows(text, { referenceDate: REFERENCE_DATE, skip })) rows.push(row);
  return rows;
};
