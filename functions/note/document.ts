import { entryOf, labelOn } from '../../shared/catalogue/meaning.ts';
import type { Catalogues } from '../../shared/catalogue/registry.ts';
import { dayOf, lastDayOf, type Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { quarterInPath } from '../../shared/summary/quarter-in-path.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import type { NoteDependencies } from './dependencies.ts';
import { viewNote } from './view.ts';

export type NoteDocumentDependencies = NoteDependencies & { readonly partnershipId: PartnershipId };
type Request = { readonly quarter: Quarter; readonly language: Language };

/** It is in the trail before it leaves: who took which note away. */
const writeDown = async ({ commit, system }: NoteDependencies, author: Author, quarter: Quarter): Promise<void> => {
  const event = auditEvent(system, author, {
    action: 'note.taken',
    root: { kind: 'access', id: dayOf(system.now()) },
    changes: [{ field: 'quarter', after: quarter }],
  });
  const written = await commit({ changes: [], audit: [event] });
  if (!written.ok) throw new Error(`An audit event was refused: ${written.error.code}`);
};

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
    const { note, figuresNow } = view.value;
    if (!note) return fail({ code: 'notFound' });
    const at = system.now();
    // Loaded by the first note: a cold start does not wait for what writes a PDF.
    const { notePdf } = await import('./pdf.ts');
    const body = await notePdf({ partnershipId, note, figuresNow, namesOf: namesIn(lists, request) }, { language, at });
    await writeDown(dependencies, author, quarter);
    return ok({ body, name: `kwartaalnota-${partnershipId}-${quarterInPath(quarter)}.pdf` });
  };
