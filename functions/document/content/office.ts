import { FILE_TYPES, type FileKind } from '../../../shared/document/file-types.ts';
import type { Bytes } from './bytes.ts';
import { type ZipEntry, zipDirectory, zipEntryText } from './zip-directory.ts';

const OPEN_XML_KINDS = ['docx', 'xlsx', 'pptx'] as const;
const OPEN_DOCUMENT_KINDS = ['odt', 'ods', 'odp'] as const;

const OPEN_XML_MACROS = /(^|\/)(vbaProject|vbaData)[^/]*$|(^|\/)macrosheets\//i;
const OPEN_DOCUMENT_MACROS = /^(Basic|Scripts)\//i;

const kindOfContentTypes = (text: string): FileKind | 'macros' | undefined => {
  const types = [...text.matchAll(/ContentType\s*=\s*["']([^"']*)["']/g)].map(([, type = '']) => type);
  if (types.some((type) => /macro|vba/i.test(type))) return 'macros';
  // The type of the main part is that of the whole document, with an ending of its own.
  return OPEN_XML_KINDS.find((kind) => types.includes(`${FILE_TYPES[kind].contentType}.main+xml`));
};

const openXml = async (bytes: Bytes, entries: readonly ZipEntry[]): Promise<FileKind | 'macros' | undefined> => {
  const declared = entries.find(({ name }) => name === '[Content_Types].xml');
  const text = declared && (await zipEntryText(bytes, declared));
  if (text === undefined) return undefined;
  return entries.some(({ name }) => OPEN_XML_MACROS.test(name)) ? 'macros' : kindOfContentTypes(text);
};

const openDocument = async (bytes: Bytes, entries: readonly ZipEntry[]): Promise<FileKind | 'macros' | undefined> => {
  const declared = entries.find(({ name }) => name === 'mimetype');
  const text = declared && (await zipEntryText(bytes, declared));
  const kind = OPEN_DOCUMENT_KINDS.find((candidate) => FILE_TYPES[candidate].contentType === text?.trim());
  return kind && entries.some(({ name }) => OPEN_DOCUMENT_MACROS.test(name)) ? 'macros' : kind;
};

/** Which office file a zip is, by what it declares of itself inside; nothing for any other zip. */
export const officeKind = async (bytes: Bytes, tail: Buffer): Promise<FileKind | 'macros' | undefined> => {
  const entries = await zipDirectory(bytes, tail);
  if (!entries) return undefined;
  return (await openXml(bytes, entries)) ?? (await openDocument(bytes, entries));
};
