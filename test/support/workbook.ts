import { strFromU8, unzipSync } from 'fflate';

export type ReadCell = { readonly type: string; readonly value: string };

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const textsIn = (xml: string): string[] =>
  [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner = '']) =>
    unescaped([...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );

/** The cells of the first sheet of a workbook, row by row, as the file itself types them: `s` is text, `n` a number or a day. */
export const readWorkbook = (bytes: Uint8Array): { readonly rows: ReadCell[][]; readonly hasFormulas: boolean } => {
  const files = unzipSync(bytes);
  const read = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
  const shared = textsIn(read('xl/sharedStrings.xml'));
  const sheet = read('xl/worksheets/sheet1.xml');
  const rows = [...sheet.matchAll(/<row[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inner = '']): ReadCell => {
      const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
      return { type, value: type === 's' ? (shared[Number(value)] ?? '') : value };
    }),
  );
  return { rows, hasFormulas: /<f[ >]/.test(sheet) };
};
