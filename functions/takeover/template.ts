import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { CatalogueName } from '../../shared/catalogue/lists.ts';
import { newestVersion } from '../../shared/catalogue/meaning.ts';
import type { Catalogues } from '../../shared/catalogue/registry.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import type { Member } from '../../shared/partnership/schema.ts';
import type { Label } from '../../shared/reference/label.ts';
import type { Sheet } from '../../shared/takeover/column.ts';
import { SHEET_KEYS, SHEETS } from '../../shared/takeover/sheets.ts';
import { templateTexts } from '../../shared/takeover/template-texts.ts';

type Cell = SheetData[number][number];
type PageOf = {
  readonly sheet: string;
  readonly data: SheetData;
  readonly columns: { width: number }[];
  readonly stickyRowsCount?: number;
};

const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true });
const plain = (value: string): Cell => ({ value, type: String, wrap: true });
const HEADER_COLOUR = '#dfe9f7';
const header = (value: string, isRequired: boolean): Cell => ({
  value,
  type: String,
  fontWeight: 'bold',
  ...(isRequired ? { backgroundColor: HEADER_COLOUR } : {}),
});

const explanation = (language: Language): PageOf => {
  const texts = templateTexts[language];
  const lines = SHEET_KEYS.flatMap((key): Cell[][] => {
    const sheet: Sheet = SHEETS[key];
    return [
      [],
      [bold(sheet.name[language]), plain(sheet.meaning[language])],
      ...Object.values(sheet.columns).map(({ header: title, meaning, required, format }): Cell[] => [
        plain(title[language]),
        plain(meaning[language]),
        plain(format.how[language]),
        plain(required ? texts.required : texts.optional),
      ]),
    ];
  });
  const columns = [{ width: 26 }, { width: 70 }, { width: 45 }, { width: 14 }];
  return {
    sheet: texts.explanation,
    data: [[bold(texts.title)], ...texts.rules.map((rule) => [null, plain(rule)]), ...lines],
    columns,
  };
};

/** Fixed words, or a catalogue of the agency. */
type List = Readonly<Record<string, Label>> | CatalogueName;
/** What may stand in the workbook: the codes as the agency keeps them, and the partnership's own members. */
type Lists = { readonly catalogues: Catalogues; readonly members: readonly Member[] };

const codes = (language: Language, { catalogues, members }: Lists): PageOf => {
  const texts = templateTexts[language];
  const lists = new Map<List, string>();
  const addList = (list: List | undefined, title: string): void => {
    if (list !== undefined && !lists.has(list)) lists.set(list, title);
  };
  for (const key of SHEET_KEYS)
    for (const { header: title, format } of Object.values((SHEETS[key] as Sheet).columns))
      addList(format.choices ?? format.catalogue, title[language]);
  const labelsOf = (list: List): readonly (readonly [string, Label])[] =>
    typeof list === 'string'
      ? catalogues[list].map((entry) => [entry.code, newestVersion(entry)])
      : Object.entries(list);
  const rows = [...lists].flatMap(([list, title]): Cell[][] => [
    [bold(title)],
    ...labelsOf(list).map(([code, label]): Cell[] => [plain(code), plain(label[language])]),
    [],
  ]);
  const own: Cell[][] = [[bold(texts.members)], ...members.map(({ name }): Cell[] => [plain(name)])];
  return { sheet: 'Codes', data: [...rows, ...own], columns: [{ width: 34 }, { width: 60 }] };
};

/** The empty workbook to fill in: an explanation, the codes that may stand in it, and a sheet with its header for each kind of row. */
export const takeoverTemplate = async (language: Language, lists: Lists): Promise<Uint8Array<ArrayBuffer>> => {
  const sheets = SHEET_KEYS.map((key): PageOf => {
    const { name, columns }: Sheet = SHEETS[key];
    const all = Object.values(columns);
    return {
      sheet: name[language],
      data: [all.map(({ header: title, required }) => header(title[language], required))],
      columns: all.map(({ header: title }) => ({ width: Math.max(14, title[language].length + 4) })),
      stickyRowsCount: 1,
    };
  });
  return Uint8Array.from(await writeWorkbook([explanation(language), ...sheets, codes(language, lists)]).toBuffer());
};
