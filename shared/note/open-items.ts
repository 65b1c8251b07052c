import type { Instant, IsoDate, Quarter } from '../kernel/dates.ts';
import type { Role } from '../kernel/permissions.ts';
import { unreachable } from '../kernel/result.ts';
import { stillSince } from '../reminder/stale-draft.ts';
import { dueDayOf, isOverdue, type NoteRules, writableQuarters } from './calendar.ts';
import type { NoteState } from './schema.ts';

export type OpenNoteItem = {
  readonly quarter: Quarter;
  readonly what: 'write' | 'change' | 'signAsPromotor' | 'decide';
  /** With whom it lies. */
  readonly roles: readonly Role[];
  readonly dueOn: IsoDate;
  readonly overdue: boolean;
  /** Of a draft that nobody changed for too long: since when it stands still. */
  readonly stillSince?: IsoDate;
};

export type KnownNote = { readonly quarter: Quarter; readonly state: NoteState; readonly updatedAt: Instant };
type Known = Omit<KnownNote, 'state' | 'updatedAt'> & {
  readonly state: NoteState | 'absent';
  readonly updatedAt?: Instant;
};

type Pending = Pick<OpenNoteItem, 'what' | 'roles'>;

const pendingAt = (state: NoteState | 'absent'): Pending | undefined => {
  switch (state) {
    case 'absent':
    case 'draft':
      return { what: 'write', roles: ['coordinator'] };
    case 'returned':
      return { what: 'change', roles: ['coordinator'] };
    case 'signedByCoordinator':
      return { what: 'signAsPromotor', roles: ['promotor'] };
    case 'submitted':
      return { what: 'decide', roles: ['programme-manager', 'project-officer'] };
    case 'accepted':
      return undefined;
    default:
      return unreachable(state);
  }
};

/**
 * What of a partnership's notes waits for somebody on a day, the oldest quarter first: notes that can be begun and were not, and those
 * that were begun and are not accepted, however old. For reminders.
 */
export const openNoteItems = (notes: readonly KnownNote[], today: IsoDate, rules: NoteRules): OpenNoteItem[] => {
  const all = new Map<Quarter, Known>(
    writableQuarters(today, rules).map((quarter) => [quarter, { quarter, state: 'absent' }]),
  );
  for (const note of notes) all.set(note.quarter, note);
  return [...all.values()]
    .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1))
    .flatMap(({ quarter, state, updatedAt }) => {
      const pending = pendingAt(state);
      const still = state === 'draft' && updatedAt ? stillSince({ updatedAt }, today, rules) : undefined;
      return pending
        ? [
            {
              quarter,
              ...pending,
              dueOn: dueDayOf(quarter, rules),
              overdue: isOverdue({ quarter, state }, today, rules),
              ...(still === undefined ? {} : { stillSince: still }),
            },
          ]
        : [];
    });
};
