import type { TakeoverProblem } from './problems.ts';
import type { Workbook } from './read-rows.ts';
import { SHEETS, type SheetKey } from './sheets.ts';

export type Place = Pick<TakeoverProblem, 'sheet' | 'row' | 'column'>;

/** Where something stands, in the words of the file itself. */
export const placesIn =
  ({ sheets }: Pick<Workbook, 'sheets'>) =>
  <Key extends SheetKey>(key: Key, row: number, column?: keyof (typeof SHEETS)[Key]['columns'] & string): Place => {
    const { name: sheet, headers } = sheets[key];
    const place = { sheet, row };
    if (column === undefined) return place;
    const { header } = Object.entries(SHEETS[key].columns).find(([name]) => name === column)?.[1] ?? {};
    return header ? { ...place, column: headers.includes(header.en) ? header.en : header.nl } : place;
  };
export type PlaceOf = ReturnType<typeof placesIn>;
