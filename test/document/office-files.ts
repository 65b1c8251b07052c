import { strToU8, zipSync } from 'fflate';
import { FILE_TYPES } from '../../shared/document/file-types.ts';

const contentTypes = (main: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/main.xml" ContentType="${main}"/></Types>`;

type Entries = Readonly<Record<string, string>>;

/** The same bytes each time. */
const WRITTEN = { mtime: '2024-07-01T12:00:00' };

export const zipFile = (entries: Entries): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])), WRITTEN),
  );

/** The smallest file that declares itself a document of Office; other parts may stand before and beside its declaration. */
export const openXml = (kind: 'docx' | 'xlsx' | 'pptx', { main, more = {} }: { main?: string; more?: Entries } = {}) =>
  zipFile({
    '_rels/.rels': '<Relationships/>',
    ...more,
    '[Content_Types].xml': contentTypes(main ?? `${FILE_TYPES[kind].contentType}.main+xml`),
  });

/** The smallest file that declares itself a document of LibreOffice. */
export const openDocument = (kind: 'odt' | 'ods' | 'odp', more: Entries = {}): Buffer =>
  Buffer.from(
    zipSync(
      {
        mimetype: [strToU8(FILE_TYPES[kind].contentType), { level: 0 }],
        ...Object.fromEntries(
          Object.entries({ 'content.xml': '<x/>', ...more }).map(([name, text]) => [name, strToU8(text)]),
        ),
      },
      WRITTEN,
    ),
  );

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** One red dot. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
export const JPEG = Buffer.concat([
  hex('ffd8 ffe0 0010 4a46494600 0101 00 0001 0001 00 00'),
  hex('ffdb 0043 00'),
  Buffer.alloc(64, 1),
  hex('ffda 0008 01 01 00 00 3f 00 d2 ffd9'),
]);
export const WEBP = Buffer.concat([Buffer.from('RIFF'), hex('12000000'), Buffer.from('WEBPVP8L'), Buffer.alloc(10, 1)]);
export const PDF = Buffer.from('%PDF-1.7\n%\xe2\xe3\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n', 'latin1');
