import { entryOf, labelOn } from '../../shared/catalogue/meaning.ts';
import type { Catalogues } from '../../shared/catalogue/registry.ts';
import { lastDayOf, type Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { quarterInPath } from '../../shared/summary/quarter-in-path.ts';
import type { Author } from '../audit/event.ts';
import { writeDownTaking } from '../audit/write-down.ts';
import type { NoteDependencies } from './dependencies.ts';
import { viewNote } from './view.ts';

export type NoteDocumentDependencies = NoteDependencies & { readonly partnershipId: PartnershipId };
type Request = { readonly quarter: Quarter; readonly language: Language };

/** How codes were called at the end of the quarter. */
const namesIn =
  (catalogues: Catalogues, { quarter, language }: Request) =>
  (catalogue: 'motives' | 'barriers', codes: readonly string[]): string[] =>
    codes.map((code) => {
      const entry = entryOf(catalogues[catalogue], code);
      const day = lastDayOf(quarter);
      return entry ? labelOn(entry, day, day).label[language] : code;
    });

export type NoteFile = { readonly body: Uint8Array<ArrayBuffer>; readonly name: string };

/** The note of a quarter as a PDF; not found as long as nothing was written. */
export const noteDocument =
  (dependencies: NoteDocumentDependencies) =>
  async (author: Author, request: Request): Promise<Result<NoteFile, Failure>> => {
    const { catalogues, partnershipId, system } = dependencies;
    const { quarter, language } = request;
    const [view, lists] = await Promise.all([viewNote(dependencies)(quarter), catalogues.recent()]);
    if (!view.ok) return view;
    const { note, figuresNow, monitoringNow } = view.value;
    if (!note) return fail({ code: 'notFound' });
    const at = system.now();
    // Loaded by the first note: a cold start does not wait for what writes a PDF.
    const { notePdf } = await import('./pdf.ts');
    const body = await notePdf(
      { partnershipId, note, figuresNow, monitoringNow, namesOf: namesIn(lists, request) },
      { language, at },
    );
    await writeDownTaking(dependencies, author, {
      action: 'note.taken',
      changes: [{ field: 'quarter', after: quarter }],
    });
    return ok({ body, name: `kwartaalnota-${partnershipId}-${quarterInPath(quarter)}.pdf` });
  };
