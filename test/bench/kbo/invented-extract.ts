import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTRACT_TABLES, type ExtractTable } from '../../../shared/company/kbo-extract/tables.ts';

/** Numbers go through the whole series that KBO has given out, so that every range is as full as in a real extract. */
const FIRST_NUMBER = 2_000_000;
const LAST_NUMBER = 10_300_000;
const PLACES = ['9000', '8000', '2000', '3500', '1000', '3000', '9300', '8500', '2300', '9100'];
const WORDS = ['Nevel', 'Koper', 'Zilver', 'Duin', 'Linden', 'Berk', 'Vonk', 'Rivier', 'Steen', 'Wolk', 'Vlas'];
const TRADES = ['bouw', 'zorg', 'druk', 'bakkerij', 'metaal', 'transport', 'tuinen', 'textiel', 'logistiek'];

const pick = (list: readonly string[], serial: number): string => list[serial % list.length] ?? '';
const padded = (eight: number): string => String(eight).padStart(8, '0');
const withCheckDigits = (eight: number): string => `${padded(eight)}${String(97 - (eight % 97)).padStart(2, '0')}`;
const dotted = (digits: string, cuts: RegExp): string => digits.replace(cuts, '$1.$2.$3');

export const enterpriseAt = (serial: number, of: number): string => {
  const step = Math.floor((LAST_NUMBER - FIRST_NUMBER) / of);
  return dotted(withCheckDigits(FIRST_NUMBER + serial * step), /^(\d{4})(\d{3})(\d{3})$/);
};
const establishmentAt = (serial: number): string =>
  withCheckDigits(20_000_000 + serial).replace(/^(\d)(\d{3})(\d{3})(\d{3})$/, '$1.$2.$3.$4');

export type InventedExtract = {
  readonly enterprises: number;
  /** Of so many enterprises one has another name than in the extract before; and one is gone. */
  readonly renamed?: number;
  readonly gone?: number;
  readonly day: string;
  readonly number: string;
};

type Rows = Partial<Record<ExtractTable, readonly (readonly string[])[]>>;

const isNth = (serial: number, every: number | undefined): boolean => every !== undefined && serial % every === 1;

const rowsOf = (serial: number, { enterprises, renamed }: InventedExtract): Rows => {
  const number = enterpriseAt(serial, enterprises);
  const establishments = Array.from({ length: serial % 10 === 0 ? 3 : 1 }, (_, index) =>
    establishmentAt(serial * 3 + index),
  );
  const name = `${pick(WORDS, serial)}${pick(TRADES, serial * 7)} ${serial}${isNth(serial, renamed) ? ' Nieuw' : ''}`;
  const zip = pick(PLACES, serial * 3);
  const address = (about: string, type: string): string[] => [
    ...[about, type, '', '', zip, 'Gemeente', 'Commune'],
    ...[`${pick(WORDS, serial)}straat`, '', String(serial % 200), '', '', ''],
  ];
  return {
    enterprise: [[number, 'AC', '000', '2', '610', '', '01-01-2020']],
    establishment: establishments.map((establishment) => [establishment, '01-01-2020', number]),
    denomination: [
      [number, '2', '001', name],
      ...establishments.map((establishment) => [establishment, '2', '003', `Vestiging ${serial}`]),
    ],
    address: [address(number, 'REGO'), ...establishments.map((establishment) => address(establishment, 'BAET'))],
    activity: [
      [number, '001', '2025', '25110', 'MAIN'],
      [number, '001', '2008', '25110', 'MAIN'],
      [number, '001', '2025', '46900', 'SECO'],
      ...establishments.map((establishment) => [establishment, '001', '2025', '25110', 'MAIN']),
    ],
  };
};

const TABLES = ['enterprise', 'establishment', 'denomination', 'address', 'activity'] as const;
const line = (fields: readonly string[]): string => `${fields.map((field) => `"${field}"`).join(',')}\n`;

/** Writes the files of an extract of any size, always the same for the same wish, a piece at a time. */
export const inventExtract = async (directory: string, wish: InventedExtract): Promise<void> => {
  await mkdir(directory, { recursive: true });
  const fileOf = (table: ExtractTable) => {
    const file = createWriteStream(join(directory, `${table}.csv`));
    file.write(line(EXTRACT_TABLES[table]));
    return file;
  };
  const files = TABLES.map((table) => ({ table, file: fileOf(table) }));
  for (let start = 0; start < wish.enterprises; start += 1000) {
    const serials = Array.from({ length: Math.min(1000, wish.enterprises - start) }, (_, index) => start + index);
    const rows = serials.filter((serial) => !isNth(serial, wish.gone)).map((serial) => rowsOf(serial, wish));
    for (const { table, file } of files) {
      const text = rows.flatMap((of) => of[table] ?? []).map(line);
      if (!file.write(text.join(''))) await once(file, 'drain');
    }
  }
  const meta = fileOf('meta');
  meta.write(
    [
      ['SnapshotDate', wish.day],
      ['ExtractType', 'full'],
      ['ExtractNumber', wish.number],
    ]
      .map(line)
      .join(''),
  );
  await Promise.all(
    [...files.map(({ file }) => file), meta].map((file) => {
      const closed = once(file, 'close');
      file.end();
      return closed;
    }),
  );
};
