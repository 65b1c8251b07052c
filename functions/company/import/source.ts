import { ExtractRefused } from '../../../shared/company/kbo-extract/failures.ts';
import { MAXIMUM_UNPACKED_BYTES } from '../../../shared/company/kbo-extract/limits.ts';
import { type ExtractTable, tableOfFile } from '../../../shared/company/kbo-extract/tables.ts';
import { UnreadableZip, unzip, type ZipPiece } from '../../document/content/unzip.ts';
import type { TaskFile } from '../../document/stored-task.ts';
import { type DocumentStore, ObjectGone } from '../../platform/storage/document-store.ts';
import { ZIP_CONTENT_TYPE } from './request.ts';

type Reads = Pick<DocumentStore, 'read'>;

/** One table of the import. Its content is read to the end, or not at all, before the next table is asked for. */
export type SourceTable = { readonly table: ExtractTable; readonly content: AsyncIterable<Uint8Array> };

/** Names in messages stay readable, whatever a zip calls its entries. */
const shown = (name: string): string => name.slice(0, 80);

const tableOf = (name: string): ExtractTable => {
  const table = tableOfFile(name);
  if (!table) throw new ExtractRefused('unknownFile', { file: shown(name) });
  return table;
};

/** Only tables of an extract, each once, at the top: this also bounds the number of entries. */
const acceptEntries = () => {
  const seen = new Set<ExtractTable>();
  return (name: string): void => {
    if (/[\\/]/.test(name)) throw new ExtractRefused('pathInZip', { file: shown(name) });
    const table = tableOf(name);
    if (seen.has(table)) throw new ExtractRefused('fileTwice', { file: shown(name) });
    seen.add(table);
  };
};

/** Cuts the pieces of an archive into tables. What a reader does not take of a table is unpacked all the same, and counted. */
async function* tablesOf(pieces: AsyncGenerator<ZipPiece>): AsyncGenerator<SourceTable> {
  let unpacked = 0;
  let current = await pieces.next();
  const advance = async (): Promise<void> => {
    unpacked += current.done ? 0 : current.value.content.length;
    if (unpacked > MAXIMUM_UNPACKED_BYTES) throw new ExtractRefused('tooLargeUnpacked');
    current = await pieces.next();
  };
  while (!current.done) {
    const { name } = current.value;
    const isSame = (): boolean => !current.done && current.value.name === name;
    const content = async function* (): AsyncGenerator<Uint8Array> {
      while (!current.done && current.value.name === name) {
        yield current.value.content;
        await advance();
      }
    };
    yield { table: tableOf(name), content: content() };
    while (isSame()) await advance();
  }
}

/** The content of an upload as it was finalised. Throws `ExtractRefused` when it is no longer there. */
async function* contentOf(documents: Reads, { key, name, entityTag }: TaskFile): AsyncGenerator<Uint8Array> {
  try {
    yield* documents.read(key, entityTag ?? '');
  } catch (thrown) {
    throw thrown instanceof ObjectGone ? new ExtractRefused('uploadGone', { file: shown(name) }) : thrown;
  }
}

/** The pieces of an archive; what cannot be read of it is why the extract is refused. */
async function* piecesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<ZipPiece> {
  try {
    yield* unzip(content, acceptEntries());
  } catch (thrown) {
    throw thrown instanceof UnreadableZip ? new ExtractRefused('unreadableZip') : thrown;
  }
}

/** Every table in the uploads of an import, one after the other, whether they came in a zip or by themselves. */
export async function* sourceTables(documents: Reads, files: readonly TaskFile[]): AsyncGenerator<SourceTable> {
  for (const file of files) {
    const content = contentOf(documents, file);
    if (file.contentType === ZIP_CONTENT_TYPE) yield* tablesOf(piecesOf(content));
    else yield { table: tableOf(file.name), content };
  }
}
