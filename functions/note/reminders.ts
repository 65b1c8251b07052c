import { dayOf } from '../../shared/kernel/dates.ts';
import type { NoteRules } from '../../shared/note/calendar.ts';
import { type KnownNote, type OpenNoteItem, openNoteItems } from '../../shared/note/open-items.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';
import type { ReminderSource } from '../reminder/source.ts';
import { type NoteOverviewDependencies, noteOverview } from './overview.ts';

/**
 * A note that was sent back came back; one that the promotor is to sign waits; one that is to be written is spoken of by its due day. A draft
 * that nobody goes on with stands still, until that day comes near.
 */
const KINDS: Readonly<Record<OpenNoteItem['what'], ReminderItem['kind']>> = {
  write: 'planned',
  change: 'returned',
  signAsPromotor: 'pending',
  decide: 'pending',
};

/** The notes of a partnership that wait for its own people. */
export const noteReminders = ({
  repository,
  readNoteRules,
  home,
}: {
  readonly repository: { readonly notes: () => Promise<readonly (KnownNote & Pick<QuarterlyNote, 'returns'>)[]> };
  readonly readNoteRules: () => Promise<NoteRules>;
  /** The path of the partnership in the web. */
  readonly home: string;
}): ReminderSource => ({
  items: async (today) => {
    const [notes, rules] = await Promise.all([repository.notes(), readNoteRules()]);
    return openNoteItems(notes, today, rules)
      .filter(({ what }) => what !== 'decide')
      .map(({ quarter, what, roles, dueOn, stillSince }): ReminderItem => {
        const returnedAt = notes.find((note) => note.quarter === quarter)?.returns.at(-1)?.at;
        return {
          key: `note/${quarter}/${what}`,
          subject: 'note',
          kind: stillSince === undefined ? KINDS[what] : 'staleDraft',
          people: [],
          roles,
          // What came back was handed in: its due day is over.
          ...(what === 'change' && returnedAt ? { since: dayOf(returnedAt) } : { due: dueOn }),
          ...(stillSince === undefined ? {} : { since: stillSince }),
          page: `${home}/notes`,
        };
      });
  },
});

/** The notes that partnerships handed in and on which the agency is to decide. */
export const submittedNotes = (dependencies: NoteOverviewDependencies): ReminderSource => ({
  items: async () => {
    const overviewOf = noteOverview(dependencies);
    const newest = await overviewOf(undefined);
    if (!newest.ok) return [];
    const overviews = await Promise.all(newest.value.quarters.map(overviewOf));
    return overviews.flatMap((overview) =>
      overview.ok
        ? overview.value.rows
            .filter(({ state }) => state === 'submitted')
            .map(
              ({ partnershipId, status }): ReminderItem => ({
                key: `note/${partnershipId}/${overview.value.quarter}`,
                subject: 'note',
                kind: 'pending',
                people: [],
                roles: ['programme-manager', 'project-officer'],
                // Both signed: since then it lies with the agency.
                ...(status?.signedByPromotorAt ? { since: dayOf(status.signedByPromotorAt) } : {}),
                page: '/agency/notes',
              }),
            )
        : [],
    );
  },
});
