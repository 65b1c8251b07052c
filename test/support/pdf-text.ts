import { inflateSync } from 'node:zlib';

/** What a tagged PDF says of itself, read back from its bytes. Only as much of the format as our own writer uses. */
type ReadPdf = {
  /** What is printed, in the order of writing; words of one line follow each other. */
  readonly text: string;
  readonly pages: number;
  /** Types of the elements of its structure. */
  readonly structure: readonly string[];
  /** Everything but the streams. */
  readonly objects: string;
};

type Part = { readonly dictionary: string; readonly stream: string };

const partsOf = (source: string): Map<string, Part> =>
  new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => {
      const at = body.indexOf('stream\n');
      if (at < 0) return [id, { dictionary: body, stream: '' }];
      const raw = Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
      const dictionary = body.slice(0, at);
      const stream = dictionary.includes('FlateDecode') ? inflateSync(raw) : raw;
      return [id, { dictionary, stream: stream.toString('latin1') }];
    }),
  );

const lettersOf = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('');

/** Which letters each glyph stands for, from the table that lies beside a font for whoever copies its text. */
const glyphsOf = (table: string): Map<number, string> => {
  const glyphs = new Map<number, string>();
  for (const [, first = '', list = ''] of table.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    for (const [index, [, hex = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries())
      glyphs.set(Number.parseInt(first, 16) + index, lettersOf(hex.replaceAll(' ', '')));
  return glyphs;
};

export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const parts = partsOf(Buffer.from(bytes).toString('latin1'));
  const part = (id: string | undefined): Part => parts.get(id ?? '') ?? { dictionary: '', stream: '' };
  const all = [...parts.values()];
  const fonts = new Map<string, Map<number, string>>();
  for (const { dictionary } of all)
    for (const [, name = '', id] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(part(id).dictionary)?.[1];
      if (table) fonts.set(name, glyphsOf(part(table).stream));
    }
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary));
  const printed = pages.map(({ dictionary }) => {
    let font = new Map<number, string>();
    const { stream } = part(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]);
    return [...stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)].map(([, name, shown = '']) => {
      if (name !== undefined) font = fonts.get(name) ?? font;
      const codes = [...shown.matchAll(/<(\w*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      return codes.map((code) => font.get(Number.parseInt(code, 16)) ?? '').join('');
    });
  });
  const objects = all.map(({ dictionary }) => dictionary).join('\n');
  return {
    text: printed.flat().filter(Boolean).join(' ').replace(/\s+/g, ' '),
    pages: pages.length,
    structure: [...objects.matchAll(/\/S \/(\w+)/g)].map(([, type = '']) => type),
    objects,
  };
};
